import { type RefObject, useState } from 'react';

/** Height of a row in px, as in monitor.css. */
export const ROW_PX = 36;
const SPARE = 4;
/** The box is that part of the window's height at most, as in monitor.css. */
const SHARE = 0.75;
/** The first row of the window moves in steps, so that scrolling seldom renders. */
const STEP = 4;

/** Which rows are near the part of a scrolling box that is seen. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number) {
  const [top, setTop] = useState(0);
  const seen = Math.ceil((SHARE * window.innerHeight) / ROW_PX);
  const first = Math.min(Math.max(0, top - SPARE), Math.max(0, count - 1));
  const onScroll = () => {
    const row = Math.floor((box.current?.scrollTop ?? 0) / ROW_PX);
    setTop(row - (row % STEP));
  };
  return {
    first,
    end: Math.min(count, first + seen + 2 * SPARE + STEP),
    page: Math.max(1, Math.floor(seen / 2)),
    onScroll,
  };
}

/** Indices of rows to render: those of the window, and the one that has the focus wherever it is. */
export function shownRows(first: number, end: number, active: number | null): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  if (active === null || (active >= first && active < end)) return rows;
  return active < first ? [active, ...rows] : [...rows, active];
}
