import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { bodhiUpdate, coprBuild, kojiBuild, logDetective, scan, srpmBuild, syncRelease } from './schemas-details';
import { fileNameOf, toCoprBuild, toKojiBuild, toSrpmBuild } from './to-build-details';
import { toLogDetectiveRun, toScan } from './to-check-details';
import { toBodhiUpdate, toSyncRelease } from './to-release-details';

describe('a Copr build', () => {
  const build = (changes: object = {}) =>
    toCoprBuild(12, v.parse(coprBuild, { build_id: '9', status: 'pending', chroot: 'fedora-43-x86_64', ...changes }));

  test('waits until it has a start time', () => {
    expect(build()).toMatchObject({ status: 'queued', raw: 'pending', startedAt: null, packages: null });
    expect(build({ build_start_time: 5 })).toMatchObject({ status: 'running', startedAt: 5000 });
  });
  test('facts 7.13: nothing is there before submission', () => {
    expect(build({ build_id: null, web_url: null, build_logs_url: null })).toMatchObject({
      buildId: null,
      web: null,
      logUrl: null,
      runIds: [],
    });
  });
  test('its runs come in order, its packages with their epoch', () => {
    const rpm = { name: 'hello', epoch: null, version: '1', release: '1.fc43', arch: 'noarch' };
    expect(build({ run_ids: [20, 3], built_packages: [rpm] })).toMatchObject({
      runIds: [3, 20],
      packages: [{ ...rpm, epoch: 0 }],
    });
  });
  test('packages of another form do not take the page with them', () => {
    expect(build({ built_packages: ['hello'] }).packages).toBeNull();
  });
});

describe('an SRPM build', () => {
  test.each([
    ['https://x.example/results/09876543/hello-0.1.0-1.src.rpm', 'hello-0.1.0-1.src.rpm'],
    ['https://x.example/a%2Bb.src.rpm', 'a+b.src.rpm'],
    ['https://x.example/100%.src.rpm', '100%.src.rpm'],
    ['https://x.example/', null],
    ['nonsense', null],
    [null, null],
  ])('is named by its address %s', (url, name) => {
    expect(fileNameOf(url)).toBe(name);
  });
  test('facts 7.14: address and log are gone after 30 days', () => {
    const wire = v.parse(srpmBuild, { status: 'success', url: null, logs: null, copr_build_id: 9 });
    expect(toSrpmBuild(1, wire)).toMatchObject({ url: null, fileName: null, log: null, coprBuildId: '9' });
  });
});

test('facts 1.5: the map of Koji logs may be null or hold odd data', () => {
  const logs = (build_logs_urls: unknown) => toKojiBuild(1, v.parse(kojiBuild, { build_logs_urls })).logs;
  expect(logs({ x86_64: 'https://k.example/b', aarch64: 'https://k.example/a', odd: null })).toEqual([
    { arch: 'aarch64', url: 'https://k.example/a' },
    { arch: 'x86_64', url: 'https://k.example/b' },
  ]);
  expect(logs(null)).toEqual([]);
  expect(logs('https://k.example')).toEqual([]);
});

test('facts 7.16: the builds of an update are one string', () => {
  const nvrs = (koji_nvrs: unknown) => toBodhiUpdate(1, v.parse(bodhiUpdate, { koji_nvrs })).nvrs;
  expect(nvrs('a-1-1.fc43 b-1-1.fc43')).toEqual(['a-1-1.fc43', 'b-1-1.fc43']);
  expect(nvrs('')).toEqual([]);
  expect(nvrs(null)).toEqual([]);
});

test('facts 1.5: a scan whose build is gone has no project', () => {
  expect(toScan(1, v.parse(scan, { task_id: 5, status: 'succeeded' }))).toMatchObject({
    taskId: '5',
    trigger: { project: null },
    runIds: [],
  });
});

describe('an analysis of Log Detective', () => {
  const analysis = (log_detective_response: unknown) =>
    toLogDetectiveRun(1, v.parse(logDetective, { status: 'complete', log_detective_response }));

  test('is read as far as it is understood', () => {
    expect(
      analysis({
        explanation: { text: 'why', logprobs: [] },
        solution: null,
        snippets: [{ text: 'error:', line_number: 120, source_file: 'root.log' }, { line_number: 1 }, 'x'],
        no_issue_found: false,
      }),
    ).toMatchObject({
      explanation: 'why',
      solution: null,
      noIssueFound: false,
      snippets: [{ text: 'error:', line: 120, file: 'root.log', analysis: null }],
    });
  });
  test.each([[null], ['text'], [[]], [{}], [{ explanation: 5, snippets: 'x', no_issue_found: 'maybe' }]])(
    '%j gives nothing and does not fail',
    (response) => {
      expect(analysis(response)).toMatchObject({
        explanation: null,
        solution: null,
        noIssueFound: false,
        snippets: [],
      });
    },
  );
});

test('a branch of a sync release: submitted is a success (facts 2.4)', () => {
  const wire = v.parse(syncRelease, {
    status: 'submitted',
    branch: 'rawhide',
    downstream_prs: [{ pr_id: 321, branch: null, is_fast_forward: null, url: null }],
    logs: '',
  });
  expect(toSyncRelease('pull-from-upstream', 1, wire)).toMatchObject({
    status: 'success',
    raw: 'submitted',
    branch: { name: 'rawhide' },
    downstreamPrs: [{ id: 321, branch: null, isFastForward: false, url: null }],
    log: '',
  });
});
