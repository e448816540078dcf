import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { job, NOON, someJobs } from './made-job';
import { manualShare, startedBy } from './started-by';

const MINUTE = 60_000;

describe('who asked for a build', () => {
  test('the same commit, project and chroot minutes later is a person; so is an issue', () => {
    const jobs = [
      job({ at: NOON }),
      job({ at: NOON + 5 * MINUTE }),
      job({ at: NOON + 6 * MINUTE, copr: 'other' }),
      job({ at: NOON + 7 * MINUTE, chroots: [['epel-9-x86_64', 'success']] }),
      job({ kind: 'issue', ref: 'def' }),
      job({ ref: null }),
      job({ project: null }),
    ];
    expect(startedBy(jobs)).toEqual({ manual: 2, automatic: 3, unknown: 2 });
  });

  test('several packages of one push, seconds apart, are not a person', () => {
    expect(startedBy([job({ at: NOON }), job({ at: NOON + 20_000 })])).toEqual({ manual: 0, automatic: 2, unknown: 0 });
  });

  test('the order does not matter and no job is lost', () => {
    fc.assert(
      fc.property(someJobs, (jobs) => {
        const counts = startedBy(jobs);
        expect(startedBy([...jobs].reverse())).toEqual(counts);
        expect(counts.manual + counts.automatic + counts.unknown).toBe(jobs.length);
      }),
    );
  });

  test('no share where nothing can be told', () => {
    expect(manualShare({ manual: 0, automatic: 0, unknown: 3 })).toBeNull();
    expect(manualShare({ manual: 1, automatic: 3, unknown: 3 })).toBe(0.25);
  });
});
