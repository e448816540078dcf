import type { LogStore } from './log-store';
import { type LineBlock, LONGEST_SHOWN } from './model';
import { hasCodes, toShownLine, unhideText } from './shown-text';

const MOST_LINES = 2000;
const CR = 13;
/** Numbers in `styles`: 20,000 stretches; what comes after them in a block has no colours. */
const MOST_STYLES = 60_000;
/** Of a line that is shown cut, this much is decoded. */
const MOST_DECODED = 65_536;
/** A whole line is shown up to this many bytes. */
const MOST_WHOLE = 16_777_216;

/** Offset after the last byte in a range that `find` gives; the start of the range when there is none. */
function lastOf(store: LogStore, start: number, end: number, find: (piece: Uint8Array) => number): number {
  for (let to = end; to > start; ) {
    const from = Math.max(start, to - MOST_DECODED);
    const at = find(store.view(from, to));
    if (at !== -1) return from + at + 1;
    to = from;
  }
  return start;
}

/** Where the last state of a very long line starts and ends: what `toShownLine` does to text, on bytes. */
function lastStateOf(store: LogStore, start: number, end: number): { start: number; end: number } {
  const stop = lastOf(store, start, end, (piece) => piece.findLastIndex((byte) => byte !== CR));
  return { start: lastOf(store, start, stop, (piece) => piece.lastIndexOf(CR)), end: stop };
}

/** Cut between two characters, never inside a surrogate pair. */
function cutAt(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}

interface Parts {
  texts: string[];
  length: number;
  cuts: { line: number; characters: number }[];
  styles: number[];
}

function putLine(parts: Parts, line: number, raw: string, bytesBeyond: number): void {
  const styles: number[] = [];
  const whole = toShownLine(raw, (start, end, bits) => {
    if (parts.styles.length + styles.length < MOST_STYLES) styles.push(start, end, bits);
  });
  const isCut = bytesBeyond > 0 || whole.length > LONGEST_SHOWN;
  const text = isCut ? cutAt(whole, LONGEST_SHOWN) : whole;
  if (isCut) parts.cuts.push({ line, characters: whole.length + bytesBeyond });
  for (let at = 0; at < styles.length; at += 3) {
    const start = Math.min(styles[at] ?? 0, text.length);
    const end = Math.min(styles[at + 1] ?? 0, text.length);
    if (end > start) parts.styles.push(parts.length + start, parts.length + end, styles[at + 2] ?? 0);
  }
  parts.texts.push(text, '\n');
  parts.length += text.length + 1;
}

function putLongLine(parts: Parts, store: LogStore, line: number): void {
  const { start, end } = lastStateOf(store, store.startOf(line), store.endOf(line));
  const stop = Math.min(end, start + MOST_DECODED);
  putLine(parts, line, store.decode(start, stop), end - stop);
}

/** Short lines, decoded together; mostly there is nothing in them that needs a look at each. */
function putShortLines(parts: Parts, store: LogStore, first: number, next: number): void {
  const raw = store.decode(store.startOf(first), store.startOf(next));
  const text = raw.endsWith('\n') ? raw : `${raw}\n`;
  if (hasCodes(text)) {
    let at = 0;
    for (let line = first; line < next; line += 1) {
      const end = text.indexOf('\n', at);
      putLine(parts, line, text.slice(at, end), 0);
      at = end + 1;
    }
  } else {
    const shown = unhideText(text);
    parts.texts.push(shown);
    parts.length += shown.length;
  }
}

/** Eight is what one hidden character takes when it is made visible. */
const isShort = (store: LogStore, line: number): boolean =>
  store.endOf(line) - store.startOf(line) <= LONGEST_SHOWN / 8;

/** Lines ready to be shown, at most 2,000; of a line of more than 64 KB the length is told in bytes. */
export function readBlock(store: LogStore, from: number, count: number): LineBlock {
  const first = Math.max(1, from);
  const next = Math.min(first + Math.min(count, MOST_LINES), store.count + 1);
  const parts: Parts = { texts: [], length: 0, cuts: [], styles: [] };
  for (let line = first; line < next; ) {
    let stop = line;
    while (stop < next && isShort(store, stop)) stop += 1;
    if (stop > line) putShortLines(parts, store, line, stop);
    else {
      putLongLine(parts, store, line);
      stop = line + 1;
    }
    line = stop;
  }
  const text = parts.texts.join('');
  return { first, count: Math.max(next - first, 0), text, cuts: parts.cuts, styles: Uint32Array.from(parts.styles) };
}

/** The whole of one line as shown, without its end; its first 16 MB where it is longer. */
export function readWholeLine(store: LogStore, line: number): string {
  if (line < 1 || line > store.count) return '';
  const { start, end } = lastStateOf(store, store.startOf(line), store.endOf(line));
  return toShownLine(store.decode(start, Math.min(end, start + MOST_WHOLE)));
}
