import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError, type Problem } from './api-error';
import { readRetryAfter, retryDelayMs, shouldRetry } from './retry';

const NOW = Date.UTC(2026, 10, 20, 12);
const failed = (problem: Problem) => new ApiError('Service', problem);
const answered = (status: number, retryAfterMs: number | null = null) =>
  failed({ kind: 'http', status, message: '', retryAfterMs });

test.each([
  ['7', 7000],
  ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
  ['Fri, 20 Nov 2026 11:00:00 GMT', 0],
  ['86400', 300_000],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After %j is %j ms', (header, ms) => {
  expect(readRetryAfter(header, NOW)).toBe(ms);
});

test('4xx and wrong forms are never tried again, 429, 5xx, time-outs and the network are, twice', () => {
  for (const status of [400, 401, 403, 404, 405, 410, 422]) expect(shouldRetry(0, answered(status))).toBe(false);
  expect(shouldRetry(0, failed({ kind: 'form', problem: '' }))).toBe(false);
  expect(shouldRetry(0, failed({ kind: 'html' }))).toBe(false);
  expect(shouldRetry(0, failed({ kind: 'paused', untilMs: 0, last: null }))).toBe(false);
  expect(shouldRetry(0, new TypeError('a fault of ours'))).toBe(false);
  const worth = [
    answered(429),
    answered(500),
    answered(503),
    failed({ kind: 'network' }),
    failed({ kind: 'timeout', afterMs: 1 }),
  ];
  for (const error of worth) expect([0, 1, 2].map((n) => shouldRetry(n, error))).toEqual([true, true, false]);
});

test('a service that asks for a long pause is not asked again by a waiting page', () => {
  expect(shouldRetry(0, answered(503, 5_000))).toBe(true);
  expect(retryDelayMs(0, answered(503, 5_000))).toBe(5_000);
  expect(shouldRetry(0, answered(503, 60_000))).toBe(false);
});

test('the wait is random, grows, and stays within 8 s', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, random) => {
      const ms = retryDelayMs(failures, answered(500), () => random);
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(ms).toBeLessThanOrEqual(Math.min(500 * 2 ** failures, 8_000));
    }),
  );
});
