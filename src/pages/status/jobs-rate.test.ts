import { expect, test } from 'vitest';
import type { Pipeline } from '@/domain/job';
import { jobsRate, rateWords, runsByHour } from './jobs-rate';

const NOW = Date.UTC(2026, 10, 20, 12);
const NO_JOBS: Pipeline = {
  id: 1,
  trigger: { kind: 'unknown' } as unknown as Pipeline['trigger'],
  submittedAt: NOW - 7_200_000,
  jobs: [],
};
const withJobs = (count: number, hoursAgo: number | null): Pipeline => ({
  ...NO_JOBS,
  submittedAt: hoursAgo === null ? null : NOW - hoursAgo * 3_600_000,
  jobs: Array.from({ length: count }, () => ({}) as Pipeline['jobs'][number]),
});

test('jobs of the newest pipelines over the time since the oldest of them', () => {
  expect(jobsRate([withJobs(3, 0.1), withJobs(5, 2)], NOW)).toEqual({
    perHour: 4,
    basis: 'the newest 2 pipelines hold 8 jobs and began within 2 h',
  });
});

test('no times, no rate; a burst of this second divides by a minute', () => {
  expect(jobsRate([], NOW)).toBeNull();
  expect(jobsRate([withJobs(3, null)], NOW)).toBeNull();
  expect(jobsRate([withJobs(2, 0)], NOW)?.perHour).toBe(120);
});

test('words', () => {
  expect([0, 0.4, 1, 1.4, 12.6].map(rateWords)).toEqual([
    'Less than 1 job an hour',
    'Less than 1 job an hour',
    'About 1 job an hour',
    'About 1 job an hour',
    'About 13 jobs an hour',
  ]);
});

test('kinds are added up hour by hour', () => {
  const point = (label: string, count: number) => ({ label, count });
  const series = {
    runs: { copr: [point('12:00', 2), point('13:00', 1)], srpm: [point('12:00', 3), point('13:00', 0)] },
    projects: {},
    activeProjects: [],
    events: {},
  };
  expect(runsByHour(series)).toEqual([point('12:00', 5), point('13:00', 1)]);
});
