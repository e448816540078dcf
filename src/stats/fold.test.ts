import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Job } from '@/domain/job';
import { FirstTimes } from './first-times';
import { Fold } from './fold';
import { decodeRecord, encodeRecord, isSettled, type JobRecord, toRecord } from './job-record';
import { job, NOON, someJobs } from './made-job';
import { noteFirst, startedByOf } from './retriggers';
import { startedBy } from './started-by';

const ABOUT = { collectedAt: NOON, since: 0, gaps: {} };

/** Jobs with keys of their own and times in whole seconds, as the service gives them. */
const records = someJobs.map((jobs) =>
  jobs.map((made, at): JobRecord => {
    const second = made.submittedAt === null ? null : Math.floor(made.submittedAt / 1000) * 1000;
    return toRecord({ ...made, key: `copr:${at}`, submittedAt: second });
  }),
);

function firstOf(all: readonly JobRecord[]): FirstTimes {
  const first = new FirstTimes();
  for (const record of all) noteFirst(first, record);
  return first;
}

function fold(part: readonly JobRecord[], first = firstOf(part)): Fold {
  const made = new Fold();
  for (const record of part) made.add(record, startedByOf(first, record));
  return made;
}

/** As the store does: the last line of a key is the job. */
const keyed = (all: readonly JobRecord[]): JobRecord[] => [
  ...new Map(all.map((record) => [record.key, record])).values(),
];

describe('folding jobs of a whole service', () => {
  test('in any order', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (all, order) => {
        const shuffled = [...all]
          .map((record) => ({ record, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ record }) => record);
        expect(fold(shuffled).toStatistics(ABOUT)).toEqual(fold(all).toStatistics(ABOUT));
      }),
    );
  });

  test('in any split', () => {
    fc.assert(
      fc.property(records, fc.nat(30), fc.nat(30), (all, a, b) => {
        const first = firstOf(all);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const whole = fold(all.slice(from, to), first);
        whole.merge(fold(all.slice(to), first));
        whole.merge(fold(all.slice(0, from), first));
        expect(whole.toStatistics(ABOUT)).toEqual(fold(all).toStatistics(ABOUT));
      }),
    );
  });

  test('reading a page again changes nothing', () => {
    fc.assert(
      fc.property(records, fc.nat(30), fc.nat(10), (all, at, count) => {
        const again = [...all, ...all.slice(at, at + count)];
        expect(fold(keyed(again)).toStatistics(ABOUT)).toEqual(fold(all).toStatistics(ABOUT));
      }),
    );
  });

  test('counts by day, with the numbers of a series in their order', () => {
    const made = [
      job({
        chroots: [
          ['fedora-43-x86_64', 'success'],
          ['epel-9-x86_64', 'failure'],
        ],
      }),
      job({ at: NOON - 86_400_000, ref: 'def' }),
      job({ at: null }),
    ].map((given, at) => toRecord({ ...given, key: `copr:${at}` }));
    const { firstDay, kinds } = fold(made).toStatistics({ ...ABOUT, since: NOON - 3 * 86_400_000 });
    expect(firstDay).toBe('2026-11-17');
    expect(kinds.copr).toEqual({
      gaps: [],
      undated: 1,
      statuses: { success: [2, 1], failure: [3, 1] },
      startedBy: { automatic: [2, 1, 3, 1] },
      chroots: { 'epel-9-x86_64': [3, 0, 1, 0, 0], 'fedora-43-x86_64': [2, 1, 0, 0, 0, 3, 1, 0, 0, 0] },
      triggers: { 'pull-request': [2, 1, 0, 0, 0, 3, 0, 1, 0, 0] },
      projects: { 'https://github.com/a/b': [2, 1, 0, 0, 0, 3, 0, 1, 0, 0] },
      durations: {},
    });
  });

  test('days before the first are left out, and a list that was asked for in vain is there', () => {
    const { kinds } = fold([toRecord(job({}))]).toStatistics({
      ...ABOUT,
      since: NOON + 86_400_000,
      gaps: { srpm: [] },
    });
    expect(kinds.copr?.statuses).toEqual({});
    expect(kinds.srpm?.gaps).toEqual([]);
  });
});

describe('records', () => {
  test('a line holds all of a record', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const record of all) expect(decodeRecord(encodeRecord(record))).toEqual(record);
      }),
    );
  });

  test('a line that was cut anywhere is none', () => {
    const line = encodeRecord(toRecord(job({})));
    for (let at = 0; at < line.length; at += 1) expect(decodeRecord(line.slice(0, at))).toBeNull();
    expect(decodeRecord(line.replace('"copr"', '"later"'))).toBeNull();
  });

  test('a failed build whose other chroots run is not settled', () => {
    const chroots = (last: 'running' | 'success'): Job =>
      job({
        chroots: [
          ['fedora-43-x86_64', 'failure'],
          ['epel-9-x86_64', last],
        ],
      });
    expect(isSettled(toRecord(chroots('running')))).toBe(false);
    expect(isSettled(toRecord(chroots('success')))).toBe(true);
  });
});

test('the estimate of retriggers is that of the sample', () => {
  fc.assert(
    fc.property(someJobs, (jobs) => {
      const seconds = jobs.map((made) => ({
        ...made,
        submittedAt: made.submittedAt === null ? null : Math.floor(made.submittedAt / 1000) * 1000,
      }));
      const all = seconds.map(toRecord);
      const first = firstOf(all);
      const counts = { manual: 0, automatic: 0, unknown: 0 };
      for (const record of all) counts[startedByOf(first, record)] += 1;
      expect(counts).toEqual(startedBy(seconds));
    }),
  );
});

test('the first time of many keys', () => {
  const first = new FirstTimes();
  const keys = Array.from({ length: 5_000 }, (_, at) => (at * 7_919_317) % 9_007_199_254_740_881);
  for (const [at, key] of keys.entries()) first.add(key, (at + 10) * 1000);
  for (const [at, key] of keys.entries()) first.add(key, (at % 2 === 0 ? at : at + 20) * 1000);
  expect(keys.every((key, at) => first.of(key) === (at % 2 === 0 ? at : at + 10) * 1000)).toBe(true);
  expect(first.of(5)).toBeNull();
});
