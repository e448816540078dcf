import type { CoprPackage, MonitorRow } from '@/domain/copr';
import { hasFailed, type Status, worstOf } from '@/domain/status';
import { count, formatNumber } from '@/lib/format';

export interface PackageState {
  status: Status;
  /** The newest of the builds that the chroots stand at. */
  buildId: number;
  version: string | null;
  /** Chroots by how they stand. */
  failed: number;
  all: number;
}

/** How a package stands over its chroots: the worst of them. */
export function stateOf({ cells }: MonitorRow): PackageState | null {
  const all = Object.values(cells);
  const [first] = all;
  if (first === undefined) return null;
  const newest = all.reduce((one, other) => (other.buildId > one.buildId ? other : one), first);
  return {
    status: worstOf(all.map(({ status }) => status)),
    buildId: newest.buildId,
    version: newest.version,
    failed: all.filter(({ status }) => hasFailed(status)).length,
    all: all.length,
  };
}

interface States {
  rows: readonly MonitorRow[];
  isCut: boolean;
}

/** "12 packages, 3 of them failing somewhere." */
export function packagesSentence(
  packages: readonly CoprPackage[],
  hasMore: boolean,
  monitor: States | undefined,
): string {
  if (packages.length === 0) return 'This project has no packages yet.';
  const all = hasMore
    ? `The first ${formatNumber(packages.length)} packages by name`
    : count(packages.length, 'package');
  const rebuilt = packages.filter(({ isRebuiltAutomatically }) => isRebuiltAutomatically).length;
  const auto = `${formatNumber(rebuilt)} rebuilt automatically`;
  if (monitor === undefined) return `${all}, ${auto}.`;
  const failing = monitor.rows.filter((row) => (stateOf(row)?.failed ?? 0) > 0).length;
  const of = monitor.isCut ? `of the first ${formatNumber(monitor.rows.length)} ` : '';
  return `${all}, ${auto}; ${of}${failing === 0 ? 'none fails' : `${formatNumber(failing)} failing on some chroot`}.`;
}
