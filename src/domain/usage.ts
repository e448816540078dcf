export const PERIODS = ['week', 'month', 'year', 'total'] as const;
export type Period = (typeof PERIODS)[number];

/** Kinds of jobs as the usage figures name them; a run is one trigger, not one chroot. */
export type UsageJob = 'srpm' | 'copr' | 'koji' | 'vm-image' | 'testing-farm' | 'sync-release' | 'log-detective';

export interface RankedProject {
  url: string;
  count: number;
}

/** Figures of one period (`GET /usage/past-week` ...), credited wrongly for Anitya events (facts/packit.md 1.9). */
export interface Usage {
  activeProjects: number;
  /** Most active first. */
  topProjects: readonly RankedProject[];
  runs: Partial<Readonly<Record<UsageJob, number>>>;
}

/** One point of a series: the end of its interval as the service words it (`2026-11-20` or `13:00`, without a date). */
export interface UsagePoint {
  label: string;
  count: number;
}

/** Series of one interval set, oldest first (`GET /usage/intervals`). */
export interface UsageSeries {
  runs: Partial<Readonly<Record<UsageJob, readonly UsagePoint[]>>>;
  /** Distinct triggers with at least one pipeline, by kind of event. */
  events: Partial<Readonly<Record<TriggerEvent, readonly UsagePoint[]>>>;
}

export type TriggerEvent = 'pull-request' | 'branch' | 'release' | 'issue' | 'koji-tag' | 'version';

/** How many projects the service knows, by forge. */
export interface ProjectCounts {
  total: number;
  byForge: readonly { forge: string; count: number }[];
}
