import { expect, test } from 'vitest';
import { ApiError } from '@/lib/api-error';
import { watchedOptions } from './watched';

const RUNNING = { status: 'running', raw: 'running' };
const state = (changes: object) => ({
  data: undefined,
  error: null,
  errorUpdateCount: 0,
  dataUpdatedAt: 0,
  ...changes,
});

/** Ms until the next turn for a state of the query; false: none. */
function turnAfter(changes: object, leastMs = 0): number | false {
  const { refetchInterval } = watchedOptions('/jobs/copr/1', () => leastMs);
  if (typeof refetchInterval !== 'function') throw new Error('no interval of its own');
  return refetchInterval({ state: state(changes) } as Parameters<typeof refetchInterval>[0]) as number | false;
}
const http = (status: number) => new ApiError('Packit', { kind: 'http', status, message: '', retryAfterMs: null });

test('what moves is asked for again, and in a hidden tab once a minute at most', () => {
  expect(turnAfter({ data: RUNNING })).toBeGreaterThan(10_000);
  expect(turnAfter({ data: RUNNING })).toBeLessThan(30_000);
  expect(turnAfter({ data: RUNNING }, 60_000)).toBe(60_000);
});

test('what has ended, is unknown, or does not exist is not', () => {
  expect(turnAfter({ data: { status: 'failure', raw: '' } })).toBe(false);
  expect(turnAfter({ data: null })).toBe(false);
  expect(turnAfter({ error: http(404), errorUpdateCount: 1 })).toBe(false);
});

test('after a failure it is asked for again, later each time', () => {
  expect(turnAfter({ error: http(503), errorUpdateCount: 1 })).toBe(60_000);
  expect(turnAfter({ error: http(503), errorUpdateCount: 9 })).toBe(300_000);
});

test('a page and watching share one answer; projects are not asked for', () => {
  expect(watchedOptions('/jobs/koji-downstream/7', () => 0).queryKey).toEqual(['packit', 'koji-build', 7]);
  expect(watchedOptions('/pipeline/7', () => 0).queryKey).toEqual(['packit', 'pipeline', 7]);
  expect(watchedOptions('/projects/github.com/a/b', () => 0).queryFn).toBeTypeOf('symbol');
});
