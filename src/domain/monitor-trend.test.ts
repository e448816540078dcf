import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChroot } from './chroot';
import { type Build, type MonitorCell, parseDirectory } from './copr';
import { buildsByPackage, type KnownTargets, trendOf } from './monitor-trend';
import type { Status } from './status';

const X86 = 'fedora-43-x86_64';
const ARM = 'fedora-43-aarch64';

const built = (id: number, status: Status, chroots: readonly string[] = [X86], directory = 'p'): Build => ({
  id,
  status,
  raw: status,
  owner: 'o',
  project: 'p',
  directory: parseDirectory(directory),
  packageName: 'gcc',
  version: '1-1',
  srpmUrl: null,
  submittedAt: id,
  startedAt: id,
  endedAt: id,
  submitter: null,
  chroots: chroots.map(parseChroot),
  isBackground: false,
});
const cell = (buildId: number, status: Status): MonitorCell => ({ buildId, status, raw: status, version: null });

const NONE: KnownTargets = new Map();
const told = (now: MonitorCell, builds: readonly Build[], hasOlder = false, known = NONE) =>
  trendOf(now, X86, { builds, hasOlder, known });

test.each<[Status, Status, string | null]>([
  ['failure', 'success', 'newly-failing'],
  ['failure', 'failure', 'still-failing'],
  ['success', 'failure', 'fixed'],
  ['success', 'success', null],
])('%s after %s: %s', (now, before, trend) => {
  expect(told(cell(9, now), [built(9, now), built(8, before)])).toEqual({ trend, isFlaky: false, gap: null });
});

test.each<Status>(['canceled', 'skipped', 'running', 'unknown'])('%s ones in between are passed over', (between) => {
  const builds = [built(9, 'failure'), built(8, between), built(7, 'success')];
  expect(told(cell(9, 'failure'), builds).trend).toBe('newly-failing');
});

test('builds of other chroots and later ones do not count', () => {
  const builds = [built(10, 'failure'), built(9, 'failure'), built(8, 'failure', [ARM]), built(7, 'success')];
  expect(told(cell(9, 'failure'), builds).trend).toBe('newly-failing');
});

test('a build that failed on some of its chroots is no answer until it was asked about', () => {
  const builds = [built(9, 'failure'), built(8, 'failure', [X86, ARM]), built(7, 'success')];
  expect(told(cell(9, 'failure'), builds)).toEqual({ trend: null, isFlaky: false, gap: { kind: 'mixed', buildId: 8 } });
  const known = new Map([
    [
      8,
      new Map<string, Status>([
        [X86, 'success'],
        [ARM, 'failure'],
      ]),
    ],
  ]);
  expect(told(cell(9, 'failure'), builds, false, known).trend).toBe('newly-failing');
});

test('one that succeeded may have been skipped on some of its chroots: nothing is claimed until it was asked about', () => {
  const builds = [built(9, 'failure'), built(8, 'success', [X86, ARM]), built(7, 'failure')];
  const doubt = { trend: null, isFlaky: false, gap: { kind: 'mixed', buildId: 8 } };
  expect(told(cell(9, 'failure'), builds)).toEqual(doubt);
  expect(told(cell(9, 'success'), builds)).toEqual(doubt);
  const asked = (status: Status): KnownTargets => new Map([[8, new Map([[X86, status]])]]);
  expect(told(cell(9, 'failure'), builds, false, asked('skipped')).trend).toBe('still-failing');
  expect(told(cell(9, 'failure'), builds, false, asked('success'))).toMatchObject({
    trend: 'newly-failing',
    isFlaky: true,
  });
  expect(told(cell(9, 'success'), builds, false, asked('canceled')).trend).toBe('fixed');
});

test('whether it was skipped or not, a good one behind it tells that the last result was good', () => {
  const builds = [built(9, 'failure'), built(8, 'success', [X86, ARM]), built(7, 'success')];
  expect(told(cell(9, 'failure'), builds)).toEqual({ trend: 'newly-failing', isFlaky: false, gap: null });
});

test('nothing is asked about a good result with only good ones or none before it', () => {
  const builds = [built(9, 'success'), built(8, 'success', [X86, ARM])];
  expect(told(cell(9, 'success'), builds)).toEqual({ trend: null, isFlaky: false, gap: null });
  expect(told(cell(9, 'success'), builds, true).gap).toEqual({ kind: 'mixed', buildId: 8 });
});

test('without an earlier result: unknown while there are older builds, else simply the first', () => {
  expect(told(cell(9, 'failure'), [built(9, 'failure')], true).gap).toEqual({ kind: 'older' });
  expect(told(cell(9, 'failure'), [built(9, 'failure')])).toEqual({ trend: null, isFlaky: false, gap: null });
});

test('flaky: back and forth at least twice in the last six', () => {
  const outcomes: Status[] = ['failure', 'success', 'failure', 'success'];
  const builds = outcomes.map((status, at) => built(9 - at, status));
  expect(told(cell(9, 'failure'), builds)).toEqual({ trend: 'newly-failing', isFlaky: true, gap: null });
  const long = ['success', 'success', 'success', 'success', 'success', 'success', 'failure', 'success'] as const;
  expect(
    told(
      cell(9, 'success'),
      long.map((status, at) => built(9 - at, status)),
    ).isFlaky,
  ).toBe(false);
});

test('cells that neither succeeded nor failed, and empty ones, have no trend', () => {
  const history = { builds: [built(8, 'success')], hasOlder: true, known: NONE };
  expect(trendOf(cell(9, 'running'), X86, history)).toEqual({ trend: null, isFlaky: false, gap: null });
  expect(trendOf(undefined, X86, history)).toEqual({ trend: null, isFlaky: false, gap: null });
});

test('only builds of the directory are compared with', () => {
  const own = buildsByPackage([built(9, 'failure'), built(8, 'success', [X86], 'p:pr:1')], 'p');
  expect(own.get('gcc')?.map(({ id }) => id)).toEqual([9]);
});

test('a trend is only told from a known result before, whatever the builds', () => {
  const anyBuild = fc.record({
    id: fc.integer({ min: 1, max: 12 }),
    status: fc.constantFrom<Status>('success', 'failure', 'skipped', 'canceled', 'running'),
    chroots: fc.constantFrom([X86], [ARM], [X86, ARM], []),
  });
  fc.assert(
    fc.property(fc.array(anyBuild, { maxLength: 12 }), fc.constantFrom<Status>('success', 'failure'), (given, now) => {
      const builds = given.map(({ id, status, chroots }) => built(id, status, chroots)).sort((a, b) => b.id - a.id);
      const { trend, isFlaky } = told(cell(10, now), builds);
      const sure = builds.filter(
        ({ id, status, chroots }) =>
          id < 10 &&
          chroots.some(({ name }) => name === X86) &&
          (status === 'success' || status === 'failure') &&
          chroots.length === 1,
      );
      if (sure.length === 0) expect({ trend, isFlaky }).toEqual({ trend: null, isFlaky: false });
      if (trend === 'fixed') expect(now).toBe('success');
    }),
  );
});
