import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JOB_KINDS } from '@/domain/job';
import { addStars, followedStars, MOST_STARS, noteSeen, readStars, removeStar, type Star } from './watched';
import { readWatchedFile, toWatchedFile } from './watched-file';
import { countKept, onKept } from './watched-kept';
import { readWatchedPath } from './watched-path';

const made = (path: string, changes: Partial<Star> = {}): Star => ({
  path,
  title: path,
  at: 1,
  status: null,
  seenAt: null,
  isDone: false,
  ...changes,
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  for (const { path } of readStars()) removeStar(path);
});
beforeEach(() => localStorage.clear());

test('what is watched is kept, newest first, each once', () => {
  expect(addStars([made('/jobs/copr/1')])).toBe('kept');
  expect(addStars([made('/pipeline/2'), made('/jobs/copr/1')])).toBe('kept');
  expect(readStars().map(({ path }) => path)).toEqual(['/pipeline/2', '/jobs/copr/1']);
  expect(readStars()).toBe(readStars());
  expect(countKept()).toBe(2);
  removeStar('/pipeline/2');
  expect(readStars()).toHaveLength(1);
});

test('a hundred and no more', () => {
  addStars(Array.from({ length: MOST_STARS }, (_, id) => made(`/jobs/copr/${id + 1}`)));
  expect(addStars([made('/jobs/srpm/1')])).toBe('no-room');
  expect(readStars()).toHaveLength(MOST_STARS);
});

test.each([
  '',
  'null',
  '[]',
  '{',
  '{"version":1}',
  '{"version":1,"stars":[1,{},{"path":"javascript:alert(1)","title":"x","at":1}]}',
])('garbage in the storage (%s) counts as nothing', (raw) => {
  localStorage.setItem('packboard.watched', raw);
  expect(readStars()).toEqual([]);
  expect(addStars([made('/jobs/copr/1')])).toBe('kept');
});

test('what a later version kept is left alone', () => {
  localStorage.setItem('packboard.watched', '{"version":2,"stars":[]}');
  expect(readStars()).toEqual([]);
  expect(addStars([made('/jobs/copr/1')])).toBe('for-now');
  expect(readStars()).toHaveLength(1);
  expect(localStorage.getItem('packboard.watched')).toBe('{"version":2,"stars":[]}');
});

test('blocked or full storage: it serves this visit, and says so', () => {
  localStorage.clear();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(addStars([made('/jobs/copr/1')])).toBe('for-now');
  expect(readStars()).toHaveLength(1);
});

test('other tabs are heard', () => {
  const heard = vi.fn();
  const stop = onKept(heard);
  window.dispatchEvent(new StorageEvent('storage', { key: 'packboard.watched' }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'another' }));
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
});

test('only what still moves is followed, ten at most', () => {
  const stars = [
    made('/projects/github.com/packit/ogr'),
    made('/jobs/copr/1', { status: 'failure', isDone: true }),
    ...Array.from({ length: 20 }, (_, id) => made(`/pipeline/${id + 1}`)),
  ];
  expect(followedStars(stars).map(({ path }) => path)).toEqual(
    Array.from({ length: 10 }, (_, id) => `/pipeline/${id + 1}`),
  );
  addStars([made('/pipeline/1')]);
  noteSeen('/pipeline/1', { status: 'success', seenAt: 5, isDone: true });
  expect(readStars()[0]).toMatchObject({ status: 'success', isDone: true });
});

test('every kind of job with a page can be watched', () => {
  for (const kind of JOB_KINDS) expect(readWatchedPath(`/jobs/${kind}/1`) !== null).toBe(kind !== 'vm-image');
});

test.each([
  ['/jobs/copr/12', { kind: 'job', job: 'copr', id: 12 }],
  ['/pipeline/7', { kind: 'pipeline', id: 7 }],
  ['/copr/@copr', { kind: 'copr', owner: '@copr', project: null }],
  ['/copr/@copr/copr-dev', { kind: 'copr', owner: '@copr', project: 'copr-dev' }],
  ['/projects/gitlab.com/a/b/c%20d', { kind: 'project', forge: 'gitlab.com', namespace: 'a/b', repo: 'c d' }],
])('%s can be watched', (path, thing) => {
  expect(readWatchedPath(path)).toEqual(thing);
});

test.each([
  '/jobs/copr',
  '/jobs/copr/x',
  '/copr',
  '/copr/build/12',
  '/copr/a/..',
  '/copr/a/b/monitor',
  '/copr/a%2Fb',
  '/jobs/copr/0',
  '/jobs/log-detective/group/4',
  '//evil.example/x/y',
  '/projects/a',
  '/projects/a/b',
  '/projects/a/../b',
  '/projects/a/%2e%2e/b',
  '/projects/a/b/%',
  'https://x/jobs/copr/1',
  '/projects/a/b\\c/d',
])('%s cannot', (path) => {
  expect(readWatchedPath(path)).toBeNull();
});

test('an exported file comes back, and what is known is not added twice', () => {
  const stars = [made('/jobs/copr/1', { status: 'failure', isDone: true }), made('/pipeline/2', { status: 'running' })];
  const text = toWatchedFile(stars, 0);
  expect(readWatchedFile(text, [])).toEqual({
    fresh: [stars[0], { ...stars[1], status: null }],
    known: 0,
    unusable: 0,
    tooMany: 0,
  });
  expect(readWatchedFile(text, [made('/pipeline/2')])).toMatchObject({ fresh: [stars[0]], known: 1 });
});

test.each([
  ['', 'it is not JSON'],
  ['[1]', 'it is no list that Packboard exported'],
  ['{"format":"packboard-watched","version":1}', 'stars is wrong'],
  ['{"format":"other","version":1,"stars":[]}', 'format is wrong'],
  ['{"format":"packboard-watched","version":9,"stars":[]}', 'a later version of Packboard made it'],
  [`"${'x'.repeat(300_000)}"`, 'larger than 200 kB'],
])('a file that cannot be used says why', (text, why) => {
  expect(() => readWatchedFile(text, [])).toThrow(why);
});

test('any JSON is read or refused, and what comes of it is usable and bounded', () => {
  const entry = fc.oneof(
    fc.jsonValue(),
    fc.record({
      path: fc.oneof(
        fc.string(),
        fc.nat(200).map((id) => `/jobs/copr/${id}`),
      ),
      title: fc.string(),
      at: fc.nat(),
    }),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 150 }), (stars) => {
      const result = readWatchedFile(JSON.stringify({ format: 'packboard-watched', version: 1, stars }), []);
      expect(result.fresh.length).toBeLessThanOrEqual(MOST_STARS);
      expect(result.fresh.length + result.known + result.unusable + result.tooMany).toBe(stars.length);
      for (const { path } of result.fresh) expect(readWatchedPath(path)).not.toBeNull();
    }),
  );
});
