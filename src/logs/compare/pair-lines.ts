import { createEdits, type Stretch } from './edits';

/** Below so many lines on both sides together anchors are not worth looking for. */
const FEW_LINES = 64;
const MOST_DEPTH = 12;
const NONE = -1;

/** Indices of the longest chain of `values` that only grows. */
function longestRise(values: readonly number[]): number[] {
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(NONE);
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? NONE : (ends[low - 1] ?? NONE);
    ends[low] = index;
  }
  const chain: number[] = [];
  for (let at = ends.at(-1) ?? NONE; at !== NONE; at = before[at] ?? NONE) chain.push(at);
  return chain.reverse();
}

/**
 * Pairs equal lines of two logs, given as classes, in order: lines that both stretches have once are anchors (patience), between
 * them the fewest changes count. `isSpent` ends it early; what is not paired then counts as replaced.
 */
export function createLinePairs(left: Uint32Array, right: Uint32Array, classes: number, isSpent: () => boolean) {
  /** By index left: the index right, else -1. */
  const pairs = new Int32Array(left.length).fill(NONE);
  const timesLeft = new Uint32Array(classes);
  const timesRight = new Uint32Array(classes);
  const placeRight = new Uint32Array(classes);
  const edits = createEdits(left, right);

  const add = (counts: Uint32Array, number: number): void => {
    counts[number] = (counts[number] ?? 0) + 1;
  };

  function countTimes({ leftStart, leftEnd, rightStart, rightEnd }: Stretch): void {
    for (let at = leftStart; at < leftEnd; at += 1) add(timesLeft, left[at] ?? 0);
    for (let at = rightStart; at < rightEnd; at += 1) {
      add(timesRight, right[at] ?? 0);
      placeRight[right[at] ?? 0] = at;
    }
  }

  function forgetTimes({ leftStart, leftEnd, rightStart, rightEnd }: Stretch): void {
    for (let at = leftStart; at < leftEnd; at += 1) timesLeft[left[at] ?? 0] = 0;
    for (let at = rightStart; at < rightEnd; at += 1) timesRight[right[at] ?? 0] = 0;
  }

  function anchorsIn(stretch: Stretch): { left: number; right: number }[] {
    countTimes(stretch);
    const once: { left: number; right: number }[] = [];
    for (let at = stretch.leftStart; at < stretch.leftEnd; at += 1) {
      const number = left[at] ?? 0;
      if (timesLeft[number] === 1 && timesRight[number] === 1) once.push({ left: at, right: placeRight[number] ?? 0 });
    }
    forgetTimes(stretch);
    return longestRise(once.map((anchor) => anchor.right)).flatMap((index) => once[index] ?? []);
  }

  /** Pairs what is equal at both ends, and gives the rest. */
  function trim({ leftStart, leftEnd, rightStart, rightEnd }: Stretch): Stretch {
    const most = Math.min(leftEnd - leftStart, rightEnd - rightStart);
    let start = 0;
    for (; start < most && left[leftStart + start] === right[rightStart + start]; start += 1)
      pairs[leftStart + start] = rightStart + start;
    let end = 0;
    for (; end < most - start && left[leftEnd - 1 - end] === right[rightEnd - 1 - end]; end += 1)
      pairs[leftEnd - 1 - end] = rightEnd - 1 - end;
    return {
      leftStart: leftStart + start,
      leftEnd: leftEnd - end,
      rightStart: rightStart + start,
      rightEnd: rightEnd - end,
    };
  }

  /** Pairs what is between the anchors. */
  function pairGaps(rest: Stretch, anchors: readonly { left: number; right: number }[], depth: number): boolean {
    let isWhole = true;
    let [leftStart, rightStart] = [rest.leftStart, rest.rightStart];
    for (const anchor of anchors) {
      pairs[anchor.left] = anchor.right;
      isWhole = pair({ leftStart, leftEnd: anchor.left, rightStart, rightEnd: anchor.right }, depth) && isWhole;
      leftStart = anchor.left + 1;
      rightStart = anchor.right + 1;
    }
    return pair({ leftStart, leftEnd: rest.leftEnd, rightStart, rightEnd: rest.rightEnd }, depth) && isWhole;
  }

  function pair(stretch: Stretch, depth: number): boolean {
    const rest = trim(stretch);
    const [width, height] = [rest.leftEnd - rest.leftStart, rest.rightEnd - rest.rightStart];
    if (width === 0 || height === 0) return true;
    if (isSpent()) return false;
    const anchors = width + height > FEW_LINES && depth < MOST_DEPTH ? anchorsIn(rest) : [];
    if (anchors.length > 0) return pairGaps(rest, anchors, depth + 1);
    return edits.pair(rest, (at, to) => {
      pairs[at] = to;
    });
  }

  return {
    pairs,
    /** Pairs the lines of a stretch; false when some of it was left out as too different. */
    pair: (stretch: Stretch): boolean => pair(stretch, 0),
  };
}
