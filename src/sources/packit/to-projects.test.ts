import * as v from 'valibot';
import { expect, test } from 'vitest';
import { allowed, project, projectUsage, pullRequest } from './schemas-projects';
import {
  parseInstallationTime,
  toActivity,
  toAllowedNamespace,
  toProjectBuilds,
  toProjectSummaries,
} from './to-projects';

test('a project with its counts', () => {
  const wire = { namespace: 'packit', repo_name: 'ogr', project_url: 'https://github.com/packit/ogr', prs_handled: 8 };
  expect(toProjectSummaries(v.parse(project, wire))).toEqual([
    {
      forge: 'github.com',
      namespace: 'packit',
      repo: 'ogr',
      url: 'https://github.com/packit/ogr',
      pullRequests: 8,
      branches: 0,
      releases: 0,
      issues: 0,
    },
  ]);
});

test('facts 1.7: builds of a pull request come in random order, one row per chroot, of all pushes', () => {
  const build = (build_id: string | null, chroot: string, status: string) => ({
    build_id,
    chroot,
    status,
    web_url: null,
  });
  const wire = v.parse(pullRequest, {
    pr_id: 842,
    builds: [
      build('99', 'fedora-43-x86_64', 'success'),
      build('100', 'fedora-43-x86_64', 'failure'),
      build(null, 'fedora-43-x86_64', 'waiting_for_srpm'),
      build('100', 'fedora-rawhide-x86_64', 'success'),
    ],
    koji_builds: [{ task_id: '5', chroot: 'f43', status: 'success', web_url: 'https://koji.example/5' }],
    srpm_builds: [{ srpm_build_id: 7, status: 'success', log_url: 'https://dashboard.example/jobs/srpm/7' }],
    tests: [{ pipeline_id: 'u-1', chroot: 'fedora-43-x86_64', status: 'TestingFarmResult.passed' }],
  });
  const { id, builds } = toActivity('842', wire);
  expect(id).toBe('842');
  expect(builds.map(({ kind, buildId, status, targets }) => [kind, buildId, status, targets.length])).toEqual([
    ['copr', null, 'waiting', 1],
    ['copr', '100', 'failure', 2],
    ['copr', '99', 'success', 1],
    ['srpm', '7', 'success', 0],
    ['koji', '5', 'success', 1],
    ['testing-farm', 'u-1', 'success', 1],
  ]);
});

test('a busy branch holds every build ever kept: the newest of each kind are shown', () => {
  const builds = Array.from({ length: 3000 }, (_, index) => ({
    build_id: String(index),
    chroot: 'f43',
    status: 'success',
  }));
  const activity = toActivity('main', v.parse(pullRequest, { pr_id: 1, builds }));
  expect(activity.builds).toHaveLength(1000);
  expect(activity.builds[0]?.buildId).toBe('2999');
});

test.each([
  ['github.com/packit', 'github.com', 'packit', null],
  ['gitlab.com/redhat/centos-stream/rpms', 'gitlab.com', 'redhat/centos-stream/rpms', null],
  ['gitlab.com/example/group/sub.git', 'gitlab.com', 'example/group', 'sub'],
  ['packit', '', 'packit', null],
  ['', '', '', null],
])('facts 1.8: the entry %s of the allowlist', (text, forge, namespace, repo) => {
  const wire = v.parse(allowed, { namespace: text, status: 'approved_manually' });
  expect(toAllowedNamespace(wire)).toEqual({
    forge,
    namespace,
    repo,
    status: 'approved',
    raw: 'approved_manually',
    account: null,
  });
});

test('a word of the allowlist that nobody knows stays as it is', () => {
  const wire = v.parse(allowed, { namespace: 'github.com/a', status: 'constructor', fas_account: 'b' });
  expect(toAllowedNamespace(wire)).toMatchObject({ status: 'unknown', raw: 'constructor', account: 'b' });
});

test.each([
  ['14/01/2026 09:00:00', Date.UTC(2026, 0, 14, 9)],
  ['31/12/2025 23:59:59', Date.UTC(2025, 11, 31, 23, 59, 59)],
  ['45/45/2026 09:00:00', null],
  ['2026-01-14', null],
  [null, null],
])('facts 7.20: installations have their own form of time, %s', (text, instant) => {
  expect(parseInstallationTime(text)).toBe(instant);
});

test.each([
  [{ jobs: { copr_build_groups: { job_runs: 3413 } } }, 3413],
  [{ jobs: { copr_build_groups: { job_runs: null } } }, null],
  [{ jobs: {} }, null],
  [{}, null],
  [null, null],
])('facts 1.9: builds of a project by %j', (wire, count) => {
  expect(toProjectBuilds(v.parse(projectUsage, wire))).toBe(count);
});
