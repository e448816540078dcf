import { useRef, useState } from 'react';
import { type LineRange, rangeHash } from '@/domain/log-text-range';

/** Browsers take few changes of the address in a row. */
const PAUSE_MS = 250;

/** The marked lines at once, while the address follows; `mark` takes the next ones. `latest`: those before anything is drawn. */
export function useMarked(range: LineRange | null, onRange: (range: LineRange | null) => void) {
  const [own, setOwn] = useState<{ range: LineRange | null } | null>(null);
  const [seen, setSeen] = useState(rangeHash(range));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (rangeHash(range) !== seen) {
    setSeen(rangeHash(range));
    setOwn(null);
  }
  const latest = useRef(range);
  latest.current = own === null ? range : own.range;
  const mark = (next: LineRange | null, isQuick = false) => {
    setOwn({ range: next });
    latest.current = next;
    clearTimeout(timer.current);
    if (isQuick) timer.current = setTimeout(() => onRange(next), PAUSE_MS);
    else onRange(next);
  };
  return { marked: own === null ? range : own.range, latest, mark };
}
