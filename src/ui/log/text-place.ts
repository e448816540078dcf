import type { Block } from './block';
import { textOf } from './block';
import { lineOffset } from './cut-blocks';

/** The text node at an offset of a block's text, and the offset in it. Links cut the text into several nodes. */
function nodeAt(pre: Element, offset: number): { node: Text; at: number } | null {
  let left = offset;
  let last: Text | null = null;
  for (const child of pre.childNodes) {
    const node = child instanceof Text ? child : child.firstChild;
    if (!(node instanceof Text)) continue;
    if (left < node.length) return { node, at: left };
    left -= node.length;
    last = node;
  }
  return last === null ? null : { node: last, at: last.length };
}

/** A range of the document over a part of a block's text. */
export function rangeOf(pre: Element, start: number, end: number): Range | null {
  const from = nodeAt(pre, start);
  const to = nodeAt(pre, end - 1);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.at);
  range.setEnd(to.node, Math.min(to.at + 1, to.node.length));
  return range;
}

/** Where a part of a block's text stands, in px of the viewport; null where there is no layout (tests). */
export function boxOf(pre: Element, start: number, end: number): DOMRect | null {
  const range = rangeOf(pre, start, end);
  return typeof range?.getBoundingClientRect === 'function' ? range.getBoundingClientRect() : null;
}

const topAt = (pre: Element, offset: number): number | null => boxOf(pre, offset, offset + 1)?.top ?? null;

/** Rows that each line of a wrapped block takes on the screen; null where they cannot be told. */
export function measureRows(block: Block, rowHeight: number): readonly number[] | null {
  const text = textOf(block);
  const tops: number[] = [];
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1) {
    const top = topAt(block.pre, at);
    if (top === null) return null;
    tops.push(top);
  }
  const end = block.pre.getBoundingClientRect().bottom;
  return tops.map((top, line) => Math.max(1, Math.round(((tops[line + 1] ?? end) - top) / rowHeight)));
}

/**
 * Top of a line of a block, in px of the viewport; null where there is no layout. A block that was never shown counts with
 * an estimated height, so the line is not below its end.
 */
export function lineTop(block: Block, line: number, rowHeight: number, isWrapped: boolean): number | null {
  const { top, bottom } = block.element.getBoundingClientRect();
  const index = line - block.first;
  if (!isWrapped) return top + index * rowHeight;
  const found = topAt(block.pre, lineOffset(textOf(block), index));
  return found === null ? null : Math.min(found, bottom);
}

/** Which line of a block is at a row of the screen. */
export function lineAtBlockRow({ first, count, rows }: Block, row: number): number {
  let index = 0;
  for (let left = row; index < count - 1; index += 1) {
    left -= rows?.[index] ?? 1;
    if (left < 0) break;
  }
  return first + index;
}

/** Rows of a block above one of its lines. */
export const rowsBefore = ({ first, rows }: Block, line: number): number =>
  rows === null ? line - first : rows.slice(0, line - first).reduce((sum, n) => sum + n, 0);
