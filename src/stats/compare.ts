import type { KindStatistics, Series, Statistics } from '@/domain/statistics';
import { STATUSES } from '@/domain/status';
import { type Days, daysBefore, gapsWithin } from './period';
import { countBetween, tallyBetween } from './series';
import { columnOf, EMPTY_TALLY, successShare, TALLY_COLUMNS, type Tally, totalOf } from './tally';

/** Fewer ended jobs than this in either period say nothing about a trend. */
const ENOUGH_TO_COMPARE = 10;

/** Jobs of one kind by how they ended, each once. */
export function jobsBetween({ statuses }: KindStatistics, { from, to }: Days): Tally {
  const sum = { ...EMPTY_TALLY };
  for (const status of STATUSES) {
    const column = TALLY_COLUMNS[columnOf(status)] ?? 'other';
    sum[column] += countBetween(statuses[status], from, to);
  }
  return sum;
}

/** A name with what happened to it in a period, and in the one before: null where that cannot be compared. */
export interface Ranked {
  name: string;
  tally: Tally;
  before: Tally | null;
}

/** All names that have a count within the days, most often first; those as often by name. */
export function rankedBetween(all: Readonly<Record<string, Series>>, days: Days, before: Days | null): Ranked[] {
  return Object.entries(all)
    .map(([name, series]) => ({
      name,
      tally: tallyBetween(series, days.from, days.to),
      before: before === null ? null : tallyBetween(series, before.from, before.to),
    }))
    .filter(({ tally }) => totalOf(tally) > 0)
    .sort((a, b) => totalOf(b.tally) - totalOf(a.tally) || (a.name < b.name ? -1 : 1));
}

/** Those that fail most often, of those that ended at least `least` times. */
export const mostFailing = (ranked: readonly Ranked[], least: number): Ranked[] =>
  ranked
    .filter(({ tally }) => tally.failed > 0 && tally.succeeded + tally.failed >= least)
    .sort((a, b) => (successShare(a.tally) ?? 1) - (successShare(b.tally) ?? 1));

/**
 * The days to compare with: as many right before. null where the file does not hold them, or where jobs of either period
 * were not read.
 */
export function comparedDays(stats: Statistics, kind: KindStatistics, days: Days): Days | null {
  const before = daysBefore(days);
  return before === null || gapsWithin(stats, kind.gaps, { from: before.from, to: days.to }).length > 0 ? null : before;
}

const isEnough = ({ succeeded, failed }: Tally): boolean => succeeded + failed >= ENOUGH_TO_COMPARE;

/** Percentage points that the success share gained; null without a period before, or where too little ended in either. */
export function pointsGained(now: Tally, before: Tally | null): number | null {
  if (before === null || !isEnough(now) || !isEnough(before)) return null;
  return Math.round(100 * (successShare(now) ?? 0)) - Math.round(100 * (successShare(before) ?? 0));
}
