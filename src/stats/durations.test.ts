import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationClass, quantileBetween } from './durations';

test('a class ends at most 10% and a second above its durations', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 500_000_000 }), (ms) => {
      const end = Number(durationClass(ms)) * 1000;
      expect(end).toBeGreaterThanOrEqual(ms - 1);
      expect(end).toBeLessThanOrEqual(ms * 1.1 + 1000);
    }),
  );
  expect(durationClass(0)).toBe('1');
});

describe('quantiles', () => {
  const durations = { '60': [0, 5, 1, 1], '120': [1, 3], '9': [1, 1], '600': [1, 5] };

  test('of the days asked for, with the size of their sample', () => {
    expect(quantileBetween(durations, 0.5, 1, 2)).toEqual({ ms: 120_000, sample: 10 });
    expect(quantileBetween(durations, 0.9, 1, 2)).toEqual({ ms: 600_000, sample: 10 });
    expect(quantileBetween(durations, 0.9, 0, 1)).toEqual({ ms: 60_000, sample: 5 });
  });

  test('none without a sample', () => {
    expect(quantileBetween(durations, 0.5, 2, 9)).toBeNull();
    expect(quantileBetween({}, 0.5, 0, 9)).toBeNull();
  });
});
