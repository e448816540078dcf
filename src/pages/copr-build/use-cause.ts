import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { MOST_BYTES } from '@/logs/model';
import type { CauseState } from '@/ui/cause/CauseCard';
import { isLeftAlone } from '@/ui/cause/reading-problem';
import type { CauseTarget } from '@/ui/cause/reason';
import { MOST_UNASKED, reasonQuery } from '@/ui/cause/reason-query';
import { useNow } from '@/ui/use-now';

/** Why a target failed: its logs are read at once, but for those that are surely deleted or too large. */
export function useCause(target: CauseTarget): CauseState {
  const now = useNow();
  const mostBytes = useRef(MOST_UNASKED);
  const isWorthIt = target.logs.length > 0 && !isLeftAlone(target, now);
  const query = useQuery({ ...reasonQuery(target, { mostBytes: () => mostBytes.current }), enabled: isWorthIt });
  const onReadAnyway = () => {
    mostBytes.current = MOST_BYTES;
    void query.refetch();
  };
  const isLeft = !isWorthIt && query.data === undefined && query.error === null && !query.isFetching;
  return { target, query, isLeft, onReadAnyway };
}
