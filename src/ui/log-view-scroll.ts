import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LogBlock } from '@/domain/log-text';
import { lineTop } from './log-view-rows';

type Scroller = RefObject<HTMLElement | null>;

const NEAR_END_PX = 30;
const STEADY_FRAMES = 4;
const MOST_FRAMES = 60;

const isAtEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean =>
  scrollHeight - scrollTop - clientHeight < NEAR_END_PX;

/**
 * Repeats a move until it changes nothing for some frames: blocks get their true height only when they come near.
 * `move` tells whether it moved. The reader's own scrolling ends it.
 */
function settle(element: HTMLElement, move: () => boolean): void {
  const reader = new AbortController();
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    element.addEventListener(act, () => reader.abort(), { signal: reader.signal, passive: true });
  const step = (frame: number, steady: number) => {
    if (reader.signal.aborted) return;
    const isSteady = !move();
    if (frame >= MOST_FRAMES || (isSteady && steady >= STEADY_FRAMES)) reader.abort();
    else requestAnimationFrame(() => step(frame + 1, isSteady ? steady + 1 : 0));
  };
  step(0, 0);
}

function moveTo(scroller: HTMLElement, top: number): boolean {
  const before = scroller.scrollTop;
  scroller.scrollTop = top;
  return Math.abs(scroller.scrollTop - before) > 1;
}

/** Moves a line to the upper third of the viewer. */
export function scrollToLine(scroller: HTMLElement, blocks: readonly LogBlock[], line: number): void {
  const index = blocks.findIndex(({ first, count }) => line < first + count);
  const pre = scroller.querySelector(`[data-block="${index === -1 ? blocks.length - 1 : index}"] pre`);
  const block = blocks[index];
  if (pre === null) return;
  settle(scroller, () => {
    const top = lineTop(pre, block === undefined ? 0 : line - block.first);
    if (top === null) return false;
    return moveTo(
      scroller,
      scroller.scrollTop + top - scroller.getBoundingClientRect().top - scroller.clientHeight / 3,
    );
  });
}

export const scrollToEnd = (scroller: HTMLElement): void =>
  settle(scroller, () => moveTo(scroller, scroller.scrollHeight - scroller.clientHeight));

/**
 * Stays at the end of a log that grows, while the reader is there. Scrolling up lets go, scrolling to the end takes hold
 * again. `missed`: lines that came since the reader let go.
 */
export function useFollow(scroller: Scroller, isLive: boolean, lineCount: number) {
  const [letGoAt, setLetGoAt] = useState<number | null>(null);
  const last = useRef(0);
  const isFollowing = isLive && letGoAt === null;

  useLayoutEffect(() => {
    if (isFollowing && lineCount > 0 && scroller.current !== null) scrollToEnd(scroller.current);
  }, [scroller, isFollowing, lineCount]);

  const onScroll = () => {
    const element = scroller.current;
    if (element === null || !isLive) return;
    const isUp = element.scrollTop < last.current - 1;
    last.current = element.scrollTop;
    if (isAtEnd(element)) setLetGoAt(null);
    else if (isUp) setLetGoAt((before) => before ?? lineCount);
  };
  return {
    isFollowing,
    missed: letGoAt === null ? 0 : Math.max(0, lineCount - letGoAt),
    follow: (isOn: boolean) => setLetGoAt(isOn ? null : lineCount),
    onScroll,
  };
}

/** Goes to a line when `line` changes from outside, once there are blocks; else once to the end where wanted. */
export function useArrival(scroller: Scroller, blocks: readonly LogBlock[], line: number | null, isFromEnd: boolean) {
  const here = useRef<number | null>(null);
  const hasArrived = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || blocks.length === 0) return;
    if (line !== null && line !== here.current) {
      element.scrollIntoView?.({ block: 'nearest' });
      scrollToLine(element, blocks, line);
    } else if (line === null && isFromEnd && !hasArrived.current) scrollToEnd(element);
    hasArrived.current = true;
    here.current = line;
  }, [scroller, blocks, line, isFromEnd]);
  /** A line that the reader clicked is in view already. */
  return useCallback((clicked: number) => {
    here.current = clicked;
  }, []);
}
