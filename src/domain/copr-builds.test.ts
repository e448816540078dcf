import { expect, test } from 'vitest';
import { parseChroot } from './chroot';
import { type Build, parseDirectory } from './copr';
import { buildMs, directoriesOf, failedSince, inDirectory, median, mergeBuilds, outcomeOf } from './copr-builds';

const built = (id: number, changes: Partial<Build> = {}): Build => ({
  id,
  status: 'success',
  raw: 'succeeded',
  owner: 'o',
  project: 'p',
  directory: parseDirectory('p'),
  packageName: 'gcc',
  version: '1-1',
  srpmUrl: null,
  submittedAt: 1_000,
  startedAt: 2_000,
  endedAt: 5_000,
  submitter: null,
  chroots: [parseChroot('fedora-43-x86_64')],
  isBackground: false,
  ...changes,
});

test('builds of several answers are each there once, as told last, newest first', () => {
  const [again, older] = [built(3, { status: 'failure' }), built(3)];
  expect(
    mergeBuilds([
      [built(4), again],
      [older, built(2)],
    ]).map(({ id }) => id),
  ).toEqual([4, 3, 2]);
  expect(mergeBuilds([[again], [older]])[0]?.status).toBe('failure');
});

test('only builds that succeeded or failed count for the share, and copied ones do not', () => {
  const builds = [
    built(4),
    built(3, { status: 'failure' }),
    built(2, { status: 'canceled' }),
    built(1, { status: 'running' }),
    built(5, { raw: 'forked' }),
  ];
  expect(outcomeOf(builds)).toEqual({ succeeded: 1, failed: 1, share: 0.5 });
  expect(outcomeOf([]).share).toBeNull();
});

test('durations: none while it moves, none of nonsense', () => {
  expect(buildMs(built(1))).toBe(3_000);
  expect(buildMs(built(1, { endedAt: null }))).toBeNull();
  expect(buildMs(built(1, { endedAt: 1_000 }))).toBeNull();
  expect(buildMs(built(1, { status: 'running' }))).toBeNull();
});

test.each([
  [[], null],
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('the middle of %j is %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('directories as they were built in, the main one first', () => {
  const builds = [
    built(3, { directory: parseDirectory('p:pr:7') }),
    built(2),
    built(1, { directory: parseDirectory('p:x') }),
  ];
  expect(directoriesOf('p', builds).map(({ name }) => name)).toEqual(['p', 'p:pr:7', 'p:x']);
  expect(inDirectory(builds, 'p:pr:7').map(({ id }) => id)).toEqual([3]);
  expect(inDirectory(builds, null)).toHaveLength(3);
});

test('failed ones without an end count by when they were submitted', () => {
  const builds = [
    built(2, { status: 'failure', endedAt: null, submittedAt: 90 }),
    built(1, { status: 'failure', endedAt: 10 }),
  ];
  expect(failedSince(builds, 50)).toBe(1);
});
