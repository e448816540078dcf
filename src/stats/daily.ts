import type { Job } from '@/domain/job';
import type { Instant } from '@/domain/time';
import { addTallies, EMPTY_TALLY, sumTallies, type Tally, tallyOne } from './tally';

/** Builds of one day: a build counts once by its worst chroot, and each of its chroots by itself. */
export interface DayCounts {
  builds: Tally;
  chroots: ReadonlyMap<string, Tally>;
}

/** Counts by UTC day, `2026-11-20`; under the empty day those whose time is not known. */
export type Daily = ReadonlyMap<string, DayCounts>;

/** The UTC day of an instant, as the service labels its own days. */
export const dayOf = (instant: Instant): string => new Date(instant).toISOString().slice(0, 10);

const NO_COUNTS: DayCounts = { builds: EMPTY_TALLY, chroots: new Map() };

/** Adds two maps name by name. */
function merge<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, empty: T, add: (x: T, y: T) => T) {
  const sum = new Map(a);
  for (const [name, value] of b) sum.set(name, add(sum.get(name) ?? empty, value));
  return sum;
}

const addCounts = (a: DayCounts, b: DayCounts): DayCounts => ({
  builds: addTallies(a.builds, b.builds),
  chroots: merge(a.chroots, b.chroots, EMPTY_TALLY, addTallies),
});

/** Adds two folds of different jobs: folding parts and adding gives the same as folding the whole. */
export const addDaily = (a: Daily, b: Daily): Daily => merge(a, b, NO_COUNTS, addCounts);

function countsOf({ status, targets }: Job): DayCounts {
  const chroots = new Map<string, Tally>();
  for (const { chroot, status: own } of targets)
    chroots.set(chroot.name, addTallies(chroots.get(chroot.name) ?? EMPTY_TALLY, tallyOne(own)));
  return { builds: tallyOne(status), chroots };
}

/** Jobs as counts per day; in any order, each job once. */
export function foldJobs(jobs: Iterable<Job>): Daily {
  const days = new Map<string, { builds: Tally; chroots: Map<string, Tally> }>();
  for (const job of jobs) {
    const day = job.submittedAt === null ? '' : dayOf(job.submittedAt);
    const known = days.get(day) ?? { builds: EMPTY_TALLY, chroots: new Map() };
    const counts = countsOf(job);
    known.builds = addTallies(known.builds, counts.builds);
    for (const [name, tally] of counts.chroots)
      known.chroots.set(name, addTallies(known.chroots.get(name) ?? EMPTY_TALLY, tally));
    days.set(day, known);
  }
  return days;
}

/** All builds of all days. */
export const allBuilds = (daily: Daily): Tally => sumTallies([...daily.values()].map(({ builds }) => builds));
