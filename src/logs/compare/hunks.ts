import type { Stretch } from './edits';
import { ADDED, CHANGED, MOVED, REMOVED, SAME } from './model';

/** What is known of each line: `pairs` by index left, the rest by index of their side. */
export interface Matched {
  pairs: Int32Array;
  movedLeft: Uint8Array;
  movedRight: Uint8Array;
}

export interface HunkList {
  hunks: Uint32Array;
  onlyLeft: number;
  onlyRight: number;
  equal: number;
  moved: number;
  /** There were too many: the rest is one that replaces all. */
  isCut: boolean;
}

/** Hunks of one section that are told; more are no help to a reader. */
const MOST_HUNKS = 5000;

const kindOf = (left: number, right: number): number => (left === 0 ? ADDED : right === 0 ? REMOVED : CHANGED);

/** The lines of a stretch as hunks in order, without gaps on both sides. Indices count from 0, lines in hunks from 1. */
export function hunksOf(
  { leftStart, leftEnd, rightStart, rightEnd }: Stretch,
  { pairs, movedLeft, movedRight }: Matched,
): HunkList {
  const hunks: number[] = [];
  const sum = { onlyLeft: 0, onlyRight: 0, equal: 0, moved: 0, isCut: false };
  let [left, right] = [leftStart, rightStart];

  function put(kind: number, leftCount: number, rightCount: number): void {
    if (leftCount + rightCount === 0) return;
    hunks.push(kind, left + 1, leftCount, right + 1, rightCount);
    left += leftCount;
    right += rightCount;
    if (kind === SAME || kind === MOVED) sum.equal += leftCount;
    else {
      sum.onlyLeft += leftCount;
      sum.onlyRight += rightCount;
    }
    if (kind === MOVED) sum.moved += leftCount;
  }

  /** How many lines from here on are, or are not, found elsewhere. */
  const run = (moved: Uint8Array, from: number, end: number, isMoved: 0 | 1): number => {
    let at = from;
    while (at < end && moved[at] === isMoved) at += 1;
    return at - from;
  };

  /** Lines without a partner, up to the next pair. */
  function gap(leftStop: number, rightStop: number): void {
    while (left < leftStop || right < rightStop) {
      put(MOVED, run(movedLeft, left, leftStop, 1), run(movedRight, right, rightStop, 1));
      const [leftCount, rightCount] = [run(movedLeft, left, leftStop, 0), run(movedRight, right, rightStop, 0)];
      put(kindOf(leftCount, rightCount), leftCount, rightCount);
    }
  }

  while (left < leftEnd || right < rightEnd) {
    if (hunks.length > MOST_HUNKS * 5) {
      sum.isCut = true;
      put(kindOf(leftEnd - left, rightEnd - right), leftEnd - left, rightEnd - right);
      break;
    }
    let leftStop = left;
    while (leftStop < leftEnd && pairs[leftStop] === -1) leftStop += 1;
    gap(leftStop, leftStop < leftEnd ? (pairs[leftStop] ?? rightEnd) : rightEnd);
    let count = 0;
    while (left + count < leftEnd && pairs[left + count] === right + count) count += 1;
    put(SAME, count, count);
  }
  return { hunks: Uint32Array.from(hunks), ...sum };
}
