import { Button } from '@patternfly/react-core';
import { type ReactNode, useId, useState } from 'react';
import './copr.css';

/** Filters that small screens fold away behind a button; wide ones always show them. */
export function FoldedFilters({ active, children }: { active: number; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        variant="secondary"
        className="pb-cp-fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {active === 0 ? 'Filters' : `Filters (${active} set)`}
      </Button>
      <div id={id} className={`pb-cp-folded ${isOpen ? 'pb-cp-open' : ''}`}>
        {children}
      </div>
    </>
  );
}
