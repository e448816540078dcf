import * as v from 'valibot';
import { expect, test } from 'vitest';
import { bodhiRow, logDetectiveRow, scanRow, syncRow, testRow } from './schemas-jobs';
import { logDetectiveJobs, scanJobs, testJobs } from './to-check-jobs';
import { bodhiJobs, syncJobs } from './to-release-jobs';

const sync = (status: string, statuses: Record<string, string>) =>
  syncJobs('propose-downstream')(
    v.parse(syncRow, {
      packit_id: 8801,
      status,
      submitted_time: 1,
      status_per_downstream_pr: statuses,
      packit_id_per_downstream_pr: { rawhide: 20_001, f43: 20_002 },
      release: '1.12.0',
    }),
  )[0];

test('a sync-release run: its page is that of a branch, its own id leads nowhere', () => {
  expect(sync('finished', { f43: 'submitted', rawhide: 'submitted' })).toMatchObject({
    key: 'propose-downstream:8801',
    id: 20_001,
    status: 'success',
    raw: 'submitted',
    trigger: { kind: 'release', id: '1.12.0' },
  });
  expect(sync('error', {})).toMatchObject({ id: null, status: 'error', raw: 'error', targets: [] });
});

test.each([
  ['finished', { f43: 'error', rawhide: 'submitted' }, 'error'],
  ['finished', { f43: 'skipped' }, 'skipped'],
  ['finished', {}, 'success'],
  ['running', { f43: 'submitted' }, 'running'],
  ['error', { f43: 'submitted' }, 'error'],
])('a run that is %s with branches %j: %s', (status, statuses, expected) => {
  expect(sync(status, statuses)?.status).toBe(expected);
});

test('facts 7.3: the Testing Farm list has nulls for an unknown project, and no branches', () => {
  const row = v.parse(testRow, {
    packit_id: 9,
    pipeline_id: null,
    status: 'cancel-requested',
    target: 'fedora-43-x86_64',
    repo_namespace: null,
    repo_name: null,
    project_url: null,
    pr_id: null,
  });
  expect(testJobs(row)[0]).toMatchObject({
    status: 'canceled',
    buildId: null,
    trigger: { kind: 'unknown', project: null },
  });
});

test('a Bodhi update names its builds', () => {
  const row = v.parse(bodhiRow, {
    packit_id: 1,
    status: 'retry',
    branch: 'f43',
    koji_nvrs: 'a-1-1 b-1-1',
    alias: null,
  });
  expect(bodhiJobs(row)[0]).toMatchObject({ status: 'queued', note: 'a-1-1 b-1-1', buildId: null });
});

test.each([
  [null, ''],
  [0, '0 new findings'],
  [1, '1 new finding'],
])('facts 7.1: an OpenScanHub task id is a number; %j findings', (issues_added_count, note) => {
  const row = v.parse(scanRow, { packit_id: 1, task_id: 53_012, status: null, issues_added_count });
  expect(scanJobs(row)[0]).toMatchObject({ buildId: '53012', status: 'unknown', note });
});

test('an analysis belongs to the pipeline of its first run', () => {
  const row = v.parse(logDetectiveRow, {
    packit_id: 1,
    analysis_id: 'u',
    status: 'complete',
    run_ids: [7, 5],
    target_build: 12,
  });
  expect(logDetectiveJobs(row)[0]).toMatchObject({ pipelineId: 5, note: 'build 12', status: 'success', targets: [] });
});
