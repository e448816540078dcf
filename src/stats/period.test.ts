import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statistics } from '@/domain/statistics';
import { allDays, daysBefore, daysOf, gapsWithin, intervalsOf } from './period';
import { exactPeriod } from './period-words';

const file = (firstDay: string, collectedAt: string): Statistics => ({
  version: 1,
  service: 'packit',
  firstDay,
  collectedAt: Date.parse(collectedAt),
  kinds: {},
});
const FILE = file('2025-10-16', '2026-11-20T11:20:00Z');
const someDays = fc.tuple(fc.nat(4000), fc.integer({ min: 1, max: 4000 })).map(([from, length]) => ({
  from,
  to: from + length,
}));

describe('days of a period', () => {
  test('end with the day of the collection', () => {
    expect(allDays(FILE)).toEqual({ from: 0, to: 401 });
    expect(daysOf(FILE, 'week')).toEqual({ from: 394, to: 401 });
    expect(daysOf(FILE, 'year')).toEqual({ from: 37, to: 401 });
    expect(daysOf(file('2026-11-19', '2026-11-20T00:00:00Z'), 'month')).toEqual({ from: 0, to: 2 });
  });

  test('before it are as many, where the file holds them', () => {
    expect(daysBefore({ from: 394, to: 401 })).toEqual({ from: 387, to: 394 });
    expect(daysBefore({ from: 37, to: 401 })).toBeNull();
  });

  test('a collection before the first day does not break', () => {
    expect(allDays(file('2026-11-20', '2026-11-01T00:00:00Z'))).toEqual({ from: 0, to: 1 });
  });
});

describe('bars', () => {
  test('hold every day once, are as long as each other but the first, and are few', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const bars = intervalsOf(days);
        expect(bars.length).toBeLessThanOrEqual(60);
        expect(bars[0]?.from).toBe(days.from);
        expect(bars.at(-1)?.to).toBe(days.to);
        const lengths = bars.map(({ from, to }) => to - from);
        expect(bars.slice(1).map(({ from }) => from)).toEqual(bars.slice(0, -1).map(({ to }) => to));
        expect(new Set(lengths.slice(1)).size).toBeLessThanOrEqual(1);
        expect(lengths[0]).toBeGreaterThan(0);
        expect(lengths[0]).toBeLessThanOrEqual(lengths.at(-1) ?? 0);
      }),
    );
  });

  test('are days, weeks, or several weeks', () => {
    const interval = (period: 'week' | 'year' | 'total', stats = FILE) =>
      exactPeriod(stats, period, stats.collectedAt).interval;
    expect(interval('week')).toBe('day');
    expect(interval('year')).toBe('week');
    expect(interval('total')).toBe('week');
    expect(interval('total', file('2021-01-01', '2026-11-20T11:20:00Z'))).toBe('6 weeks');
  });
});

test('gaps are cut to the days, and to what was collected', () => {
  const day = (text: string) => Date.parse(`${text}Z`);
  const gaps = [
    [day('2026-11-20T11:00'), day('2026-11-21T00:00')],
    [day('2026-11-13T00:00'), day('2026-11-14T02:00')],
    [day('2026-01-01T00:00'), day('2026-01-02T00:00')],
  ] as const;
  expect(gapsWithin(FILE, gaps, daysOf(FILE, 'week'))).toEqual([
    [day('2026-11-20T11:00'), day('2026-11-20T11:20')],
    [day('2026-11-14T00:00'), day('2026-11-14T02:00')],
  ]);
});
