/** Changes in a row that are looked through; each costs as many steps as there are others. */
const MOST_EDITS = 1000;

type OnPair = (left: number, right: number) => void;

/** Half-open stretches of two sequences. */
export interface Stretch {
  leftStart: number;
  leftEnd: number;
  rightStart: number;
  rightEnd: number;
}

const UNREACHED = -1;

/**
 * Myers' greedy algorithm (1986): the fewest changes that make one sequence the other. What it reached after each change is kept for
 * the way back, 2 MB at most, because it gives up after `MOST_EDITS` changes.
 */
export function createEdits(left: Uint32Array, right: Uint32Array) {
  const rows = new Int32Array(((MOST_EDITS + 1) * (MOST_EDITS + 2)) / 2);
  const startOfRow = (edits: number): number => (edits * (edits + 1)) / 2;

  const reached = (edits: number, diagonal: number): number =>
    diagonal < -edits || diagonal > edits ? UNREACHED : (rows[startOfRow(edits) + (diagonal + edits) / 2] ?? UNREACHED);

  /** Where a diagonal is entered with this change: by leaving out a line left, or by taking one in from the right. */
  function enter(edits: number, diagonal: number, width: number, height: number) {
    const before = reached(edits - 1, diagonal - 1);
    const beside = reached(edits - 1, diagonal + 1);
    const across = before !== UNREACHED && before < width ? before + 1 : UNREACHED;
    const down = beside !== UNREACHED && beside - diagonal <= height ? beside : UNREACHED;
    return across > down ? { at: across, from: diagonal - 1 } : { at: down, from: diagonal + 1 };
  }

  function pairBack({ leftStart, rightStart, leftEnd, rightEnd }: Stretch, changes: number, onPair: OnPair): void {
    const [width, height] = [leftEnd - leftStart, rightEnd - rightStart];
    let diagonal = width - height;
    for (let edits = changes; edits >= 0; edits -= 1) {
      const { at, from } = edits === 0 ? { at: 0, from: 0 } : enter(edits, diagonal, width, height);
      for (let x = reached(edits, diagonal) - 1; x >= at; x -= 1) onPair(leftStart + x, rightStart + x - diagonal);
      diagonal = from;
    }
  }

  /** Goes as far as lines are equal on a diagonal, and keeps where that is. */
  function reach({ leftStart, rightStart, leftEnd, rightEnd }: Stretch, edits: number, diagonal: number): number {
    const [width, height] = [leftEnd - leftStart, rightEnd - rightStart];
    let x = edits === 0 ? 0 : enter(edits, diagonal, width, height).at;
    if (x !== UNREACHED) {
      const end = Math.min(width, height + diagonal);
      while (x < end && left[leftStart + x] === right[rightStart + x - diagonal]) x += 1;
    }
    rows[startOfRow(edits) + (diagonal + edits) / 2] = x;
    return x;
  }

  return {
    /** Tells all pairs of equal lines, from the last to the first; false when there are too many changes, and then none. */
    pair(stretch: Stretch, onPair: OnPair): boolean {
      const width = stretch.leftEnd - stretch.leftStart;
      const height = stretch.rightEnd - stretch.rightStart;
      const most = Math.min(width + height, MOST_EDITS);
      for (let edits = 0; edits <= most; edits += 1)
        for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
          if (reach(stretch, edits, diagonal) !== width || diagonal !== width - height) continue;
          pairBack(stretch, edits, onPair);
          return true;
        }
      return false;
    },
  };
}
