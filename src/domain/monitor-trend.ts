import type { Build, MonitorCell } from './copr';
import { hasFailed, type Status } from './status';

/** How the newest result of a package in a chroot stands to the ones before. */
type Trend = 'newly-failing' | 'still-failing' | 'fixed';

/** Why the results before are not known. */
type Gap =
  /** The build before is older than the loaded ones. */
  | { kind: 'older' }
  /** The build before failed on some of its chroots, and the list of builds does not tell on which. */
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

type Result = 'good' | 'bad' | 'unsure' | 'none';

const resultOf = (status: Status): Result => (status === 'success' ? 'good' : hasFailed(status) ? 'bad' : 'none');

/**
 * What one build gave in one chroot. Copr's list tells one state for all chroots: "succeeded" is that of each that was built,
 * "failed" that of at least one (facts/copr.md 1.1).
 */
function resultIn(build: Build, chroot: string, known: KnownTargets): Result {
  const targets = known.get(build.id);
  if (targets !== undefined) return resultOf(targets.get(chroot) ?? 'unknown');
  if (!build.chroots.some(({ name }) => name === chroot)) return 'none';
  const result = resultOf(build.status);
  return result === 'bad' && build.chroots.length > 1 ? 'unsure' : result;
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

/** The results before one build, newest first, up to the first that cannot be told. */
function resultsBefore(cell: MonitorCell, chroot: string, { builds, known }: History) {
  const results: ('good' | 'bad')[] = [];
  for (const build of builds) {
    if (build.id >= cell.buildId) continue;
    const result = resultIn(build, chroot, known);
    if (result === 'unsure') return { results, mixed: build.id };
    if (result !== 'none') results.push(result);
    if (results.length >= FLAKY_WINDOW) break;
  }
  return { results, mixed: null };
}

/** The trend of one cell of the monitor. Cells that neither succeeded nor failed have none. */
export function trendOf(cell: MonitorCell | undefined, chroot: string, history: History): CellTrend {
  const now = cell === undefined ? 'none' : resultOf(cell.status);
  if (cell === undefined || (now !== 'good' && now !== 'bad')) return NOTHING;
  const { results, mixed } = resultsBefore(cell, chroot, history);
  const [before] = results;
  if (before === undefined) {
    if (mixed !== null) return { ...NOTHING, gap: { kind: 'mixed', buildId: mixed } };
    return history.hasOlder ? { ...NOTHING, gap: { kind: 'older' } } : NOTHING;
  }
  const trend =
    now === 'bad' ? (before === 'good' ? 'newly-failing' : 'still-failing') : before === 'bad' ? 'fixed' : null;
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
