import { useLayoutEffect, useRef } from 'react';
import type { LineRange } from '@/domain/log-text-range';
import type { LogState } from '@/logs/model';
import type { Paper } from './paper';

/** How long the beginning waits for the end of a log that is read from its end. */
const PATIENCE_MS = 300;

interface Start {
  paper: Paper | null;
  state: LogState;
  range: LineRange | null;
  isLive: boolean;
  /** Without marked lines the reader starts at the end. */
  isFromEnd: boolean;
}

/** Where the reader starts, and goes when the marked lines change from outside. Returns what a click calls beforehand. */
export function useArrival({ paper, state, range, isLive, isFromEnd }: Start): (line: number) => void {
  const here = useRef<number | null>(null);
  const hasStarted = useRef<Paper | null>(null);
  const line = range?.first ?? null;
  const isOver = state.phase === 'done' || state.phase === 'following' || state.phase === 'failed';
  const isThere = line !== null && (state.lines >= line || isOver);
  const hasLines = state.lines > 0;

  // Marked lines first; then the end of what grows; then the end of what failed, unless that takes long.
  useLayoutEffect(() => {
    if (paper === null || line === null || !isThere) return;
    if (line !== here.current || hasStarted.current !== paper) paper.show(line);
    hasStarted.current = paper;
    here.current = line;
  }, [paper, line, isThere]);

  useLayoutEffect(() => {
    if (line === null) here.current = null;
    if (paper === null || !hasLines || line !== null || hasStarted.current === paper) return undefined;
    const begin = () => {
      hasStarted.current = paper;
      if (isLive) paper.follow(true);
      else if (isFromEnd && isOver) paper.toEnd();
      else paper.start();
    };
    const isPatient = isFromEnd && !isOver && !isLive;
    const timer = isPatient ? setTimeout(begin, PATIENCE_MS) : null;
    if (timer === null) begin();
    return () => {
      if (timer !== null) clearTimeout(timer);
    };
  }, [paper, hasLines, line, isOver, isLive, isFromEnd]);

  return (clicked) => {
    here.current = clicked;
  };
}
