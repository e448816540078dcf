import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byMonth, disruptedMs, downtimeState, lengthMs } from './downtime';
import type { Downtime } from './health';

const NOW = Date.UTC(2026, 10, 20, 12);
const HOUR = 3_600_000;
const incident = (more: Partial<Downtime> = {}): Downtime => ({
  title: 'x',
  url: null,
  severity: 'disrupted',
  createdAt: NOW - 5 * HOUR,
  endedAt: NOW - 3 * HOUR,
  isResolved: true,
  affected: [],
  ...more,
});

test.each([
  ['what is resolved', {}, 'over'],
  ['what is not', { isResolved: false, endedAt: null }, 'open'],
  ['an announcement of the past', { isResolved: null, endedAt: null }, 'over'],
  ['an announcement of what is to come', { isResolved: null, createdAt: NOW + HOUR }, 'planned'],
  ['a future start, although it counts as open', { isResolved: false, createdAt: NOW + HOUR }, 'planned'],
  ['no start at all', { isResolved: false, createdAt: null }, 'open'],
] as const)('facts 7.1: %s', (_what, more, state) => {
  expect(downtimeState(incident(more), NOW)).toBe(state);
});

test('a length needs both ends, the right way round', () => {
  expect(lengthMs(incident())).toBe(2 * HOUR);
  expect(lengthMs(incident({ endedAt: null }))).toBeNull();
  expect(lengthMs(incident({ endedAt: NOW - 6 * HOUR }))).toBeNull();
});

test('overlaps count once, notices and open ends not at all', () => {
  const all = [
    incident(),
    incident({ severity: 'down', createdAt: NOW - 4 * HOUR, endedAt: NOW - 2 * HOUR }),
    incident({ severity: 'notice', endedAt: NOW }),
    incident({ endedAt: null }),
  ];
  expect(disruptedMs(all)).toBe(3 * HOUR);
});

const instant = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 100 }));
const some = fc.array(
  fc.record({
    severity: fc.constantFrom('ok', 'notice', 'disrupted', 'down', 'unknown'),
    createdAt: instant,
    endedAt: instant,
  }),
  { maxLength: 12 },
);

test('what was disrupted is the number of moments at which something was', () => {
  fc.assert(
    fc.property(some, (given) => {
      const incidents = given.map((one) => incident(one));
      const isBad = (at: number) =>
        incidents.some(
          ({ severity, createdAt, endedAt }) =>
            (severity === 'down' || severity === 'disrupted') &&
            createdAt !== null &&
            endedAt !== null &&
            createdAt <= at &&
            at < endedAt,
        );
      expect(disruptedMs(incidents)).toBe(Array.from({ length: 100 }, (_, at) => at).filter(isBad).length);
    }),
  );
});

test('months hold each incident once, newest first; those without a start come last', () => {
  const months = byMonth([
    incident({ createdAt: null }),
    incident({ createdAt: Date.UTC(2026, 8, 1) }),
    incident({ createdAt: Date.UTC(2026, 10, 30, 23, 59) }),
    incident({ createdAt: Date.UTC(2026, 10, 1) }),
  ]);
  expect(months.map(({ month, incidents }) => [month, incidents.length])).toEqual([
    ['2026-11', 2],
    ['2026-09', 1],
    ['', 1],
  ]);
});
