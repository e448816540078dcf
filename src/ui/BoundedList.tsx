import { Button } from '@patternfly/react-core';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '@/lib/format';

const FIRST = 50;

interface Props<T> {
  items: readonly T[];
  /** "chroots", for the button. */
  what: string;
  children: (shown: readonly T[]) => ReactNode;
}

/** The first 50 of a list, and all of them when asked: one build can have 300 chroots. */
export function BoundedList<T>({ items, what, children }: Props<T>) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <>
      {children(isWhole ? items : items.slice(0, FIRST))}
      {!isWhole && items.length > FIRST && (
        <Button variant="link" isInline onClick={() => setIsWhole(true)}>
          Show all {formatNumber(items.length)} {what}
        </Button>
      )}
    </>
  );
}
