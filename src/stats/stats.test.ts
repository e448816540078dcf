import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chrootsOf } from './chroots';
import { addDaily, allBuilds, type Daily, foldJobs } from './daily';
import { buildsPerInterval, coveredSince, splitLike } from './estimate';
import { DAY, job, NOON, someJobs } from './made-job';
import { EMPTY_TALLY, successShare, type Tally, totalOf } from './tally';

/** Comparable form: the order of days and chroots is not part of a fold. */
const plain = (daily: Daily) =>
  [...daily].sort().map(([day, { builds, chroots }]) => [day, builds, [...chroots].sort()]);

describe('folding jobs into days', () => {
  test('counts a build once by its worst chroot, and every chroot', () => {
    const daily = foldJobs([
      job({
        chroots: [
          ['fedora-43-x86_64', 'success'],
          ['epel-9-x86_64', 'failure'],
        ],
      }),
      job({ chroots: [['fedora-43-x86_64', 'running']] }),
      job({ at: null, chroots: [['fedora-43-x86_64', 'unknown']] }),
    ]);
    expect(daily.get('2026-11-20')?.builds).toEqual({ ...EMPTY_TALLY, failed: 1, moving: 1 });
    expect(daily.get('')?.builds).toEqual({ ...EMPTY_TALLY, other: 1 });
    expect(allBuilds(daily)).toEqual({ succeeded: 0, failed: 1, other: 1, moving: 1 });
    expect(chrootsOf(daily).map(({ name, tally }) => [name, totalOf(tally)])).toEqual([
      ['fedora-43-x86_64', 3],
      ['epel-9-x86_64', 1],
    ]);
  });

  test('the order of the jobs does not matter', () => {
    fc.assert(
      fc.property(someJobs, (jobs) => {
        expect(plain(foldJobs([...jobs].reverse()))).toEqual(plain(foldJobs(jobs)));
      }),
    );
  });

  test('parts folded apart and added are the whole', () => {
    fc.assert(
      fc.property(someJobs, fc.nat(30), (jobs, at) => {
        const sum = addDaily(foldJobs(jobs.slice(0, at)), foldJobs(jobs.slice(at)));
        expect(plain(sum)).toEqual(plain(foldJobs(jobs)));
        expect(totalOf(allBuilds(sum))).toBe(jobs.length);
      }),
    );
  });
});

describe('shares', () => {
  test('the success share leaves out what is canceled, running or not understood', () => {
    expect(successShare({ succeeded: 3, failed: 1, other: 6, moving: 9 })).toBe(0.75);
    expect(successShare({ ...EMPTY_TALLY, moving: 4 })).toBeNull();
  });

  test('a split is whole, never negative, and never more than there is', () => {
    const count = fc.nat(100_000);
    const tally: fc.Arbitrary<Tally> = fc.record({
      succeeded: fc.nat(200),
      failed: fc.nat(200),
      other: fc.nat(50),
      moving: fc.nat(50),
    });
    fc.assert(
      fc.property(count, tally, (n, sample) => {
        const split = splitLike(n, sample) ?? { succeeded: 0, failed: 0 };
        expect(Number.isInteger(split.succeeded) && Number.isInteger(split.failed)).toBe(true);
        expect(Math.min(split.succeeded, split.failed)).toBeGreaterThanOrEqual(0);
        expect(split.succeeded + split.failed).toBeLessThanOrEqual(n);
      }),
    );
  });
});

describe('builds per interval', () => {
  const jobs = [
    job({}),
    job({ chroots: [['fedora-43-x86_64', 'failure']] }),
    job({ at: NOON - 2 * DAY }),
    job({ at: NOON - 3 * DAY }),
  ];
  const daily = foldJobs(jobs);
  const sample = { daily, builds: allBuilds(daily), coveredSince: coveredSince(jobs, false) };
  const points = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].map((label) => ({ label, count: 100 }));

  test('days that the sample covers are counted, the others are estimated by its shares', () => {
    expect(buildsPerInterval(points, true, sample)).toEqual([
      { label: '2026-11-17', succeeded: 75, failed: 25, isCounted: false },
      { label: '2026-11-18', succeeded: 1, failed: 0, isCounted: true },
      { label: '2026-11-19', succeeded: 0, failed: 0, isCounted: true },
      { label: '2026-11-20', succeeded: 1, failed: 1, isCounted: true },
    ]);
  });

  test('weeks are always estimated, and nothing is told while no build of the sample ended', () => {
    expect(buildsPerInterval(points, false, sample)?.every(({ isCounted }) => !isCounted)).toBe(true);
    const running = foldJobs([job({ chroots: [['fedora-43-x86_64', 'running']] })]);
    expect(
      buildsPerInterval(points, true, { daily: running, builds: allBuilds(running), coveredSince: null }),
    ).toBeNull();
  });

  test('a sample of everything covers its oldest day too; one without times covers none', () => {
    expect(coveredSince(jobs, true)).toBe('2026-11-17');
    expect(coveredSince([job({ at: null })], true)).toBeNull();
  });
});
