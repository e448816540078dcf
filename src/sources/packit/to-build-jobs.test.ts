import * as v from 'valibot';
import { expect, test } from 'vitest';
import { coprRow, kojiRow, srpmRow, tagRequestRow } from './schemas-jobs';
import { coprJobs, kojiJobs, srpmJobs, tagRequestJobs } from './to-build-jobs';

const P = { repo_namespace: 'packit', repo_name: 'ogr', project_url: 'https://github.com/packit/ogr' };
const copr = {
  ...P,
  packit_id: 12,
  build_id: '9876543',
  project: 'packit-ogr-842',
  status_per_chroot: { 'fedora-43-x86_64': 'success', 'fedora-rawhide-x86_64': 'failure' },
  packit_id_per_chroot: { 'fedora-43-x86_64': 12, 'fedora-rawhide-x86_64': 13 },
  build_submitted_time: 1_768_384_980,
  web_url: 'https://copr.fedorainfracloud.org/coprs/build/9876543/',
  ref: '41f3c1e',
  pr_id: 842,
  branch_name: null,
};
const coprJob = (changes: object = {}) => coprJobs(v.parse(coprRow, { ...copr, ...changes }))[0];

test('a Copr build: one row, its chroots in order, failed when one failed', () => {
  expect(coprJob()).toMatchObject({
    key: 'copr:9876543',
    kind: 'copr',
    id: 13,
    status: 'failure',
    raw: 'failure',
    ref: '41f3c1e',
    submittedAt: 1_768_384_980_000,
    buildId: '9876543',
    note: 'packit-ogr-842',
    trigger: { kind: 'pull-request', id: '842' },
    targets: [
      { id: 13, chroot: { name: 'fedora-rawhide-x86_64' }, status: 'failure' },
      { id: 12, chroot: { name: 'fedora-43-x86_64' }, status: 'success' },
    ],
  });
});

test('the key of a Copr build rests on what stays: its packit_id may be that of another chroot next time', () => {
  expect(coprJob({ packit_id: 13 })?.key).toBe(coprJob()?.key);
  expect(coprJob({ build_id: null })?.key).toBe('copr:packit-12');
});

test('facts 1.5: a build started by a release has neither PR nor branch in this list', () => {
  expect(coprJob({ pr_id: null })?.trigger).toMatchObject({ kind: 'unknown', project: { repo: 'ogr' } });
});

test('chroots with a null status or without an id are shown all the same', () => {
  const job = coprJob({
    status_per_chroot: { constructor1: null, 'fedora-43-x86_64': 'success' },
    packit_id_per_chroot: {},
  });
  expect(job?.targets.map(({ id, status, raw }) => [id, status, raw])).toEqual([
    [null, 'success', 'success'],
    [null, 'unknown', ''],
  ]);
  expect(coprJob({ status_per_chroot: null })?.targets).toEqual([]);
});

test('300 chroots on one build', () => {
  const statuses = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`fedora-${index}-x86_64`, 'success']));
  expect(coprJob({ status_per_chroot: statuses })?.targets).toHaveLength(300);
});

const koji = {
  ...P,
  packit_id: 7,
  task_id: '139812345',
  scratch: false,
  status: 'success',
  chroot: 'f43',
  web_url: null,
};

test('Koji builds: scratch and production are told apart by the list', () => {
  const row = v.parse(kojiRow, koji);
  expect(kojiJobs('koji')(row)[0]?.key).toBe('koji:7');
  expect(kojiJobs('koji-downstream')(row)[0]).toMatchObject({
    key: 'koji-downstream:7',
    buildId: '139812345',
    targets: [{ id: 7, chroot: { distribution: 'fedora', release: '43' }, status: 'success' }],
  });
});

test('facts 7.13: before submission there is no task and no address', () => {
  const row = v.parse(kojiRow, { packit_id: 7, task_id: null, status: 'error', chroot: 'f43' });
  expect(kojiJobs('koji')(row)[0]).toMatchObject({
    buildId: null,
    web: null,
    status: 'error',
    trigger: { project: null },
  });
});

test('facts 1.4: a tag request has no status', () => {
  const row = v.parse(tagRequestRow, {
    packit_id: 311,
    task_id: '1',
    tag_request_submitted_time: 1,
    chroot: 'f43',
    sidetag: 'f43-build-side-12345',
    nvr: 'packit-1.12.0-1.fc43',
  });
  expect(tagRequestJobs(row)[0]).toMatchObject({
    status: 'unknown',
    raw: '',
    note: 'packit-1.12.0-1.fc43 in f43-build-side-12345',
    submittedAt: 1000,
  });
});

test('facts 7.2: the id of an SRPM build has another name', () => {
  const row = v.parse(srpmRow, { srpm_build_id: 611, status: 'pending', build_submitted_time: null });
  expect(srpmJobs(row)[0]).toMatchObject({
    key: 'srpm:611',
    id: 611,
    status: 'queued',
    submittedAt: null,
    targets: [],
  });
});
