import { Title } from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';
import './section.css';

interface Props {
  title: string;
  children: ReactNode;
  /** Has a border: the one thing of the page to act on. */
  isBox?: boolean;
  tone?: 'plain' | 'danger';
}

/** A part of a page with its heading. */
export function Section({ title, children, isBox = false, tone = 'plain' }: Props) {
  const id = useId();
  const box = isBox ? ` pb-box${tone === 'danger' ? ' pb-danger' : ''}` : '';
  return (
    <section className={`pb-section${box}`} aria-labelledby={id}>
      <Title headingLevel="h2" size="lg" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
