import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogSection } from '@/logs/model';
import { foldAt, foldsOf, lineAtRow, rowCount, rowOf, sectionAt } from './rows';

const section = (id: string, first: number, last: number | null, depth = 0): LogSection => ({
  ...{ id, title: id, kind: 'rpmbuild', depth, first, last, durationMs: null, hasFailed: false },
});

const SECTIONS = [
  section('mock', 1, 90),
  section('prep', 10, 19, 1),
  section('build', 20, 50, 1),
  section('tests', 95, null),
];

test('only the outermost of folded sections counts', () => {
  expect(foldsOf(SECTIONS, new Set(['build', 'prep']), 100)).toEqual([
    { id: 'prep', first: 10, last: 19 },
    { id: 'build', first: 20, last: 50 },
  ]);
  expect(foldsOf(SECTIONS, new Set(['build', 'mock']), 100)).toEqual([{ id: 'mock', first: 1, last: 90 }]);
});

test('a section that is still open folds up to the last line', () => {
  expect(foldsOf(SECTIONS, new Set(['tests']), 100)).toEqual([{ id: 'tests', first: 95, last: 100 }]);
  expect(foldsOf(SECTIONS, new Set(['tests']), 40)).toEqual([]);
});

test('a fold is one row', () => {
  const folds = foldsOf(SECTIONS, new Set(['prep', 'build']), 100);
  expect(rowCount(100, folds)).toBe(100 - 9 - 30);
  expect([9, 10, 15, 19, 20, 50, 51].map((line) => rowOf(line, folds))).toEqual([8, 9, 9, 9, 10, 10, 11]);
  expect([8, 9, 10, 11].map((row) => lineAtRow(row, 100, folds))).toEqual([9, 10, 20, 51]);
  expect(foldAt(15, folds)?.id).toBe('prep');
  expect(foldAt(51, folds)).toBeNull();
});

test('the innermost section is the one that is read', () => {
  expect(sectionAt(SECTIONS, 15, 100)?.id).toBe('prep');
  expect(sectionAt(SECTIONS, 60, 100)?.id).toBe('mock');
  expect(sectionAt(SECTIONS, 92, 100)).toBeNull();
  expect(sectionAt(SECTIONS, 99, 100)?.id).toBe('tests');
});

test('rows and lines lead to each other, whatever is folded', () => {
  const made = fc.record({
    lines: fc.integer({ min: 1, max: 400 }),
    cuts: fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(60)), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(made, fc.nat(500), ({ lines, cuts }, row) => {
      const sections = cuts.map(([first, more], index) => section(String(index), first, first + more));
      const folds = foldsOf(sections, new Set(sections.map(({ id }) => id)), lines);
      const rows = rowCount(lines, folds);
      const line = lineAtRow(row, lines, folds);
      expect(rows).toBeGreaterThan(0);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(rowOf(line, folds)).toBe(Math.min(row, rows - 1));
    }),
  );
});
