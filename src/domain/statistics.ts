import type { JobKind } from './job';
import type { Status } from './status';
import type { Instant } from './time';
import type { TriggerKind } from './trigger';

/**
 * Numbers by UTC day, flat to stay small: the day as days since `Statistics.firstDay`, then its numbers, and so on, oldest
 * day first. Days without any number are left out.
 */
export type Series = readonly number[];

/** Who asked for a job, estimated (`src/stats/retriggers.ts`): the service does not store it. */
export type StartedByWord = 'manual' | 'automatic' | 'unknown';

/** A span of time, in which `from` is left out. */
export type Gap = readonly [from: Instant, to: Instant];

/** Figures of all jobs of one kind, by the day they were submitted. */
export interface KindStatistics {
  /** Times whose jobs were not read, newest first: the figures of their days lack some. Empty: nothing is missing. */
  gaps: readonly Gap[];
  /** Jobs whose time the service does not tell: part of no series. */
  undated: number;
  /** Jobs by the worst status of their parts; one number a day. */
  statuses: Readonly<Partial<Record<Status, Series>>>;
  /** One number a day. */
  startedBy: Readonly<Partial<Record<StartedByWord, Series>>>;
  /** Parts of jobs by chroot, test target or dist-git branch; four numbers a day: succeeded, failed, other, moving. */
  chroots: Readonly<Record<string, Series>>;
  /** Jobs by what started them; four numbers a day. */
  triggers: Readonly<Partial<Record<TriggerKind, Series>>>;
  /**
   * How long chroots that succeeded took from start to end, of a sample: by class (`src/stats/durations.ts`), one number a
   * day. Empty for kinds that are not sampled.
   */
  durations: Readonly<Record<string, Series>>;
  /** Jobs by the address of their project, empty where it is not known; four numbers a day. */
  projects: Readonly<Record<string, Series>>;
}

/** Exact figures of a service, collected from its lists (`stats/packit.json`). */
export interface Statistics {
  version: 1;
  service: 'packit';
  /** When the collector asked for the newest page. */
  collectedAt: Instant;
  /** First UTC day that is counted, `2025-10-16`. */
  firstDay: string;
  kinds: Readonly<Partial<Record<JobKind, KindStatistics>>>;
}
