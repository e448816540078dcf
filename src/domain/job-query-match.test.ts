import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChroot } from './chroot';
import type { Job } from './job';
import { parseQuery } from './job-query';
import { compileQuery, oldestWanted } from './job-query-match';
import type { Status } from './status';

const NOW = 1_795_176_000_000;
const HOUR = 3_600_000;

const target = (name: string, status: Status) => ({ id: 1, chroot: parseChroot(name), status, raw: status });

const job: Job = {
  key: 'copr:1',
  kind: 'copr',
  id: 1,
  status: 'failure',
  raw: 'failure',
  trigger: {
    kind: 'pull-request',
    id: '842',
    project: {
      forge: 'github.com',
      namespace: 'packit',
      repo: 'Hello-World',
      url: 'https://github.com/packit/Hello-World',
    },
  },
  ref: '41F3c1e2b0a94d0c7f5e6d8b9a7c3e1f20d4b6a8',
  submittedAt: NOW - 5 * HOUR,
  targets: [target('fedora-43-aarch64', 'success'), target('fedora-rawhide-x86_64', 'failure')],
  buildId: '9876543',
  web: null,
  note: 'packit-hello-world-842',
  pipelineId: null,
};
const bare: Job = {
  ...job,
  trigger: { kind: 'unknown', id: '', project: null },
  ref: null,
  submittedAt: null,
  targets: [],
  buildId: null,
  note: '',
  status: 'unknown',
  raw: 'exploded',
};

const finds = (query: string, one: Job = job) => compileQuery(parseQuery(query).terms, NOW)(one);

describe('compileQuery', () => {
  test.each([
    ['', true],
    ['status:failure', true],
    ['status:failed', true],
    ['status:success,failure', true],
    ['-status:failure', false],
    ['status:f*', true],
    ['chroot:*-aarch64', true],
    ['chroot:rawhide', true],
    ['chroot:fedora-43', true],
    ['chroot:fedora-42', false],
    ['-chroot:*-s390x', true],
    ['project:packit/*', true],
    ['project:hello-world', true],
    ['project:github.com/packit/hello-world', true],
    ['project:packit', false],
    ['owner:PACKIT', true],
    ['trigger:pr', true],
    ['trigger:842', true],
    ['trigger:#842', true],
    ['trigger:release', false],
    ['pr:842', true],
    ['pr:84', false],
    ['https://github.com/packit/hello-world/pull/842', true],
    ['https://github.com/packit/Hello-World/pull/842/files', true],
    ['-https://github.com/packit/hello-world/pull/842', false],
    ['https://github.com/packit/hello-world/pull/84', false],
    ['https://github.com/packit/other/pull/842', false],
    ['https://gitlab.com/packit/hello-world/-/merge_requests/842', false],
    ['type:copr', true],
    ['type:copr-build', true],
    ['type:srpm,koji', false],
    ['ref:41f3c1e', true],
    ['ref:1f3c', false],
    ['since:6h', true],
    ['since:4h', false],
    ['-since:4h', true],
    ['since:2026-11-20', true],
    ['since:today', true],
    ['since:nonsense', true],
    ['9876543', true],
    ['hello*842', true],
    ['packit/hello-world#842', true],
    ['-hello', false],
    ['hello status:failure owner:fedora', false],
  ])('%s: %s', (query, expected) => {
    expect(finds(query)).toBe(expected);
  });

  test('status beside chroot is the state of that chroot', () => {
    expect(finds('status:failure chroot:*-aarch64')).toBe(false);
    expect(finds('status:success chroot:*-aarch64')).toBe(true);
    expect(finds('-status:success chroot:*-aarch64')).toBe(false);
    expect(finds('status:failure -chroot:*-aarch64')).toBe(false);
  });

  test("knows a job whose service tells little, and the service's own word", () => {
    expect(finds('status:exploded', bare)).toBe(true);
    expect(finds('status:unknown', bare)).toBe(true);
    expect(finds('trigger:unknown', bare)).toBe(true);
    expect(finds('owner:*', bare)).toBe(false);
    expect(finds('since:10y', bare)).toBe(false);
  });

  test('a number is of a pull request or an issue, not of a release or a branch', () => {
    expect(finds('pr:842', { ...job, trigger: { ...job.trigger, kind: 'release' } })).toBe(false);
    expect(finds('trigger:842', { ...job, trigger: { ...job.trigger, kind: 'release' } })).toBe(true);
  });

  test('says yes or no for every search', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(job, bare), (query, one) => {
        expect(typeof finds(query, one)).toBe('boolean');
      }),
    );
  });

  test('a condition and its opposite never both hold', () => {
    const words = fc.constantFrom('status:failure', 'chroot:*x86*', 'owner:packit', 'hello', 'since:1d', 'ref:41');
    fc.assert(fc.property(words, (word) => finds(word) !== finds(`-${word}`)));
  });
});

test('oldestWanted is the newest of the bounds that must all hold', () => {
  expect(oldestWanted(parseQuery('since:2d since:1h,3h').terms, NOW)).toBe(NOW - 3 * HOUR);
  expect(oldestWanted(parseQuery('-since:2d since:soon status:error').terms, NOW)).toBeNull();
});
