import { expect, test } from 'vitest';
import { barOf, scaleOf, type TimelineRow } from './timeline-scale';

const row = (changes: Partial<TimelineRow>): TimelineRow => ({
  key: 'a',
  label: 'a',
  to: null,
  status: 'success',
  raw: 'success',
  submittedAt: null,
  startedAt: null,
  finishedAt: null,
  ...changes,
});

test('rows share the span from the first submission to the last end', () => {
  const early = row({ submittedAt: 0, startedAt: 10, finishedAt: 50 });
  const late = row({ submittedAt: 50, startedAt: 60, finishedAt: 100 });
  const scale = scaleOf([early, late, row({})], 500);
  expect(scale).toEqual({ from: 0, to: 100, isLive: false });
  if (scale === null) throw new Error('no scale');
  expect(barOf(early, scale, 500)).toEqual({ start: 0, wait: 10, run: 40 });
  expect(barOf(late, scale, 500)).toEqual({ start: 50, wait: 10, run: 40 });
  expect(barOf(row({}), scale, 500)).toBeNull();
});

test('what still moves goes on to now, waiting or running', () => {
  const waits = row({ status: 'queued', submittedAt: 0 });
  const runs = row({ status: 'running', submittedAt: 0, startedAt: 50 });
  const scale = scaleOf([waits, runs], 200);
  expect(scale).toEqual({ from: 0, to: 200, isLive: true });
  if (scale === null) throw new Error('no scale');
  expect(barOf(waits, scale, 200)).toEqual({ start: 0, wait: 100, run: 0 });
  expect(barOf(runs, scale, 200)).toEqual({ start: 0, wait: 25, run: 75 });
});

test('nonsense makes empty parts and never a bar outside its row', () => {
  const odd = row({ submittedAt: 100, startedAt: 50, finishedAt: 20 });
  const canceled = row({ status: 'canceled', submittedAt: 0 });
  const scale = scaleOf([odd, canceled], 500);
  if (scale === null) throw new Error('no scale');
  for (const given of [odd, canceled]) {
    const bar = barOf(given, scale, 500);
    expect(bar?.wait).toBeGreaterThanOrEqual(0);
    expect(bar?.run).toBeGreaterThanOrEqual(0);
    expect((bar?.start ?? 0) + (bar?.wait ?? 0) + (bar?.run ?? 0)).toBeLessThanOrEqual(100);
  }
  expect(scaleOf([row({})], 500)).toBeNull();
});
