import { createByteChunks } from './byte-chunks';
import { createLineStarts } from './line-starts';
import type { ReadableLines } from './model';

const LF = 10;
/** Bytes a scan decodes at once; a longer line comes alone and cut at `LONGEST_SCANNED`. */
const SCAN_BYTES = 1_048_576;
const LONGEST_SCANNED = 4_194_304;
/** Of a line that came in several chunks an observer sees this much. */
const OBSERVED_BYTES = 65_536;
/** More than any log of the largest size has, 128 MB of index: a file of line ends alone must not fill the memory. */
const MOST_LINES = 32 * 1024 * 1024;
/** Bytes that are looked at one by one before the search for a line end is left to the platform. */
const NEAR = 16;

/** Sees each line once, as bytes in `bytes[start..end)`; `number` from 1. Called for every line: it must be quick. */
export type LineObserver = (bytes: Uint8Array, start: number, end: number, number: number) => void;

function nextLineEnd(bytes: Uint8Array, from: number): number {
  const near = Math.min(from + NEAR, bytes.length);
  for (let at = from; at < near; at += 1) if (bytes[at] === LF) return at;
  return bytes.indexOf(LF, near);
}

/**
 * A log in memory: its bytes as they came and 4 bytes a line. Text is decoded when it is asked for. While it grows, a last line
 * without its end is not counted; `end()` counts it.
 */
export function createLogStore(observe: LineObserver = () => undefined) {
  const chunks = createByteChunks();
  const ends = createLineStarts();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let hasRest = false;

  const count = () => ends.length() + (hasRest ? 1 : 0);
  /** Offset of a line's first byte; of the byte after the last line for the number after it. */
  const startOf = (number: number): number => {
    if (number <= 1) return 0;
    return number - 1 <= ends.length() ? ends.at(number - 2) : chunks.size();
  };
  /** Offset after its last byte, without the line end. */
  const endOf = (number: number): number => (number <= ends.length() ? ends.at(number - 1) - 1 : chunks.size());

  function observeSplit(start: number, end: number, number: number): void {
    const bytes = chunks.view(start, Math.min(end, start + OBSERVED_BYTES));
    observe(bytes, 0, bytes.length, number);
  }

  function append(bytes: Uint8Array): void {
    const base = chunks.size();
    chunks.push(bytes);
    let from = 0;
    for (let at = nextLineEnd(bytes, 0); at !== -1 && ends.length() < MOST_LINES; at = nextLineEnd(bytes, from)) {
      const number = ends.length() + 1;
      const start = from === 0 ? startOf(number) : base + from;
      ends.push(base + at + 1);
      if (start < base) observeSplit(start, base + at, number);
      else observe(bytes, from, at, number);
      from = at + 1;
    }
  }

  const decode = (start: number, end: number): string => decoder.decode(chunks.view(start, end));

  /** The line after those that fit into one piece of a scan. */
  function scanEnd(first: number): number {
    const most = startOf(first) + SCAN_BYTES;
    let low = first + 1;
    let high = count() + 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (startOf(middle) <= most) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  const store = {
    append,
    /** There will be no more bytes. */
    end(): void {
      if (hasRest || chunks.size() === startOf(ends.length() + 1)) return;
      hasRest = true;
      observeSplit(startOf(count()), chunks.size(), count());
    },
    /** The index is full: `append` finds no more lines. */
    isFull: (): boolean => ends.length() >= MOST_LINES,
    get count(): number {
      return count();
    },
    bytes: chunks.size,
    startOf,
    endOf,
    view: chunks.view,
    copy: chunks.copy,
    chunks: chunks.all,
    decode,
    line: (number: number): string => (number < 1 || number > count() ? '' : decode(startOf(number), endOf(number))),
    *scan(first = 1): Iterable<{ first: number; count: number; text: string }> {
      for (let line = Math.max(first, 1); line <= count(); ) {
        const next = scanEnd(line);
        const start = startOf(line);
        const end = Math.min(startOf(next), start + LONGEST_SCANNED);
        const text = decode(start, end);
        yield { first: line, count: next - line, text: text.endsWith('\n') ? text : `${text}\n` };
        line = next;
      }
    },
    /** The line with the byte at this offset. */
    lineAt(offset: number): number {
      let low = 1;
      let high = count();
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (startOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
  return store satisfies ReadableLines;
}
export type LogStore = ReturnType<typeof createLogStore>;
