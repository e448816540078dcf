import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KindStatistics, Statistics } from '@/domain/statistics';
import { comparedDays, jobsBetween, mostFailing, pointsGained, rankedBetween } from './compare';
import { Counts } from './counts';
import { countBetween } from './series';
import { EMPTY_TALLY, totalOf } from './tally';

const KIND: KindStatistics = {
  gaps: [],
  undated: 0,
  statuses: { success: [0, 5, 9, 3], warning: [9, 1], error: [9, 2], canceled: [9, 4], running: [9, 6] },
  startedBy: {},
  chroots: {},
  triggers: {},
  durations: {},
  projects: {},
};
const STATS: Statistics = {
  version: 1,
  service: 'packit',
  collectedAt: Date.parse('2026-11-20T11:20:00Z'),
  firstDay: '2026-11-01',
  kinds: { copr: KIND },
};
const ended = (succeeded: number, failed: number) => ({ ...EMPTY_TALLY, succeeded, failed });

test('jobs count by how they ended', () => {
  expect(jobsBetween(KIND, { from: 1, to: 10 })).toEqual({ succeeded: 4, failed: 2, other: 4, moving: 6 });
});

test('a sum over days is the same wherever they are cut', () => {
  const added = fc.array(fc.tuple(fc.nat(400), fc.nat(50)), { maxLength: 60 });
  fc.assert(
    fc.property(added, fc.nat(400), fc.nat(400), (entries, a, b) => {
      const counts = new Counts(1);
      for (const [day, number] of entries) counts.add('x', day, 0, number);
      const series = counts.toSeries(0).x;
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const direct = entries.filter(([day]) => day >= from && day < to).reduce((sum, [, number]) => sum + number, 0);
      expect(countBetween(series, from, to)).toBe(direct);
    }),
  );
});

describe('what is compared', () => {
  test('only periods that the file holds whole', () => {
    const days = { from: 13, to: 20 };
    expect(comparedDays(STATS, KIND, days)).toEqual({ from: 6, to: 13 });
    expect(comparedDays(STATS, KIND, { from: 9, to: 20 })).toBeNull();
    const gap = (text: string) => [Date.parse(`${text}T01:00Z`), Date.parse(`${text}T02:00Z`)] as const;
    expect(comparedDays(STATS, { ...KIND, gaps: [gap('2026-11-08')] }, days)).toBeNull();
    expect(comparedDays(STATS, { ...KIND, gaps: [gap('2026-11-18')] }, days)).toBeNull();
    expect(comparedDays(STATS, { ...KIND, gaps: [gap('2026-11-03')] }, days)).not.toBeNull();
  });

  test('only shares that rest on enough', () => {
    expect(pointsGained(ended(90, 10), ended(80, 20))).toBe(10);
    expect(pointsGained(ended(9, 0), ended(80, 20))).toBeNull();
    expect(pointsGained(ended(90, 10), ended(1, 0))).toBeNull();
    expect(pointsGained(ended(90, 10), null)).toBeNull();
  });
});

test('names are ranked by count; the worst needs enough of them', () => {
  const all = { a: [0, 1, 1, 0, 0], b: [0, 20, 5, 0, 0], c: [0, 0, 1, 0, 0], d: [5, 9, 9, 9, 9], e: [0, 50, 0, 0, 0] };
  const ranked = rankedBetween(all, { from: 0, to: 1 }, null);
  expect(ranked.map(({ name, tally }) => [name, totalOf(tally)])).toEqual([
    ['e', 50],
    ['b', 25],
    ['a', 2],
    ['c', 1],
  ]);
  expect(mostFailing(ranked, 20).map(({ name }) => name)).toEqual(['b']);
  expect(mostFailing(ranked, 2).map(({ name }) => name)).toEqual(['a', 'b']);
});
