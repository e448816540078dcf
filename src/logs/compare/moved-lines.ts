import type { Stretch } from './edits';

/**
 * Marks lines without a partner that the other side has as well, elsewhere in the stretch and without a partner too: what programs that
 * run at the same time print comes in any order. Each line counts once.
 */
export function createMovedLines(left: Uint32Array, right: Uint32Array, classes: number, pairs: Int32Array) {
  const movedLeft = new Uint8Array(left.length);
  const movedRight = new Uint8Array(right.length);
  const isPairedRight = new Uint8Array(right.length);
  const free = new Uint32Array(classes);
  const taken = new Uint32Array(classes);

  const add = (counts: Uint32Array, number: number, by: 1 | -1): void => {
    counts[number] = (counts[number] ?? 0) + by;
  };

  /** Counts what stands free right, by class. */
  function countFree({ leftStart, leftEnd, rightStart, rightEnd }: Stretch): void {
    for (const to of pairs.subarray(leftStart, leftEnd)) if (to !== -1) isPairedRight[to] = 1;
    for (let at = rightStart; at < rightEnd; at += 1) if (isPairedRight[at] === 0) add(free, right[at] ?? 0, 1);
  }

  function mark(stretch: Stretch): void {
    countFree(stretch);
    for (let at = stretch.leftStart; at < stretch.leftEnd; at += 1) {
      const number = left[at] ?? 0;
      if (pairs[at] !== -1 || free[number] === 0) continue;
      movedLeft[at] = 1;
      add(free, number, -1);
      add(taken, number, 1);
    }
    for (let at = stretch.rightStart; at < stretch.rightEnd; at += 1) {
      const number = right[at] ?? 0;
      free[number] = 0;
      if (isPairedRight[at] === 1 || taken[number] === 0) continue;
      movedRight[at] = 1;
      add(taken, number, -1);
    }
  }
  return { movedLeft, movedRight, mark };
}
