import { expect, test } from 'vitest';
import { parseChroot } from '@/domain/chroot';
import { type Build, parseDirectory } from '@/domain/copr';
import { filterBuilds, readBuildsSearch } from './builds-search';
import { buildsSentence } from './sentence';
import { successWords, timeWords } from './trend-words';

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;

const built = (id: number, ms: number | null, status: Build['status'] = 'success'): Build => ({
  id,
  status,
  raw: status,
  owner: 'o',
  project: 'p',
  directory: parseDirectory('p'),
  packageName: id % 2 === 0 ? 'gcc' : 'gdb',
  version: `1.${id}-1`,
  srpmUrl: null,
  submittedAt: NOW - MINUTE,
  startedAt: ms === null ? null : NOW - ms,
  endedAt: ms === null ? null : NOW,
  submitter: 'jdoe',
  chroots: [parseChroot('fedora-43-x86_64')],
  isBackground: false,
});
const many = (count: number, ms: number, from: number) =>
  Array.from({ length: count }, (_, at) => built(from - at, ms));

test('the newest durations against the ones before', () => {
  expect(timeWords([])).toBeNull();
  expect(timeWords([built(1, null)])).toBeNull();
  expect(timeWords(many(20, 4 * MINUTE, 40))).toBe('A build takes 4 min (median of the newest 20 with times).');
  expect(timeWords([...many(20, 3 * MINUTE, 40), ...many(20, 2 * MINUTE, 20)])).toMatch(
    /, 50% longer than the 20 before\.$/,
  );
  expect(timeWords([...many(20, MINUTE, 40), ...many(20, MINUTE, 20)])).toMatch(/, about as long as the 20 before\.$/);
});

test('the newer half against the older', () => {
  expect(successWords([built(1, null, 'running')])).toBeNull();
  const builds = [
    ...many(10, MINUTE, 20),
    ...many(10, MINUTE, 10).map((build) => ({ ...build, status: 'failure' as const })),
  ];
  expect(successWords(builds)).toBe(
    '50% of 20 builds that succeeded or failed went well: 100% of the newer half, 0% of the older.',
  );
});

test('the sentence of a project', () => {
  expect(buildsSentence([], false, NOW)).toBe('Nothing was built here yet.');
  expect(buildsSentence([built(1, MINUTE)], false, NOW)).toBe('The only build, of 1 package: 100% succeeded.');
  expect(buildsSentence([built(3, null, 'running'), built(2, MINUTE, 'failure'), built(1, MINUTE)], true, NOW)).toBe(
    'The last 3 builds, of 2 packages: 50% succeeded, 1 failed in the last 24 hours, 1 not finished.',
  );
  expect(buildsSentence([built(1, null, 'running'), built(2, null, 'running')], false, NOW)).toBe(
    'All 2 builds, of 2 packages: none has ended yet.',
  );
  expect(buildsSentence([built(1, null, 'canceled'), built(2, null, 'running')], false, NOW)).toBe(
    'All 2 builds, of 2 packages: none succeeded or failed, 1 not finished.',
  );
});

test('filters of builds', () => {
  const ids = (address: string) =>
    filterBuilds(
      [built(3, null, 'failure'), built(2, MINUTE), built(1, MINUTE)],
      readBuildsSearch(new URLSearchParams(address)),
    ).map(({ id }) => id);
  expect(ids('')).toEqual([3, 2, 1]);
  expect(ids('state=failure')).toEqual([3]);
  expect(ids('state=nonsense')).toEqual([3, 2, 1]);
  expect(ids('package=gcc')).toEqual([2]);
  expect(ids('chroot=epel-9-x86_64')).toEqual([]);
  expect(ids('q=JDOE 1.2')).toEqual([2]);
  expect(ids(`q=${'x'.repeat(400)}`)).toEqual([3, 2, 1]);
});
