import { type Fold, foldAt } from './rows';

/** Where the reader wants to be. `third`: a third below the top; `stay`: where the line is by its row. */
export interface Target {
  line: number;
  place: 'top' | 'third' | 'end' | 'stay';
}

/** Lines to get next, and where they go: a new run of lines, or more of the one that is there. */
export type Part = { first: number; count: number } & (
  | { side: 'around'; target: Target }
  | { side: 'down' | 'up' | 'last' }
);

/** Lines at once: more while all are brought in, few where the reader waits for them, fewest for the first that are seen. */
const WHOLE_BATCH = 2000;
const NEAR_BATCH = 200;
export const FIRST_BATCH = 100;

interface Situation {
  lines: number;
  covered: { first: number; last: number };
  /** All lines shall come, seen or not. */
  isWhole: boolean;
  target: Target | null;
  /** The last block may be out of date: its first line, else null. */
  staleLast: number | null;
  /** Px of text beyond what is seen, on both sides. */
  near: () => { isDown: boolean; isUp: boolean };
}

function around(target: Target, lines: number): Part {
  const line = Math.max(1, Math.min(target.line, lines));
  const first = target.place === 'end' ? line - NEAR_BATCH + 1 : target.place === 'top' ? line : line - NEAR_BATCH / 2;
  const count = target.place === 'top' ? FIRST_BATCH : NEAR_BATCH;
  return { side: 'around', target: { ...target, line }, first: Math.max(1, first), count };
}

function up(first: number, batch: number): Part {
  const from = Math.max(1, first - batch);
  return { side: 'up', first: from, count: first - from };
}

/** What to load next; null when nothing is missing. */
export function nextPart({ lines, covered, isWhole, target, staleLast, near }: Situation): Part | null {
  if (lines === 0) return null;
  if (target !== null) return around(target, lines);
  if (covered.last < covered.first) return around({ line: 1, place: 'top' }, lines);
  if (staleLast !== null) return { side: 'last', first: staleLast, count: NEAR_BATCH };
  const canDown = covered.last < lines;
  const canUp = covered.first > 1;
  if (!canDown && !canUp) return null;
  const down = (batch: number): Part => {
    const first = covered.last + 1;
    return { side: 'down', first, count: Math.min(batch, lines - covered.last) };
  };
  const wanted = near();
  if (canDown && wanted.isDown) return down(NEAR_BATCH);
  if (canUp && wanted.isUp) return up(covered.first, NEAR_BATCH);
  if (!isWhole) return null;
  return canDown ? down(WHOLE_BATCH) : up(covered.first, WHOLE_BATCH);
}

/** The folded lines that a window needs not load, when it would go on there. */
export function foldToSkip(part: Part, folds: readonly Fold[], covered: { first: number; last: number }): Fold | null {
  if (part.side === 'down') {
    const fold = foldAt(part.first, folds);
    return fold === null ? null : { ...fold, first: covered.last + 1 };
  }
  if (part.side !== 'up') return null;
  const fold = foldAt(covered.first - 1, folds);
  return fold === null ? null : { ...fold, last: covered.first - 1 };
}
