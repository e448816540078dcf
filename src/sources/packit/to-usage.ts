import type {
  ForgeCount,
  ProjectCounts,
  RankedProject,
  TriggerEvent,
  Usage,
  UsageJob,
  UsagePoint,
  UsageSeries,
} from '@/domain/usage';
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

type JobWire = NonNullable<UsageWire>['jobs'][string];

/** Maps of top projects come sorted by address, not by count (facts/packit.md 7.8). */
const ranked = (counts: Readonly<Record<string, number>>): RankedProject[] =>
  Object.entries(counts)
    .map(([url, count]) => ({ url, count }))
    .sort((a, b) => b.count - a.count || (a.url < b.url ? -1 : 1));

const toForges = (instances: Readonly<Record<string, number>>): ForgeCount[] =>
  ranked(instances).map(({ url: forge, count }) => ({ forge, count }));

const toJobs = (jobs: Readonly<Record<string, JobWire>>): Usage['jobs'] =>
  renamed(
    JOBS,
    Object.fromEntries(
      Object.entries(jobs).map(([key, wire]) => [
        key,
        {
          runs: wire.job_runs ?? 0,
          activeProjects: wire.active_projects ?? 0,
          topProjects: ranked(wire.top_projects_by_job_runs),
        },
      ]),
    ),
    (first) => first,
  );

/** Figures of a period; null when the service has not computed them yet (facts/packit.md 1.9, 7.6). */
export function toUsage(wire: UsageWire): Usage | null {
  if (wire === null) return null;
  const jobs = toJobs(wire.jobs);
  return {
    activeProjects: wire.active_projects.project_count,
    topProjects: ranked(wire.active_projects.top_projects_by_events_handled).slice(0, MOST_RANKED),
    runs: Object.fromEntries(Object.entries(jobs).map(([job, { runs }]) => [job, runs])),
    jobs,
    byForge: toForges(wire.active_projects.instances),
  };
}

type PointWire = { x: string; y: number };

const toLine = (points: readonly PointWire[]): readonly UsagePoint[] =>
  points.map(({ x, y }) => ({ label: x, count: y }));

const toPoints = (series: Readonly<Record<string, readonly PointWire[]>>): Record<string, readonly UsagePoint[]> =>
  Object.fromEntries(Object.entries(series).map(([key, points]) => [key, toLine(points)]));

/** The series of one answer share their intervals, so points are added place by place. */
const addPoints = (a: readonly UsagePoint[], b: readonly UsagePoint[]): readonly UsagePoint[] =>
  a.map(({ label, count }, index) => ({ label, count: count + (b[index]?.count ?? 0) }));

export const toUsageSeries = (wire: IntervalsWire): UsageSeries | null =>
  wire === null
    ? null
    : {
        runs: renamed(JOBS, toPoints(wire.jobs), addPoints),
        events: renamed(EVENTS, toPoints(wire.events), addPoints),
        projects: renamed(JOBS, toPoints(wire.jobs_project_count), addPoints),
        activeProjects: toLine(wire.active_projects),
      };

export const toProjectCounts = ({ all_projects }: AllProjectsWire): ProjectCounts => ({
  total: all_projects.project_count,
  byForge: toForges(all_projects.instances),
});
