import { expect, test } from 'vitest';
import { parseChroot } from './chroot';
import { type Build, parseDirectory } from './copr';
import { goodCandidates, usualDuration } from './earlier-builds';

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

test('the usual duration is the median of at least three good builds', () => {
  const self = build(9, failed);
  expect(usualDuration([build(1), build(2)], self)).toBeNull();
  expect(usualDuration([build(1), build(2), build(8), build(10)], self)).toEqual({ medianMs: 2_000, builds: 3 });
  expect(usualDuration([build(1), build(2), build(4), build(8)], self)).toEqual({ medianMs: 3_000, builds: 4 });
  const odd = [build(1, { endedAt: null }), build(2, { endedAt: 5 }), build(3, failed)];
  expect(usualDuration([...odd, build(4)], self)).toBeNull();
});
