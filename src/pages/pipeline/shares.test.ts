import { expect, test } from 'vitest';
import type { JobKind } from '@/domain/job';
import { sharesOf } from './shares';
import type { TimedPart } from './timed';

const timed = (kind: JobKind, submittedAt: number | null, startedAt: number | null, finishedAt: number | null) =>
  ({
    key: `${kind}:${submittedAt}`,
    kind,
    id: 1,
    name: '',
    status: finishedAt === null && startedAt !== null ? 'running' : 'success',
    raw: '',
    submittedAt,
    startedAt,
    finishedAt,
    testedCopr: [],
    testedKoji: [],
  }) satisfies TimedPart;

test('the whole runs while any part runs and waits while none does', () => {
  const shares = sharesOf([timed('srpm', 0, 10, 30), timed('copr', 40, 50, 80), timed('copr', 40, 70, 100)], 999);
  expect(shares?.wholeMs).toBe(100);
  expect(shares?.all.running).toBeCloseTo(0.7);
  expect(shares?.all.waiting).toBeCloseTo(0.3);
  expect(shares?.stages).toEqual([
    { kind: 'srpm', share: { waiting: 0.1, running: 0.2 } },
    { kind: 'copr', share: { waiting: 0.3, running: 0.5 } },
  ]);
});

test('tests tell no start: their share is not told, and their submission ends the whole', () => {
  const shares = sharesOf([timed('srpm', 0, 0, 50), timed('testing-farm', 100, null, null)], 999);
  expect(shares).toEqual({
    wholeMs: 100,
    all: { waiting: 0.5, running: 0.5 },
    stages: [
      { kind: 'srpm', share: { waiting: 0, running: 0.5 } },
      { kind: 'testing-farm', share: null },
    ],
  });
});

test('what moves runs until now', () => {
  expect(sharesOf([timed('copr', 0, 50, null)], 100)?.all.running).toBe(0.5);
});

test('ends before begins, and no times at all, give nothing absurd', () => {
  expect(sharesOf([timed('copr', 100, 90, 50)], 999)).toBeNull();
  expect(sharesOf([timed('copr', null, null, null)], 999)).toBeNull();
  expect(sharesOf([], 999)).toBeNull();
});
