import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LineRange } from '@/domain/log-text-range';
import { count, formatDuration } from '@/lib/format';
import type { OpenLog } from '@/logs/model';
import type { Marks } from './marks';
import { nextLine } from './next-line';
import { type Fold, foldsOf } from './rows';
import { useArrival } from './use-arrival';
import { useErrors } from './use-errors';
import { useMarked } from './use-marked';
import { useLogState, usePaper, useSeen } from './use-paper';
import { patternOf, useSearch } from './use-search';

export interface LogPlace {
  open: OpenLog;
  /** The log grows while it is read. */
  isLive: boolean;
  /** Where the reader starts without marked lines: the end of a failed log tells why. */
  isFromEnd: boolean;
  range: LineRange | null;
  onRange: (range: LineRange | null) => void;
}

const NO_LINES: readonly number[] = [];

/** All that a view of a log knows and can do. */
export function useLogView({ open, isLive, isFromEnd, range, onRange }: LogPlace) {
  const state = useLogState(open);
  const { lines, sections } = state;
  const foldWords = (fold: Fold): string => {
    const section = sections.find(({ id }) => id === fold.id);
    const time = section?.durationMs == null ? '' : `, ${formatDuration(section.durationMs)}`;
    return `▸ ${section?.title ?? 'Section'}: ${count(fold.last - fold.first + 1, 'line')} folded${time}`;
  };
  const { scroller, host, paper } = usePaper(open, foldWords);
  const isReady = useSeen(paper, (seen) => seen.isReady);
  const isOver = state.phase === 'done' || state.phase === 'failed';
  const isFollowing = useSeen(paper, (seen) => seen.isFollowing) && !isOver;
  const missed = useSeen(paper, (seen) => seen.missed);
  const folded = useSeen(paper, (seen) => seen.folded);
  const search = useSearch(open);
  const errors = useErrors(open, state);
  const { marked, latest, mark } = useMarked(range, onRange);
  const stay = useArrival({ paper, state, range, isLive: isLive && range === null, isFromEnd });
  const [current, setCurrent] = useState<number | null>(null);

  const hits = search.found?.lines ?? NO_LINES;
  const marks: Marks = useMemo(
    () => ({
      range: marked,
      hits,
      current,
      pattern: search.found === null ? null : patternOf(search.foundFor),
      errors: errors.lines,
      sections,
    }),
    [marked, hits, current, search.found, search.foundFor, errors.lines, sections],
  );
  useEffect(() => paper?.setMarks(marks), [paper, marks]);
  const folds = useMemo(() => foldsOf(sections, folded, lines), [sections, folded, lines]);

  const goTo = useCallback(
    (line: number, isMarked = true) => {
      if (isMarked) setCurrent(line);
      paper?.show(line);
    },
    [paper],
  );
  const place = useRef(current);
  place.current = current;
  const step = (among: ArrayLike<number>, by: 1 | -1) => {
    const from = place.current ?? (paper?.seen().top ?? 1) - (by === 1 ? 1 : 0);
    const next = nextLine(among, from, by);
    if (next !== null) goTo(next);
  };
  /** Marks lines; `isQuick` for keys held down, after which the address follows. */
  const markLines = (next: LineRange | null, isQuick = false) => {
    if (next !== null) stay(next.first);
    mark(next, isQuick);
  };
  const extend = (by: 1 | -1, isExtending: boolean) => {
    const top = paper?.seen().top ?? 1;
    const before = latest.current;
    const from = before ?? { first: top, last: top - by };
    const line = Math.max(1, Math.min(by === 1 ? from.last + 1 : from.first - 1, lines));
    const isOneMore = isExtending && before !== null;
    const next = isOneMore
      ? { first: Math.min(from.first, line), last: Math.max(from.last, line) }
      : { first: line, last: line };
    markLines(next, true);
    paper?.reveal(line);
  };
  return {
    ...{ state, scroller, host, paper, isReady, isOver, isFollowing, missed, folded, folds },
    ...{ search, errors, marked, marks, current, setCurrent, goTo, step, markLines, extend },
  };
}

export type LogViewModel = ReturnType<typeof useLogView>;
