import * as v from 'valibot';
import { expect, test } from 'vitest';
import { allProjects, intervals, usage } from './schemas-usage';
import { toProjectCounts, toUsage, toUsageSeries } from './to-usage';

test('facts 7.6: figures that are not ready are null', () => {
  expect(toUsage(v.parse(usage, null))).toBeNull();
  expect(toUsageSeries(v.parse(intervals, null))).toBeNull();
});

test('facts 7.8: top projects come by address and are put in order of their counts', () => {
  const wire = v.parse(usage, {
    active_projects: {
      project_count: 3,
      top_projects_by_events_handled: { 'https://a': 1, 'https://b': 9, 'https://c': 1 },
      instances: { a: 1, b: 2 },
    },
    jobs: {
      srpm_builds: { job_runs: 5, active_projects: 2, top_projects_by_job_runs: { 'https://a': 1, 'https://b': 4 } },
      tft_test_run_groups: { job_runs: null },
      constructor: { job_runs: 1 },
      new_kind: { job_runs: 1 },
    },
  });
  expect(toUsage(wire)).toEqual({
    activeProjects: 3,
    topProjects: [
      { url: 'https://b', count: 9 },
      { url: 'https://a', count: 1 },
      { url: 'https://c', count: 1 },
    ],
    runs: { srpm: 5, 'testing-farm': 0 },
    jobs: {
      srpm: {
        runs: 5,
        activeProjects: 2,
        topProjects: [
          { url: 'https://b', count: 4 },
          { url: 'https://a', count: 1 },
        ],
      },
      'testing-farm': { runs: 0, activeProjects: 0, topProjects: [] },
    },
    byForge: [
      { forge: 'b', count: 2 },
      { forge: 'a', count: 1 },
    ],
  });
});

test('both kinds of release-monitoring events make one series', () => {
  const points = (...counts: number[]) => counts.map((y, index) => ({ x: `2026-11-${index + 10}`, y }));
  const wire = v.parse(intervals, {
    jobs: { copr_build_groups: points(1, 2) },
    jobs_project_count: { copr_build_groups: points(1, 1) },
    active_projects: points(7, 8),
    events: { anitya_version: points(1, 2), anitya_multiple_versions: points(10, 20), pull_request: points(3, 4) },
  });
  expect(toUsageSeries(wire)).toEqual({
    runs: {
      copr: [
        { label: '2026-11-10', count: 1 },
        { label: '2026-11-11', count: 2 },
      ],
    },
    projects: {
      copr: [
        { label: '2026-11-10', count: 1 },
        { label: '2026-11-11', count: 1 },
      ],
    },
    activeProjects: [
      { label: '2026-11-10', count: 7 },
      { label: '2026-11-11', count: 8 },
    ],
    events: {
      version: [
        { label: '2026-11-10', count: 11 },
        { label: '2026-11-11', count: 22 },
      ],
      'pull-request': [
        { label: '2026-11-10', count: 3 },
        { label: '2026-11-11', count: 4 },
      ],
    },
  });
});

test('projects by forge, most first', () => {
  const wire = v.parse(allProjects, {
    all_projects: { project_count: 30, instances: { 'gitlab.com': 8, 'github.com': 22 } },
  });
  expect(toProjectCounts(wire)).toEqual({
    total: 30,
    byForge: [
      { forge: 'github.com', count: 22 },
      { forge: 'gitlab.com', count: 8 },
    ],
  });
});
