import type { Build, BuildTarget } from './copr';
import { median } from './copr-builds';

/** Fewer times say nothing of what is usual. */
export const FEWEST_FOR_MEDIAN = 3;
/** Failed builds may have been good on one chroot: so many are looked at before those that succeeded. */
const MOST_FAILED = 2;

const isEarlier = (build: Build, self: Build): boolean => build.id < self.id;

function candidatesIn(possible: readonly Build[]): Build[] {
  const failed = possible.filter(({ status, chroots }) => status === 'failure' && chroots.length > 1);
  const good = possible.filter(({ status, raw }) => status === 'success' && raw !== 'forked');
  const [firstGood] = good;
  const newer = failed.filter(({ id }) => firstGood === undefined || id > firstGood.id).slice(0, MOST_FAILED);
  return [...newer, ...good].sort((a, b) => b.id - a.id);
}

/**
 * Earlier builds of a package that may have been good on a chroot, at most `most`: those that succeeded and the newest failed
 * ones of several chroots; the build's own directory first, as another one is of other changes, each newest first. `builds` are
 * of one package, newest first.
 */
export function goodCandidates(builds: readonly Build[], self: Build, chroot: string, most = 5): Build[] {
  const possible = builds.filter(
    (build) => isEarlier(build, self) && build.chroots.some(({ name }) => name === chroot),
  );
  const isOwn = ({ directory }: Build): boolean => directory.name === self.directory.name;
  const own = candidatesIn(possible.filter(isOwn));
  return [...own, ...candidatesIn(possible.filter((build) => !isOwn(build)))].slice(0, most);
}

/** Ms from the first chroot's start to the last one's end; null where it is not told or makes no sense. */
export const buildMs = ({ startedAt, endedAt }: Pick<Build, 'startedAt' | 'endedAt'>): number | null =>
  startedAt === null || endedAt === null || endedAt < startedAt ? null : endedAt - startedAt;

/** Ms that a chroot took; null where it is not told, or where it never began and has the source's times (facts/copr.md 7.5). */
export const targetMs = ({ startedAt, endedAt, resultUrl, raw }: BuildTarget): number | null =>
  resultUrl === null || raw === 'forked' ? null : buildMs({ startedAt, endedAt });

export interface UsualDuration {
  medianMs: number;
  /** Builds it rests on. */
  builds: number;
}

/** Earlier builds whose chroots tell the usual times, newest first, at most `most`: those that succeeded. */
export const usualCandidates = (builds: readonly Build[], self: Build, most = 5): Build[] =>
  builds
    .filter((build) => isEarlier(build, self) && build.status === 'success' && build.raw !== 'forked')
    .slice(0, most);

/** Median by chroot over the good chroots of earlier builds; a chroot with fewer than three has none. */
export function usualTimes(earlier: readonly (readonly BuildTarget[])[]): ReadonlyMap<string, UsualDuration> {
  const times = new Map<string, number[]>();
  for (const target of earlier.flat()) {
    const ms = target.status === 'success' ? targetMs(target) : null;
    if (ms !== null) times.set(target.chroot.name, [...(times.get(target.chroot.name) ?? []), ms]);
  }
  return new Map(
    [...times].flatMap(([chroot, all]) => {
      const medianMs = median(all);
      return all.length < FEWEST_FOR_MEDIAN || medianMs === null ? [] : [[chroot, { medianMs, builds: all.length }]];
    }),
  );
}
