import type { Gap, Statistics } from '@/domain/statistics';
import type { Instant } from '@/domain/time';
import type { Period } from '@/domain/usage';
import { DAY_MS, type DayNumber } from './counts';

/** Whole UTC days, counted from the file's first one; `to` is left out. */
export interface Days {
  from: DayNumber;
  to: DayNumber;
}

const LENGTHS: Readonly<Record<Exclude<Period, 'total'>, number>> = { week: 7, month: 30, year: 364 };
/** More bars than this are not told apart any more. */
const MOST_INTERVALS = 60;

const startOf = ({ firstDay }: Statistics): Instant => Date.parse(firstDay);

/** When a day of the file begins. */
export const instantOf = (stats: Statistics, day: DayNumber): Instant => startOf(stats) + day * DAY_MS;

/** The days that a file holds, the one on which it was collected among them. */
export const allDays = (stats: Statistics): Days => ({
  from: 0,
  to: Math.max(1, Math.floor((stats.collectedAt - startOf(stats)) / DAY_MS) + 1),
});

/**
 * The last 7, 30 or 364 days (whole weeks, so that bars of weeks hold the same) to the day of the collection, or all there
 * are. Fewer where the file begins later.
 */
export function daysOf(stats: Statistics, period: Period): Days {
  const all = allDays(stats);
  return period === 'total' ? all : { from: Math.max(0, all.to - LENGTHS[period]), to: all.to };
}

/** Whether the file is too young for a whole period. */
export const isShort = (stats: Statistics, period: Period): boolean =>
  period === 'total' || allDays(stats).to < LENGTHS[period];

/** As many days right before these; null where the file does not hold all of them. */
export function daysBefore({ from, to }: Days): Days | null {
  const start = from - (to - from);
  return start < 0 ? null : { from: start, to: from };
}

/** The times within these days whose jobs were not read, newest first. */
export function gapsWithin(stats: Statistics, gaps: readonly Gap[], { from, to }: Days): readonly Gap[] {
  const start = instantOf(stats, from);
  const end = Math.min(instantOf(stats, to), stats.collectedAt);
  return gaps
    .map(([left, right]): Gap => [Math.max(left, start), Math.min(right, end)])
    .filter(([left, right]) => left < right);
}

/** Days of one bar: 1 for up to a month, a week for about a year, else as many weeks as keep the bars few. */
export function intervalLength({ from, to }: Days): number {
  const days = to - from;
  return days <= 31 ? 1 : 7 * Math.ceil(days / (7 * MOST_INTERVALS));
}

/** The days cut into bars, oldest first; all end `length` days apart, the oldest may hold fewer. */
export function intervalsOf({ from, to }: Days): readonly Days[] {
  const length = intervalLength({ from, to });
  const count = Math.ceil((to - from) / length);
  return Array.from({ length: count }, (_, index) => {
    const end = to - (count - 1 - index) * length;
    return { from: Math.max(from, end - length), to: end };
  });
}
