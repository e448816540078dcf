import type { Instant } from './time';

const HOUR_MS = 3_600_000;

/** Numbers of one hour each, oldest first; null: not known. */
export interface Hourly {
  /** Start of each hour. */
  from: readonly Instant[];
  counts: readonly (number | null)[];
}

/** Starts of the last `most` hours, oldest first, the one that goes on last. */
export function lastHours(now: Instant, most: number): Instant[] {
  const current = Math.floor(now / HOUR_MS) * HOUR_MS;
  return Array.from({ length: most }, (_, index) => current - (most - 1 - index) * HOUR_MS);
}

/** A number that somebody publishes: one for the last hour, or one for each of the past hours, oldest first. */
export type Metric = { kind: 'now'; value: number; at: Instant | null } | { kind: 'hours'; counts: readonly number[] };
