import type { Build } from './copr';

const FEWEST_FOR_MEDIAN = 3;
/** Failed builds may have been good on one chroot: so many are looked at before those that succeeded. */
const MOST_FAILED = 2;

const isEarlier = (build: Build, self: Build): boolean => build.id < self.id;

/**
 * Earlier builds of a package that may have been good on a chroot, newest first, at most `most`: those that succeeded and the
 * newest failed ones of several chroots. `builds` are of one package, newest first.
 */
export function goodCandidates(builds: readonly Build[], self: Build, chroot: string, most = 5): Build[] {
  const possible = builds.filter(
    (build) => isEarlier(build, self) && build.chroots.some(({ name }) => name === chroot),
  );
  const failed = possible.filter(({ status, chroots }) => status === 'failure' && chroots.length > 1);
  const good = possible.filter(({ status, raw }) => status === 'success' && raw !== 'forked');
  const [firstGood] = good;
  const newer = failed.filter(({ id }) => firstGood === undefined || id > firstGood.id).slice(0, MOST_FAILED);
  return [...newer, ...good].sort((a, b) => b.id - a.id).slice(0, most);
}

/** Ms from the first chroot's start to the last one's end; null where it is not told or makes no sense. */
export const buildMs = ({ startedAt, endedAt }: Pick<Build, 'startedAt' | 'endedAt'>): number | null =>
  startedAt === null || endedAt === null || endedAt < startedAt ? null : endedAt - startedAt;

export interface UsualDuration {
  medianMs: number;
  /** Builds it rests on. */
  builds: number;
}

/** Median of the whole builds of a package that succeeded before; null for fewer than three. */
export function usualDuration(builds: readonly Build[], self: Build): UsualDuration | null {
  const times = builds
    .filter((build) => isEarlier(build, self) && build.status === 'success' && build.raw !== 'forked')
    .map(buildMs)
    .filter((ms) => ms !== null)
    .sort((a, b) => a - b);
  if (times.length < FEWEST_FOR_MEDIAN) return null;
  const middle = Math.floor(times.length / 2);
  const [low = 0, high = 0] = [times[times.length % 2 === 0 ? middle - 1 : middle], times[middle]];
  return { medianMs: (low + high) / 2, builds: times.length };
}
