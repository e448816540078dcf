/** The text node of a block and where its lines start in it. */
const textOf = (pre: Element): Text | null => (pre.firstChild instanceof Text ? pre.firstChild : null);

/** Top of the line that starts at an offset, in px of the viewport; null where there is no layout (tests). */
function topAt(node: Text, offset: number): number | null {
  const range = document.createRange();
  if (typeof range.getBoundingClientRect !== 'function') return null;
  range.setStart(node, offset);
  range.setEnd(node, Math.min(offset + 1, node.length));
  return range.getBoundingClientRect().top;
}

/** Rows that each line of a wrapped block takes on the screen; null where they cannot be told. */
export function measureRows(pre: Element, rowHeight: number): readonly number[] | null {
  const node = textOf(pre);
  if (node === null || rowHeight <= 0) return null;
  const text = node.data;
  const tops: number[] = [];
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1) {
    const top = topAt(node, at);
    if (top === null) return null;
    tops.push(top);
  }
  const end = pre.getBoundingClientRect().bottom;
  return tops.map((top, line) => Math.max(1, Math.round(((tops[line + 1] ?? end) - top) / rowHeight)));
}

/**
 * Top of the line that is `index` lines below a block's first, in px of the viewport; null where there is no layout. A block
 * that was never shown counts with an estimated height, so the line is not below its end.
 */
export function lineTop(pre: Element, index: number): number | null {
  const node = textOf(pre);
  if (node === null) return null;
  let at = 0;
  for (let line = 0; line < index; line += 1) at = node.data.indexOf('\n', at) + 1;
  const top = topAt(node, at);
  const end = (pre.parentElement ?? pre).getBoundingClientRect().bottom;
  return top === null ? null : Math.min(top, end);
}

/** The column of numbers: each followed by as many ends as its line has rows. */
export function numbersText(first: number, count: number, rows: readonly number[] | null): string {
  let text = '';
  for (let line = 0; line < count; line += 1) text += `${first + line}${'\n'.repeat(rows?.[line] ?? 1)}`;
  return text;
}

/** Which line of a block is at a row of the screen. */
export function lineAtRow(row: number, count: number, rows: readonly number[] | null): number {
  let line = 0;
  for (let left = row; line < count - 1; line += 1) {
    left -= rows?.[line] ?? 1;
    if (left < 0) break;
  }
  return line;
}

/** Rows above a line of a block. */
export const rowsBefore = (line: number, rows: readonly number[] | null): number =>
  rows === null ? line : rows.slice(0, line).reduce((sum, n) => sum + n, 0);
