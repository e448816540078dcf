import type { LineBlock } from '@/logs/model';

/** A run of lines that makes one block of the document. */
export interface Cut {
  first: number;
  count: number;
  /** Offsets in the text they were cut from. */
  start: number;
  end: number;
  /** Characters of its last line when only a part of it is shown; else 0. */
  cutFrom: number;
}

const MOST_LINES = 200;
const MOST_CHARACTERS = 60_000;

/** Cuts lines into blocks of at most 200. A line that is cut short ends its block; one in `breaks` begins one. */
export function cutBlocks({ first, text, cuts }: LineBlock, breaks: ReadonlySet<number> = new Set()): Cut[] {
  const blocks: Cut[] = [];
  const cutFrom = new Map(cuts.map(({ line, characters }) => [line, characters]));
  let open: Cut | null = null;
  let line = first;
  for (let at = 0; at < text.length; line += 1) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found + 1;
    const isFull: boolean =
      open !== null &&
      (open.count >= MOST_LINES || end - open.start > MOST_CHARACTERS || open.cutFrom > 0 || breaks.has(line));
    if (open === null || isFull) {
      open = { first: line, count: 0, start: at, end: at, cutFrom: 0 };
      blocks.push(open);
    }
    open.count += 1;
    open.end = end;
    open.cutFrom = cutFrom.get(line) ?? 0;
    at = end;
  }
  return blocks;
}

/** Where a line starts in the text of its block; `index` from 0. */
export function lineOffset(text: string, index: number): number {
  let at = 0;
  for (let line = 0; line < index; line += 1) {
    const end = text.indexOf('\n', at);
    if (end === -1) return text.length;
    at = end + 1;
  }
  return at;
}

/** The styles of a part of a text, counted from its start: triples of start, end and bits. */
export function cutStyles(styles: Uint32Array, start: number, end: number): Uint32Array {
  const part: number[] = [];
  for (let at = 0; at + 2 < styles.length; at += 3) {
    const from = Math.max(styles[at] ?? 0, start);
    const to = Math.min(styles[at + 1] ?? 0, end);
    if (from < to) part.push(from - start, to - start, styles[at + 2] ?? 0);
  }
  return Uint32Array.from(part);
}

/** The lines that come after the first cut of a text. */
export function afterCut({ first, count, text, cuts, styles }: LineBlock, cut: Cut): LineBlock {
  const rest = cut.first + cut.count;
  return {
    first: rest,
    count: first + count - rest,
    text: text.slice(cut.end),
    cuts: cuts.filter(({ line }) => line >= rest),
    styles: cutStyles(styles, cut.end, text.length),
  };
}
