const NEAR_END_PX = 30;
const STEADY_FRAMES = 3;
const MOST_FRAMES = 60;

export const isAtEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean =>
  scrollHeight - scrollTop - clientHeight < NEAR_END_PX;

/** Scrolls to a place; tells whether that moved anything. */
export function moveTo(scroller: HTMLElement, top: number): boolean {
  const before = scroller.scrollTop;
  if (Math.abs(before - top) <= 1) return false;
  scroller.scrollTop = top;
  return Math.abs(scroller.scrollTop - before) > 1;
}

/**
 * Repeats a move until it changes nothing for some frames: blocks get their true height only when they come near.
 * `move` tells whether it moved. The reader's own scrolling ends it, and so does the returned function.
 */
export function settle(scroller: HTMLElement, move: () => boolean): () => void {
  const reader = new AbortController();
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    scroller.addEventListener(act, () => reader.abort(), { signal: reader.signal, passive: true });
  let left = { top: -1, height: -1 };
  const step = (frame: number, steady: number) => {
    // Somebody else scrolled (a drag of the bar, the browser's find): theirs is newer.
    const hasMoved = scroller.scrollHeight === left.height && Math.abs(scroller.scrollTop - left.top) > 1;
    if (hasMoved) reader.abort();
    if (reader.signal.aborted) return;
    const isSteady = !move();
    left = { top: scroller.scrollTop, height: scroller.scrollHeight };
    if (frame >= MOST_FRAMES || (isSteady && steady >= STEADY_FRAMES)) reader.abort();
    else requestAnimationFrame(() => step(frame + 1, isSteady ? steady + 1 : 0));
  };
  step(0, 0);
  return () => reader.abort();
}

export const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Calls when an element's size changes; gives the way to stop. */
export function watchSize(element: Element, listener: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const sized = new ResizeObserver(listener);
  sized.observe(element);
  return () => sized.disconnect();
}
