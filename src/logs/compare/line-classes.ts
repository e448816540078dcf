const FIRST_SIZE = 65_536;
const SPACE = 32;
const TAB = 9;

/**
 * Numbers texts from 0 by two hashes of 32 bits each, equal ones the same: 12 bytes for each that is known, none for its text. Two
 * different lines among a million are taken for equal with a chance of about 1 in 30 million.
 */
export function createLineClasses() {
  let size = FIRST_SIZE;
  let first = new Uint32Array(size);
  let second = new Uint32Array(size);
  /** Number + 1; 0 where a place is free. */
  let numbers = new Uint32Array(size);
  let count = 0;

  function placeOf(a: number, b: number): number {
    const mask = size - 1;
    let at = (a ^ (b >>> 7)) & mask;
    while (numbers[at] !== 0 && (first[at] !== a || second[at] !== b)) at = (at + 1) & mask;
    return at;
  }

  function put(at: number, a: number, b: number, number: number): void {
    first[at] = a;
    second[at] = b;
    numbers[at] = number;
  }

  function grow(): void {
    const [oldFirst, oldSecond, oldNumbers] = [first, second, numbers];
    size *= 2;
    first = new Uint32Array(size);
    second = new Uint32Array(size);
    numbers = new Uint32Array(size);
    for (let at = 0; at < oldNumbers.length; at += 1) {
      const [a = 0, b = 0, number = 0] = [oldFirst[at], oldSecond[at], oldNumbers[at]];
      if (number !== 0) put(placeOf(a, b), a, b, number);
    }
  }

  return {
    count: () => count,
    /** The number of the text from `start` to `end`; blanks in a row count as one, and at both ends not at all. */
    of(text: string, start: number, end: number): number {
      let a = 0x811c9dc5;
      let b = 0x9e3779b9;
      let isBlank = true;
      for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === SPACE || code === TAB) {
          isBlank = true;
          continue;
        }
        if (isBlank) {
          a = Math.imul(a ^ SPACE, 0x01000193);
          isBlank = false;
        }
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ (code + (b >>> 13)), 0x5bd1e995);
      }
      a = (a ^ (a >>> 15)) >>> 0;
      b = (b ^ (b >>> 16)) >>> 0;
      const at = placeOf(a, b);
      const known = numbers[at] ?? 0;
      if (known !== 0) return known - 1;
      count += 1;
      put(at, a, b, count);
      if (count * 2 > size) grow();
      return count - 1;
    },
  };
}
export type LineClasses = ReturnType<typeof createLineClasses>;
