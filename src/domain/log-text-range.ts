/** Marked lines of a log, both ends included, from 1. */
export interface LineRange {
  first: number;
  last: number;
}

const HASH = /^#?L?(\d{1,9})(?:-L?(\d{1,9}))?$/i;

/** Reads `#L120`, `#L120-L134` and what people type: `120`, `120-134`. Ends in the wrong order are turned; null for the rest. */
export function parseRange(text: string): LineRange | null {
  const found = HASH.exec(text.trim());
  if (found === null) return null;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  return from < 1 || to < 1 ? null : { first: Math.min(from, to), last: Math.max(from, to) };
}

/** `#L120`, `#L120-L134`; empty for none. */
export function rangeHash(range: LineRange | null): string {
  if (range === null) return '';
  return range.first === range.last ? `#L${range.first}` : `#L${range.first}-L${range.last}`;
}

/** The range with its end at another line: what a click with Shift does. */
export const extendRange = (range: LineRange | null, line: number): LineRange =>
  range === null
    ? { first: line, last: line }
    : { first: Math.min(range.first, line), last: Math.max(range.first, line) };
