/** Rows in the document at once. */
export const MOST_ROWS = 800;
const STEP_ROWS = 200;

/** Rows that are shown, from `start` up to `end`. */
export interface RowWindow {
  start: number;
  end: number;
}

export const FIRST_ROWS: RowWindow = { start: 0, end: STEP_ROWS };

export const further = ({ start, end }: RowWindow): RowWindow => {
  const next = end + STEP_ROWS;
  return { start: Math.max(start, next - MOST_ROWS), end: next };
};

export const back = ({ start, end }: RowWindow): RowWindow => {
  const next = Math.max(0, start - STEP_ROWS);
  return { start: next, end: Math.min(end, next + MOST_ROWS) };
};

/** The window when it shows a row, else one around it. */
export function around(window: RowWindow, row: number): RowWindow {
  if (row >= window.start && row < window.end - 1) return window;
  const start = Math.max(0, row - STEP_ROWS / 2);
  return { start, end: start + STEP_ROWS };
}
