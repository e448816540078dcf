import { expect, test } from 'vitest';
import { MAP_ROWS, marksPath, nearestLine, rangePath } from './map-marks';
import { indexOfLine, nextLine } from './next-line';

const asRow = (line: number) => line - 1;

test('a map is bounded however many lines match', () => {
  const lines = Uint32Array.from({ length: 100_000 }, (_, n) => n + 1);
  expect(marksPath(lines, 100_000, asRow).match(/M/g)?.length).toBe(MAP_ROWS);
  expect(marksPath([], 100_000, asRow)).toBe('');
});

test('marks stand where their lines are', () => {
  expect(marksPath([1, 500_000, 1_000_000], 1_000_000, asRow)).toBe('M0 0h1v1h-1zM0 249h1v1h-1zM0 499h1v1h-1z');
  expect(rangePath(0, 999, 1000)).toBe('M0 0h1v500h-1z');
});

test('a click takes the nearest mark, if one is near', () => {
  expect(nearestLine([10, 20, 900], 16, 10, asRow)).toBe(20);
  expect(nearestLine([10, 20, 900], 500, 10, asRow)).toBeNull();
});

test('next and previous go around the end', () => {
  const lines = [3, 7, 9];
  expect([0, 3, 8, 9].map((line) => nextLine(lines, line, 1))).toEqual([3, 7, 9, 3]);
  expect([0, 3, 8, 9].map((line) => nextLine(lines, line, -1))).toEqual([9, 9, 7, 7]);
  expect(nextLine([], 1, 1)).toBeNull();
  expect(indexOfLine(lines, 9)).toBe(2);
});
