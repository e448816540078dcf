import type { Build, MonitorCell } from './copr';
import { hasFailed, type Status } from './status';

/** How the newest result of a package in a chroot stands to the ones before. */
type Trend = 'newly-failing' | 'still-failing' | 'fixed';

/** Why the results before are not known. */
type Gap =
  /** The build before is older than the loaded ones. */
  | { kind: 'older' }
  /** The build before was made for several chroots, and the list of builds does not tell how it went on each. */
  | { kind: 'mixed'; buildId: number };

export interface CellTrend {
  trend: Trend | null;
  /** Success and failure alternated at least twice in the last known results. */
  isFlaky: boolean;
  gap: Gap | null;
}

/** States by chroot of builds that were looked at one by one. */
export type KnownTargets = ReadonlyMap<number, ReadonlyMap<string, Status>>;

/** How many results, the newest one included, flakiness is judged by. */
export const FLAKY_WINDOW = 6;
const FLAKY_CHANGES = 2;

type Result = 'good' | 'bad' | 'none';
/** `maybe-good`: good or not built there; `unsure`: anything. */
type Told = Result | 'maybe-good' | 'unsure';

const resultOf = (status: Status): Result => (status === 'success' ? 'good' : hasFailed(status) ? 'bad' : 'none');

/**
 * What one build gave in one chroot. Copr's list tells one state for all chroots: "failed" is that of at least one, and one
 * that "succeeded" may have been skipped or canceled on others (facts/copr.md 1.1).
 */
function resultIn(build: Build, chroot: string, known: KnownTargets): Told {
  const targets = known.get(build.id);
  if (targets !== undefined) return resultOf(targets.get(chroot) ?? 'unknown');
  if (!build.chroots.some(({ name }) => name === chroot)) return 'none';
  const result = resultOf(build.status);
  if (result === 'none' || build.chroots.length === 1) return result;
  return result === 'good' ? 'maybe-good' : 'unsure';
}

function isFlaky(newestFirst: readonly ('good' | 'bad')[]): boolean {
  const seen = newestFirst.slice(0, FLAKY_WINDOW);
  return seen.filter((result, at) => at > 0 && result !== seen[at - 1]).length >= FLAKY_CHANGES;
}

const NOTHING: CellTrend = { trend: null, isFlaky: false, gap: null };

interface History {
  /** Loaded builds of the package in this directory, newest first. */
  builds: readonly Build[];
  /** There are older builds that are not loaded. */
  hasOlder: boolean;
  known: KnownTargets;
}

interface Before {
  /** Newest first, up to the first build that is in doubt. */
  results: readonly ('good' | 'bad')[];
  /** The first result before; null where there is none, or it cannot be told. */
  last: 'good' | 'bad' | null;
  /** The build that it hangs on. */
  doubt: number | null;
  /** What came before is good, if there is anything. */
  isGoodOrNone: boolean;
}

const isSure = (told: Told): told is 'good' | 'bad' => told === 'good' || told === 'bad';

/** The results before one build. */
function resultsBefore(cell: MonitorCell, chroot: string, { builds, known, hasOlder }: History): Before {
  const told = builds
    .filter(({ id }) => id < cell.buildId)
    .map((build) => ({ id: build.id, told: resultIn(build, chroot, known) }))
    .filter((one) => one.told !== 'none');
  const end = told.findIndex((one) => !isSure(one.told));
  const results = (end < 0 ? told : told.slice(0, end)).map((one) => one.told).filter(isSure);
  const [first] = told;
  if (first === undefined || end !== 0) return { results, last: results[0] ?? null, doubt: null, isGoodOrNone: false };
  // Behind builds that were good or not made there at all, a good one settles it, and a bad one leaves it open.
  const behind = told.find((one) => one.told !== 'maybe-good')?.told;
  if (behind === 'good') return { results, last: 'good', doubt: null, isGoodOrNone: true };
  return { results, last: null, doubt: first.id, isGoodOrNone: behind === undefined && !hasOlder };
}

/** The trend of one cell of the monitor. Cells that neither succeeded nor failed have none. */
export function trendOf(cell: MonitorCell | undefined, chroot: string, history: History): CellTrend {
  const now = cell === undefined ? 'none' : resultOf(cell.status);
  if (cell === undefined || now === 'none') return NOTHING;
  const { results, last, doubt, isGoodOrNone } = resultsBefore(cell, chroot, history);
  if (last === null) {
    if (doubt !== null && !(now === 'good' && isGoodOrNone))
      return { ...NOTHING, gap: { kind: 'mixed', buildId: doubt } };
    return history.hasOlder ? { ...NOTHING, gap: { kind: 'older' } } : NOTHING;
  }
  const trend = now === 'bad' ? (last === 'good' ? 'newly-failing' : 'still-failing') : last === 'bad' ? 'fixed' : null;
  return { trend, isFlaky: isFlaky([now, ...results]), gap: null };
}

/** Builds by package, for one directory, newest first as they come. */
export function buildsByPackage(builds: readonly Build[], directory: string): ReadonlyMap<string, readonly Build[]> {
  const groups = new Map<string, Build[]>();
  for (const build of builds) {
    if (build.packageName === null || build.directory.name !== directory) continue;
    const group = groups.get(build.packageName);
    if (group === undefined) groups.set(build.packageName, [build]);
    else group.push(build);
  }
  return groups;
}
