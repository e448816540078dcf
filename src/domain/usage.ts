export const PERIODS = ['week', 'month', 'year', 'total'] as const;
export type Period = (typeof PERIODS)[number];

/** Periods of the usage figures: the service also counts the past day. */
export type UsagePeriod = 'day' | Period;

/** Kinds of jobs as the usage figures name them; a run is one trigger, not one chroot. */
export type UsageJob = 'srpm' | 'copr' | 'koji' | 'vm-image' | 'testing-farm' | 'sync-release' | 'log-detective';

export interface RankedProject {
  url: string;
  count: number;
}

/** What one kind of job did in a period. */
interface JobUsage {
  runs: number;
  activeProjects: number;
  /** The five with most runs, most first. */
  topProjects: readonly RankedProject[];
}

/** Figures of one period (`GET /usage/past-week` ...), credited wrongly for Anitya events (facts/packit.md 1.9). */
export interface Usage {
  activeProjects: number;
  /** Most active first. */
  topProjects: readonly RankedProject[];
  runs: Partial<Readonly<Record<UsageJob, number>>>;
  jobs: Partial<Readonly<Record<UsageJob, JobUsage>>>;
  /** Active projects, most first. */
  byForge: readonly ForgeCount[];
}

/** One point of a series: the end of its interval as the service words it (`2026-11-20` or `13:00`, without a date). */
export interface UsagePoint {
  label: string;
  count: number;
}

/** Series of one interval set, oldest first (`GET /usage/intervals`). */
export interface UsageSeries {
  runs: Partial<Readonly<Record<UsageJob, readonly UsagePoint[]>>>;
  /** Projects with at least one run, by kind of job. */
  projects: Partial<Readonly<Record<UsageJob, readonly UsagePoint[]>>>;
  activeProjects: readonly UsagePoint[];
  /** Distinct triggers with at least one pipeline, by kind of event. */
  events: Partial<Readonly<Record<TriggerEvent, readonly UsagePoint[]>>>;
}

export type TriggerEvent = 'pull-request' | 'branch' | 'release' | 'issue' | 'koji-tag' | 'version';

export interface ForgeCount {
  forge: string;
  count: number;
}

/** How many projects the service knows, by forge. */
export interface ProjectCounts {
  total: number;
  byForge: readonly ForgeCount[];
}
