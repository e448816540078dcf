import type { LineRange } from '@/domain/log-text-range';
import type { LogSection } from '@/logs/model';
import { type Block, lastLine, make, textOf } from './block';
import { lineOffset } from './cut-blocks';
import { highlightsOf, type Painted } from './highlights';
import { indexOfLine } from './next-line';
import { rangeOf, rowsBefore } from './text-place';

/** What is marked in a log. */
export interface Marks {
  range: LineRange | null;
  /** Lines with a match, sorted, and the one the reader went to. */
  hits: ArrayLike<number>;
  current: number | null;
  /** Finds the matches in such a line; null where only the line can be marked. */
  pattern: RegExp | null;
  /** Lines that say why the build failed, sorted. */
  errors: readonly number[];
  /** Each can be folded at its first line. */
  sections: readonly LogSection[];
}

export const NO_MARKS: Marks = { range: null, hits: [], current: null, pattern: null, errors: [], sections: [] };

const MOST_MATCHES = 500;
const NAME = 'pb-log-match';

/** The sorted lines that are in a block. */
function inBlock(lines: ArrayLike<number>, block: Block): number[] {
  const found: number[] = [];
  for (let index = indexOfLine(lines, block.first); index < lines.length; index += 1) {
    const line = lines[index] ?? 0;
    if (line > lastLine(block)) break;
    found.push(line);
  }
  return found;
}

function strip(block: Block, className: string, first: number, last: number): HTMLElement {
  const mark = make('div', `pb-log-mark ${className}`);
  const above = rowsBefore(block, first);
  mark.style.setProperty('--from', String(above));
  mark.style.setProperty('--count', String(rowsBefore(block, last + 1) - above));
  return mark;
}

/** The button in the gutter that folds a section. For the mouse: the list of sections does the same by keyboard. */
function foldButton(block: Block, section: LogSection): HTMLElement {
  const button = make('button', 'pb-log-fold');
  button.setAttribute('type', 'button');
  button.setAttribute('tabindex', '-1');
  button.setAttribute('aria-hidden', 'true');
  button.dataset.section = section.id;
  button.title = `Fold ${section.title}`;
  button.textContent = '▾';
  button.style.setProperty('--from', String(rowsBefore(block, section.first)));
  return button;
}

/** The marks of one block as an own layer, null where it has none. */
export function layerOf(block: Block, marks: Marks): HTMLElement | null {
  const { range, hits, current, errors, sections } = marks;
  const last = lastLine(block);
  const parts: HTMLElement[] = [];
  for (const line of inBlock(hits, block)) parts.push(strip(block, 'pb-log-hit', line, line));
  for (const line of inBlock(errors, block)) parts.push(strip(block, 'pb-log-error', line, line));
  if (range !== null && range.first <= last && range.last >= block.first)
    parts.push(strip(block, 'pb-log-marked', Math.max(range.first, block.first), Math.min(range.last, last)));
  if (current !== null && block.first <= current && current <= last)
    parts.push(strip(block, 'pb-log-current', current, current));
  const seen = new Set<number>();
  for (const section of sections) {
    if (section.first < block.first || section.first > last || seen.has(section.first)) continue;
    seen.add(section.first);
    parts.push(foldButton(block, section));
  }
  if (parts.length === 0) return null;
  const layer = make('div', 'pb-log-marks');
  layer.append(...parts);
  return layer;
}

/** The first match in a line of a block, as offsets of its text; null where there is none, or it cannot be told. */
export function firstMatch(
  block: Block,
  line: number,
  { hits, pattern }: Marks,
): { start: number; end: number } | null {
  if (pattern === null || hits[indexOfLine(hits, line)] !== line) return null;
  const text = textOf(block);
  const start = lineOffset(text, line - block.first);
  const end = text.indexOf('\n', start);
  const [match] = text.slice(start, end === -1 ? text.length : end).matchAll(pattern);
  return match === undefined ? null : { start: start + match.index, end: start + match.index + match[0].length };
}

/** Parts of a block where the text of a line that is known to hold a match does match. */
function matchesIn(block: Block, { hits, pattern, current }: Marks): { name: string; start: number; end: number }[] {
  if (pattern === null) return [];
  const text = textOf(block);
  const found = inBlock(hits, block).flatMap((line) => {
    const start = lineOffset(text, line - block.first);
    const end = text.indexOf('\n', start);
    const name = line === current ? `${NAME}-current` : NAME;
    return [...text.slice(start, end === -1 ? text.length : end).matchAll(pattern)]
      .slice(0, MOST_MATCHES)
      .map((match) => ({ name, start: start + match.index, end: start + match.index + match[0].length }));
  });
  return found.slice(0, MOST_MATCHES);
}

/** Colours as the terminal would show them. */
function colorsIn({ styles }: Block): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  for (let at = 0; at + 2 < styles.length; at += 3)
    for (const name of highlightsOf(styles[at + 2] ?? 0))
      found.push({ name, start: styles[at] ?? 0, end: styles[at + 1] ?? 0 });
  return found;
}

/** Colours and matches of one block. */
export const highlightsIn = (block: Block, marks: Marks): Painted =>
  [...colorsIn(block), ...matchesIn(block, marks)].flatMap(({ name, start, end }) => {
    const range = rangeOf(block.pre, start, end);
    return range === null ? [] : [{ name, range }];
  });
