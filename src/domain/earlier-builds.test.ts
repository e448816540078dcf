import { expect, test } from 'vitest';
import { parseChroot } from './chroot';
import { type Build, type BuildTarget, parseDirectory } from './copr';
import { goodCandidates, usualCandidates, usualTimes } from './earlier-builds';

const X86 = 'fedora-43-x86_64';

const build = (id: number, change: Partial<Build> = {}): Build => ({
  id,
  status: 'success',
  raw: 'succeeded',
  owner: 'a',
  project: 'b',
  directory: parseDirectory('b'),
  packageName: 'x',
  version: '1-1',
  srpmUrl: null,
  submittedAt: 0,
  startedAt: 1_000,
  endedAt: 1_000 + id * 1_000,
  submitter: null,
  chroots: [parseChroot(X86), parseChroot('fedora-43-aarch64')],
  isBackground: false,
  ...change,
});
const failed = { status: 'failure', raw: 'failed' } as const;

test('good builds are looked for among earlier ones of the chroot, newest first', () => {
  const self = build(100, failed);
  const builds = [
    build(101),
    self,
    build(99, failed),
    build(98, failed),
    build(97, failed),
    build(96, { chroots: [parseChroot('epel-9-x86_64')] }),
    build(95, { raw: 'forked' }),
    build(94),
    build(93, failed),
    build(92, { status: 'canceled', raw: 'canceled' }),
    build(91),
    build(90),
    build(89),
  ];
  expect(goodCandidates(builds, self, X86).map(({ id }) => id)).toEqual([99, 98, 94, 91, 90]);
});

test('a failed build of one chroot was not good there', () => {
  const one = { ...failed, chroots: [parseChroot(X86)] };
  expect(goodCandidates([build(2, one), build(1, one)], build(3, failed), X86)).toEqual([]);
});

test('the own directory comes before newer builds of another one', () => {
  const pull = parseDirectory('b:pr:7');
  const self = build(100, { ...failed, directory: pull });
  const builds = [
    build(99),
    build(98, failed),
    build(97, { directory: pull }),
    build(96),
    build(95, { directory: pull }),
  ];
  expect(goodCandidates(builds, self, X86).map(({ id }) => id)).toEqual([97, 95, 99, 96]);
  expect(goodCandidates(builds, build(100, failed), X86).map(({ id }) => id)).toEqual([99, 96, 97, 95]);
});

test('the usual times rest on earlier builds that succeeded', () => {
  const builds = [
    build(101),
    build(9, failed),
    build(8, { raw: 'forked' }),
    ...[7, 6, 5, 4, 3, 2].map((id) => build(id)),
  ];
  expect(usualCandidates(builds, build(100, failed)).map(({ id }) => id)).toEqual([7, 6, 5, 4, 3]);
});

test('the usual time of a chroot is the median of at least three good ones', () => {
  const target = (name: string, ms: number, change: Partial<BuildTarget> = {}): BuildTarget => ({
    status: 'success',
    raw: 'succeeded',
    chroot: parseChroot(name),
    startedAt: 1_000,
    endedAt: 1_000 + ms,
    resultUrl: 'https://r.example/',
    ...change,
  });
  const odd = [
    target(X86, 1, { status: 'failure', raw: 'failed' }),
    target(X86, 1, { raw: 'forked' }),
    target(X86, 1, { resultUrl: null }),
    target(X86, 1, { endedAt: 5 }),
  ];
  const times = usualTimes([[target(X86, 10), target('x-1-y', 10)], [target(X86, 30)], odd, [target(X86, 20)]]);
  expect([...times]).toEqual([[X86, { medianMs: 20, builds: 3 }]]);
});
