/** Browsers cap the height of elements (Firefox near 17.9 million px, Chromium and Safari near 33.5): we stay below. */
const MOST_PX = 15_000_000;

/** All lines stand in the document up to here, where the browser's own find sees them; beyond it holds a window. */
const MOST_WHOLE_BYTES = 25 * 1024 * 1024;
const MOST_WHOLE_LINES = 250_000;

export const fitsWhole = (lines: number, bytes: number): boolean =>
  lines <= MOST_WHOLE_LINES && bytes <= MOST_WHOLE_BYTES;

/** Height that a row which is not in the document stands for: its own, or less where all rows would be too high. */
export const pxPerRow = (rows: number, rowHeight: number): number =>
  rows * rowHeight <= MOST_PX ? rowHeight : MOST_PX / rows;

/** Heights that stand for the rows above and below those in the document. */
export function spacers(
  rows: number,
  above: number,
  through: number,
  rowHeight: number,
): { top: number; bottom: number } {
  const px = pxPerRow(rows, rowHeight);
  return { top: above * px, bottom: Math.max(0, rows - through) * px };
}

/** Px kept free beside a match. */
const RIM_PX = 24;

/**
 * How far to scroll sideways so that a part of a line can be read: not at all where it is seen from the start of the line or
 * already, else so that it begins a third from the left. All px, the part from where the numbers begin; null: the start.
 */
export function leftFor(
  part: { left: number; right: number } | null,
  seen: { left: number; width: number; gutter: number },
): number {
  const { left, width, gutter } = seen;
  if (part === null || part.right + RIM_PX <= width) return 0;
  if (part.left >= left + gutter && part.right <= left + width) return left;
  return Math.max(0, part.left - gutter - (width - gutter) / 3);
}
