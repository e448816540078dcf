import { type Chroot, compareChroots, parseChroot } from '@/domain/chroot';
import type { Build, MonitorCell, MonitorRow } from '@/domain/copr';
import { releaseName } from '@/domain/copr-repository';
import { buildsByPackage, type CellTrend, type KnownTargets, trendOf } from '@/domain/monitor-trend';
import { hasFailed } from '@/domain/status';
import type { MonitorSearch, TrendFilter } from './search';

/** Trends by package and chroot; chroots without a result are left out. */
export type Trends = ReadonlyMap<string, ReadonlyMap<string, CellTrend>>;

/** The chroots that any package was built in, in the one order. */
export function columnsOf(rows: readonly MonitorRow[]): readonly Chroot[] {
  const names = new Set<string>();
  for (const { cells } of rows) for (const name of Object.keys(cells)) names.add(name);
  return [...names].map(parseChroot).sort(compareChroots);
}

interface Loaded {
  builds: readonly Build[];
  hasMore: boolean;
  known: KnownTargets;
}

/** How each result stands to the loaded builds before it. */
export function trendsOf(rows: readonly MonitorRow[], directory: string, { builds, hasMore, known }: Loaded): Trends {
  const own = buildsByPackage(builds, directory);
  return new Map(
    rows.map(({ name, cells }) => {
      const history = { builds: own.get(name) ?? [], hasOlder: hasMore, known };
      return [name, new Map(Object.entries(cells).map(([chroot, cell]) => [chroot, trendOf(cell, chroot, history)]))];
    }),
  );
}

/** Whether a trend is the one that is looked for. */
const isTrend = (trend: CellTrend | undefined, filter: TrendFilter): boolean =>
  trend !== undefined && (filter === 'flaky' ? trend.isFlaky : trend.trend === filter);

export interface Matrix {
  columns: readonly Chroot[];
  rows: readonly MonitorRow[];
}

const failedIn = (row: MonitorRow, columns: readonly Chroot[]): number =>
  columns.filter(({ name }) => {
    const cell = row.cells[name];
    return cell !== undefined && hasFailed(cell.status);
  }).length;

/** Columns and rows that fit the filters. A row fits by one of its results in the columns that are shown. */
export function filterMatrix(all: Matrix, trends: Trends, search: MonitorSearch): Matrix {
  const { q, state, release, arch, trend, order } = search;
  const columns = all.columns.filter(
    (chroot) => (release === '' || releaseName(chroot) === release) && (arch === '' || chroot.arch === arch),
  );
  const fits = (row: MonitorRow, { name }: Chroot): boolean => {
    const cell = row.cells[name];
    if (cell === undefined || (state !== '' && cell.status !== state)) return false;
    return trend === '' || isTrend(trends.get(row.name)?.get(name), trend);
  };
  const words = q.toLowerCase();
  const rows = all.rows.filter(
    (row) => row.name.toLowerCase().includes(words) && columns.some((column) => fits(row, column)),
  );
  if (order === 'name') return { columns, rows };
  const failures = new Map(rows.map((row) => [row, failedIn(row, columns)]));
  return { columns, rows: [...rows].sort((a, b) => (failures.get(b) ?? 0) - (failures.get(a) ?? 0)) };
}

export interface Gaps {
  /** Failing results whose build before is not loaded. */
  older: number;
  /** Failing results whose build before is in doubt: it was made for several chroots. */
  mixed: number;
  /** Failing results without any before them. */
  first: number;
  /** Builds to ask about, those before failing results first. */
  buildIds: readonly number[];
}

function eachCell(rows: readonly MonitorRow[], visit: (row: MonitorRow, chroot: string, cell: MonitorCell) => void) {
  for (const row of rows) for (const [chroot, cell] of Object.entries(row.cells)) visit(row, chroot, cell);
}

/** What the trends could not be told from. */
export function gapsOf(rows: readonly MonitorRow[], trends: Trends): Gaps {
  const failing = new Set<number>();
  const others = new Set<number>();
  const found = { older: 0, mixed: 0, first: 0 };
  eachCell(rows, ({ name }, chroot, { status }) => {
    const told = trends.get(name)?.get(chroot);
    if (told === undefined || told.trend !== null) return;
    const isFailing = hasFailed(status);
    if (told.gap?.kind === 'mixed') (isFailing ? failing : others).add(told.gap.buildId);
    if (isFailing) found[told.gap?.kind ?? 'first'] += 1;
  });
  return { ...found, buildIds: [...new Set([...failing, ...others])] };
}

export interface Tally {
  results: number;
  failing: number;
  /** Packages with a failing result. */
  packages: number;
  trends: Readonly<Record<TrendFilter, number>>;
}

/** What is in the matrix. */
export function tallyOf(rows: readonly MonitorRow[], trends: Trends): Tally {
  const found = { 'newly-failing': 0, 'still-failing': 0, fixed: 0, flaky: 0 };
  const failingPackages = new Set<string>();
  let results = 0;
  let failing = 0;
  eachCell(rows, ({ name }, chroot, { status }) => {
    results += 1;
    if (hasFailed(status)) {
      failing += 1;
      failingPackages.add(name);
    }
    const trend = trends.get(name)?.get(chroot);
    if (trend === undefined) return;
    if (trend.trend !== null) found[trend.trend] += 1;
    if (trend.isFlaky) found.flaky += 1;
  });
  return { results, failing, packages: failingPackages.size, trends: found };
}
