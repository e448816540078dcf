import { expect, test } from 'vitest';
import { countBetween, daysSince, tallyBetween } from './series';

test('days are counted from the first', () => {
  expect(daysSince('2026-02-27', '2026-03-02')).toBe(3);
  expect(daysSince('2026-03-02', '2026-02-27')).toBe(-3);
});

test('sums over days leave out the last one', () => {
  expect(countBetween([2, 10, 3, 20, 5, 30], 2, 5)).toBe(30);
  expect(countBetween(undefined, 0, 9)).toBe(0);
  expect(tallyBetween([2, 1, 2, 3, 4, 3, 10, 20, 30, 40], 0, 4)).toEqual({
    succeeded: 11,
    failed: 22,
    other: 33,
    moving: 44,
  });
  expect(tallyBetween(undefined, 0, 9)).toEqual({ succeeded: 0, failed: 0, other: 0, moving: 0 });
});
