import { useRef } from 'react';
import { MOST_BYTES } from '@/logs/model';
import { useNow } from '@/ui/use-now';
import type { CauseState } from './CauseCard';
import type { LentLog } from './read-reason';
import { isLeftAlone } from './reading-problem';
import type { CauseLog, CauseTarget, ReasonQuery } from './reason';
import { MOST_UNASKED, reasonQuery } from './reason-query';

const NOTHING: CauseTarget = { page: '', subject: '', endedAt: null, logs: [] };

interface When {
  /** Not before this. */
  isWanted?: boolean;
  lend?: (log: CauseLog) => LentLog | null;
}

/**
 * The question for a query why a target failed, and what its answer means for a card; null when there is nothing to
 * explain. A log that is surely deleted, or too large, is read on demand alone.
 */
export function useCauseOptions(target: CauseTarget | null, { isWanted = true, lend }: When = {}) {
  const now = useNow();
  const mostBytes = useRef(MOST_UNASKED);
  const isWorthIt = target !== null && target.logs.length > 0 && !isLeftAlone(target, now);
  const options = {
    ...reasonQuery(target ?? NOTHING, { mostBytes: () => mostBytes.current, ...(lend && { lend }) }),
    enabled: isWorthIt && isWanted,
  };
  const stateOf = (query: ReasonQuery): CauseState | null => {
    if (target === null) return null;
    const isLeft = !isWorthIt && query.data === undefined && query.error === null && !query.isFetching;
    const onReadAnyway = () => {
      mostBytes.current = MOST_BYTES;
      void query.refetch();
    };
    return { target, query, isLeft, onReadAnyway };
  };
  return { options, stateOf };
}
