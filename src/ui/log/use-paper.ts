import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { LogState, OpenLog } from '@/logs/model';
import type { FoldWords } from './fold-rows';
import { Paper } from './paper';
import { NOTHING_SEEN, type Seen } from './seen';

/** State of an open log, told again after each change. */
export const useLogState = (open: OpenLog): LogState => useSyncExternalStore(open.subscribe, open.state);

/** The paper that shows a log in the two elements. */
export function usePaper(open: OpenLog, words: FoldWords) {
  const scroller = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [paper, setPaper] = useState<Paper | null>(null);
  const say = useRef(words);
  say.current = words;
  useLayoutEffect(() => {
    if (scroller.current === null || host.current === null) return;
    const made = new Paper(open, scroller.current, host.current, (fold) => say.current(fold));
    setPaper(made);
    return () => made.close();
  }, [open]);
  return { scroller, host, paper };
}

const never = () => () => undefined;

/** A part of what is seen; gives the same value again while nothing of it changed. */
export const useSeen = <T>(paper: Paper | null, pick: (seen: Seen) => T): T =>
  useSyncExternalStore(paper?.subscribe ?? never, () => pick(paper?.seen() ?? NOTHING_SEEN));
