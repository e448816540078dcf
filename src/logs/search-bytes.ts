import type { SearchQuery } from './model';

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
const fold = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);
const WORD = /[\p{L}\p{N}_]/u;

const isWordByte = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95;

/** Whether the character that ends before `at` (or starts at it) is part of a word: quotes of compilers are not ASCII. */
function isWordAround(bytes: Uint8Array, at: number, isBefore: boolean): boolean {
  const byte = bytes[isBefore ? at - 1 : at];
  if (byte === undefined) return false;
  if (byte < 128) return isWordByte(byte);
  let start = isBefore ? at - 1 : at;
  while (isBefore && start > at - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  const near = new TextDecoder().decode(bytes.subarray(start, isBefore ? at : start + 4));
  return WORD.test(String.fromCodePoint(near.codePointAt(0) ?? 0));
}

/** Offset of the next match in `bytes` from `from` on, -1 for none. */
export interface ByteFinder {
  find(bytes: Uint8Array, from: number): number;
  length: number;
}

/**
 * Looks for a text in UTF-8 bytes without decoding them (Boyer, Moore, Horspool). Null for a query that bytes cannot answer: an
 * expression, or letters beyond ASCII in any case.
 */
export function createByteFinder({ text, isRegex, isCaseSensitive, isWholeWord }: SearchQuery): ByteFinder | null {
  if (isRegex || text === '' || text.includes('\n') || !(isCaseSensitive || isAscii(text))) return null;
  const folds = Uint8Array.from({ length: 256 }, (_, byte) => (isCaseSensitive ? byte : fold(byte)));
  const needle = new TextEncoder().encode(text).map((byte) => folds[byte] ?? byte);
  const end = needle.length - 1;
  const last = needle[end] ?? 0;
  const shifts = new Uint32Array(256).fill(needle.length);
  for (let byte = 0; byte < 256; byte += 1) {
    const at = needle.lastIndexOf(folds[byte] ?? byte, end - 1);
    if (end > 0 && at !== -1) shifts[byte] = end - at;
  }

  function isHere(bytes: Uint8Array, start: number): boolean {
    for (let at = 0; at < end; at += 1) if (folds[bytes[start + at] ?? 0] !== needle[at]) return false;
    return !isWholeWord || !(isWordAround(bytes, start, true) || isWordAround(bytes, start + needle.length, false));
  }

  return {
    length: needle.length,
    find(bytes, from) {
      const stop = bytes.length;
      for (let at = from + end; at < stop; ) {
        const byte = bytes[at] ?? 0;
        if (folds[byte] === last && isHere(bytes, at - end)) return at - end;
        at += shifts[byte] ?? 1;
      }
      return -1;
    },
  };
}
