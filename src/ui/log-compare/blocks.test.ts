import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADDED, CHANGED, type ComparedSection, MOVED, REMOVED, SAME } from '@/logs/compare/model';
import { type Block, isChange, layOut, rowsOf } from './blocks';
import { around, back, FIRST_ROWS, further, MOST_ROWS } from './row-window';
import { rangesOf } from './use-lines';

type Hunk = readonly [kind: number, left: number, right: number];

/** Sections of hunks with these counts of lines, one after the other. */
function sectionsOf(given: readonly (readonly Hunk[])[]): ComparedSection[] {
  let [left, right] = [1, 1];
  return given.map((hunks, index) => {
    const flat = hunks.flatMap(([kind, leftCount, rightCount]) => {
      const hunk = [kind, left, leftCount, right, rightCount];
      left += leftCount;
      right += rightCount;
      return hunk;
    });
    const sum = (side: 1 | 2) =>
      hunks.reduce((all, hunk) => all + (hunk[0] === SAME || hunk[0] === MOVED ? 0 : hunk[side]), 0);
    return {
      ...{ id: `s${index}`, title: `s${index}`, kind: 'rpmbuild', side: 'both', isOrderIgnored: true },
      ...{ isTooDifferent: false, onlyLeft: sum(1), onlyRight: sum(2), equal: 0, moved: 0 },
      hunks: Uint32Array.from(flat),
    };
  });
}

const options = {
  ...{ isWide: true, showsEqual: false, unfolded: new Set<string>(), toggled: new Set<number>() },
  open: new Set(Array.from({ length: 9 }, (_, index) => index)),
};
const words = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'lines' ? `${block.mark} ${block.rows}` : block.kind));

test('equal lines are folded but for three around each difference; sections without one are left out', () => {
  const sections = sectionsOf([
    [[SAME, 50, 50]],
    [
      [SAME, 50, 50],
      [REMOVED, 2, 0],
      [SAME, 7, 7],
      [ADDED, 0, 1],
      [SAME, 20, 20],
      [MOVED, 4, 3],
      [SAME, 9, 9],
      [CHANGED, 2, 5],
    ],
  ]);
  expect(words(layOut(sections, options))).toEqual([
    ...['head', 'fold', 'same 3', 'removed 2', 'same 3', 'same 1', 'same 3', 'added 1'],
    ...['same 3', 'fold', 'same 3', 'changed 5'],
  ]);
  expect(words(layOut(sections, { ...options, isWide: false })).at(-1)).toBe('changed 7');
});

const kinds = fc.oneof(
  fc.nat({ max: 30 }).map((n): Hunk => [SAME, n + 1, n + 1]),
  fc.nat({ max: 9 }).map((n): Hunk => [REMOVED, n + 1, 0]),
  fc.nat({ max: 9 }).map((n): Hunk => [ADDED, 0, n + 1]),
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([n, m]): Hunk => [CHANGED, n + 1, m + 1]),
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([n, m]): Hunk => [MOVED, n + 1, m]),
);
const sections = fc.array(fc.array(kinds, { maxLength: 12 }), { maxLength: 5 });

describe('whatever the logs are', () => {
  test('with equal lines every line is shown once, and asked for once', () => {
    fc.assert(
      fc.property(sections, fc.boolean(), (given, isWide) => {
        const compared = sectionsOf(given);
        const blocks = layOut(compared, { ...options, isWide, showsEqual: true });
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
        const rows = blocks.flatMap((block) => (block.kind === 'lines' ? rowsOf(block, 0, block.rows, isWide) : []));
        for (const [index, side] of (['left', 'right'] as const).entries()) {
          const count = given.flat().reduce((all, hunk) => all + (hunk[index === 0 ? 1 : 2] ?? 0), 0);
          const all = Array.from({ length: count }, (_, line) => line + 1);
          const isPairedLeft = ({ left, mark }: (typeof rows)[number]) =>
            !isWide && side === 'right' && mark === 'same' && left !== null;
          const numbers = rows.flatMap((row) => (row[side] === null ? [] : [row[side]]));
          expect(numbers).toEqual(all);
          expect(rows.filter(isPairedLeft).every(({ right }) => right !== null)).toBe(true);
          const asked = rangesOf(blocks, side, { start: 0, end: 10_000 });
          expect(asked.flatMap(([first, n]) => Array.from({ length: n }, (_, step) => first + step))).toEqual(all);
        }
      }),
    );
  });

  test('only lines that a window shows are asked for, and all of those', () => {
    fc.assert(
      fc.property(sections, fc.boolean(), fc.nat({ max: 100 }), fc.nat({ max: 60 }), (given, isWide, start, length) => {
        const blocks = layOut(sectionsOf(given), { ...options, isWide, showsEqual: true });
        const window = { start, end: start + length };
        const rows = blocks.flatMap((block) => {
          if (block.kind !== 'lines') return [];
          const from = Math.max(0, start - block.at);
          const end = Math.min(block.rows, window.end - block.at);
          return end > from ? rowsOf(block, from, end, isWide) : [];
        });
        for (const side of ['left', 'right'] as const) {
          const shown = rows.flatMap((row) => (row[side] === null ? [] : [row[side]]));
          const asked = rangesOf(blocks, side, window).flatMap(([first, n]) =>
            Array.from({ length: n }, (_, step) => first + step),
          );
          expect(asked).toEqual(shown);
        }
      }),
    );
  });

  test('the difference that is gone to is in the window, which is never larger than it may be', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50_000 }), fc.array(fc.constantFrom(further, back)), (row, steps) => {
        const window = steps.reduce((before, step) => step(before), around(FIRST_ROWS, row));
        expect(window.end - window.start).toBeLessThanOrEqual(MOST_ROWS);
        const found = around(window, row);
        expect(row >= found.start && row < found.end).toBe(true);
      }),
    );
  });
});

test('heads, folds and equal lines are no differences', () => {
  const blocks = layOut(
    sectionsOf([
      [
        [SAME, 9, 9],
        [REMOVED, 1, 0],
        [MOVED, 1, 1],
      ],
    ]),
    options,
  );
  expect(blocks.filter(isChange).map(({ mark }) => mark)).toEqual(['removed']);
});
