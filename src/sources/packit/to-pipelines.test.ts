import * as v from 'valibot';
import { expect, test } from 'vitest';
import { run } from './schemas-jobs';
import { runJobs, toPipeline } from './to-pipelines';

const EMPTY = {
  copr: [],
  koji: [],
  test_run: [],
  bodhi_update: [],
  propose_downstream: [],
  pull_from_upstream: [],
  vm_image_build: [],
};
const wire = (changes: object) => v.parse(run, { merged_run_id: 15, srpm: null, ...EMPTY, ...changes });
const part = (packit_id: number, target: string, status: string) => ({ packit_id, target, status });

test('a pipeline: one job for each kind it has, each target with its id', () => {
  const { jobs, trigger, submittedAt } = toPipeline(
    wire({
      srpm: { packit_id: 1, status: 'success' },
      copr: [part(3, 'fedora-43-x86_64', 'success'), part(2, 'fedora-rawhide-x86_64', 'failure')],
      test_run: [part(4, 'fedora-43-x86_64', 'passed')],
      vm_image_build: [part(5, 'fedora-43-x86_64', 'uploading')],
      time_submitted: 10,
      trigger: { pr_id: 842, repo_namespace: 'packit', repo_name: 'ogr', project_url: 'https://github.com/packit/ogr' },
    }),
  );
  expect(jobs.map(({ key, id, status }) => [key, id, status])).toEqual([
    ['srpm:15', 1, 'success'],
    ['copr:15', 2, 'failure'],
    ['testing-farm:15', 4, 'success'],
    ['vm-image:15', null, 'running'],
  ]);
  expect(jobs[1]?.targets.map(({ id }) => id)).toEqual([2, 3]);
  expect(jobs.every((job) => job.pipelineId === 15)).toBe(true);
  expect(trigger).toMatchObject({ kind: 'pull-request', id: '842' });
  expect(submittedAt).toBe(10_000);
});

test('facts 1.6, 7.4: a pipeline without trigger, time and jobs gives no rows', () => {
  expect(runJobs(wire({}))).toEqual([]);
});

test.each([[{}], [{ trigger: {} }], [{ trigger: null }]])('facts 7.4: trigger and time may lack: %j', (changes) => {
  expect(runJobs(wire({ ...changes, koji: [part(7, 'f43', 'success')] }))[0]).toMatchObject({
    key: 'koji:15',
    trigger: { kind: 'unknown', project: null },
    submittedAt: null,
  });
});

test('arrays that lack or are null are empty', () => {
  expect(runJobs(v.parse(run, { merged_run_id: 15, copr: null }))).toEqual([]);
});
