import type { ProjectCounts, TriggerEvent, Usage, UsageJob, UsagePoint, UsageSeries } from '@/domain/usage';
import type { AllProjectsWire, IntervalsWire, UsageWire } from './schemas-usage';

const MOST_RANKED = 500;

const JOBS: Readonly<Record<string, UsageJob>> = {
  srpm_builds: 'srpm',
  copr_build_groups: 'copr',
  koji_build_groups: 'koji',
  vm_image_build_targets: 'vm-image',
  tft_test_run_groups: 'testing-farm',
  sync_release_runs: 'sync-release',
  log_detective_run_groups: 'log-detective',
};

/** Both kinds of release-monitoring events count as versions. */
const EVENTS: Readonly<Record<string, TriggerEvent>> = {
  pull_request: 'pull-request',
  branch_push: 'branch',
  release: 'release',
  issue: 'issue',
  koji_build_tag: 'koji-tag',
  anitya_version: 'version',
  anitya_multiple_versions: 'version',
};

/** The service's map under our names: keys that are not known are left out, those of one name are joined. */
function renamed<K extends string, T>(
  names: Readonly<Record<string, K>>,
  wire: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Partial<Record<K, T>> {
  const result: Partial<Record<K, T>> = {};
  for (const [key, value] of Object.entries(wire)) {
    const name = Object.hasOwn(names, key) ? names[key] : undefined;
    if (name === undefined) continue;
    const known = result[name];
    result[name] = known === undefined ? value : join(known, value);
  }
  return result;
}

const toRuns = (jobs: Readonly<Record<string, { job_runs: number | null }>>): Usage['runs'] =>
  renamed(
    JOBS,
    Object.fromEntries(Object.entries(jobs).map(([key, { job_runs }]) => [key, job_runs ?? 0])),
    (a, b) => a + b,
  );

/** Maps of top projects come sorted by address, not by count (facts/packit.md 7.8). */
export function toUsage(wire: UsageWire): Usage | null {
  if (wire === null) return null;
  const top = Object.entries(wire.active_projects.top_projects_by_events_handled)
    .map(([url, count]) => ({ url, count }))
    .sort((a, b) => b.count - a.count || (a.url < b.url ? -1 : 1));
  return {
    activeProjects: wire.active_projects.project_count,
    topProjects: top.slice(0, MOST_RANKED),
    runs: toRuns(wire.jobs),
  };
}

type PointWire = { x: string; y: number };

const toPoints = (series: Readonly<Record<string, readonly PointWire[]>>): Record<string, readonly UsagePoint[]> =>
  Object.fromEntries(
    Object.entries(series).map(([key, points]) => [key, points.map(({ x, y }) => ({ label: x, count: y }))]),
  );

/** The series of one answer share their intervals, so points are added place by place. */
const addPoints = (a: readonly UsagePoint[], b: readonly UsagePoint[]): readonly UsagePoint[] =>
  a.map(({ label, count }, index) => ({ label, count: count + (b[index]?.count ?? 0) }));

export const toUsageSeries = (wire: IntervalsWire): UsageSeries | null =>
  wire === null
    ? null
    : {
        runs: renamed(JOBS, toPoints(wire.jobs), addPoints),
        events: renamed(EVENTS, toPoints(wire.events), addPoints),
      };

export const toProjectCounts = ({ all_projects }: AllProjectsWire): ProjectCounts => ({
  total: all_projects.project_count,
  byForge: Object.entries(all_projects.instances)
    .map(([forge, count]) => ({ forge, count }))
    .sort((a, b) => b.count - a.count || (a.forge < b.forge ? -1 : 1)),
});
