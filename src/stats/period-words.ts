import type { Statistics } from '@/domain/statistics';
import type { Instant } from '@/domain/time';
import type { Period } from '@/domain/usage';
import { count } from '@/lib/format';
import { DAY_MS, type DayNumber } from './counts';
import { type Days, daysOf, instantOf, intervalLength, isShort } from './period';

const SPANS: Readonly<Record<Exclude<Period, 'total'>, readonly [span: string, before: string]>> = {
  week: ['7 days', 'the week before'],
  month: ['30 days', 'the 30 days before'],
  year: ['52 weeks', 'the 52 weeks before'],
};

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayOfYear = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-11-20` as "Nov 20"; a label of another form stays as it is. */
export function dayLabel(label: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(label) ? Date.parse(label) : Number.NaN;
  return Number.isNaN(instant) ? label : day.format(instant);
}

/** Figures older than a day are of another time than the reader's. */
export const isOutdated = (collectedAt: Instant, now: Instant): boolean => now - collectedAt > DAY_MS;

/** A period of collected figures and its words. */
export interface ExactPeriod {
  stats: Statistics;
  days: Days;
  /** Starts a sentence: "Last 7 days", "7 days to Nov 17" when the figures are old, "Since Oct 16, 2025". */
  start: string;
  /** Within a sentence: "in the last 7 days". */
  within: string;
  /** "the week before" */
  before: string;
  /** What one bar is: "day", "week", "2 weeks". */
  interval: string;
}

/** The period of a file as of `now`. The words are in UTC days, as the figures are. */
export function exactPeriod(stats: Statistics, period: Period, now: Instant): ExactPeriod {
  const days = daysOf(stats, period);
  const length = intervalLength(days);
  const interval = length === 1 ? 'day' : length === 7 ? 'week' : count(length / 7, 'week');
  const base = { stats, days, interval };
  if (period === 'total' || isShort(stats, period)) {
    const first = dayOfYear.format(instantOf(stats, days.from));
    return { ...base, start: `Since ${first}`, within: `since ${first}`, before: 'the time before' };
  }
  const [span, before] = SPANS[period];
  if (!isOutdated(stats.collectedAt, now))
    return { ...base, start: `Last ${span}`, within: `in the last ${span}`, before };
  const end = day.format(instantOf(stats, days.to - 1));
  return { ...base, start: `${span} to ${end}`, within: `in the ${span} to ${end}`, before };
}

/** The UTC day as `2026-11-20`, for tables and files. */
export const isoDay = (stats: Statistics, at: DayNumber): string =>
  new Date(instantOf(stats, at)).toISOString().slice(0, 10);

/** A bar's last day for its axis: "Nov 20". */
export const barLabel = (stats: Statistics, { to }: Days): string => day.format(instantOf(stats, to - 1));

/** When a bar was, in a sentence: "on Nov 20", "in the week to Nov 20". */
export function barWords({ stats, interval }: ExactPeriod, days: Days): string {
  const label = barLabel(stats, days);
  return interval === 'day' ? `on ${label}` : `in the ${interval} to ${label}`;
}

/** ", 3 points better than the week before"; empty where there is nothing to compare with. */
export function trendWords(points: number | null, before: string): string {
  if (points === null) return '';
  if (points === 0) return `, the same as in ${before}`;
  return `, ${count(Math.abs(points), 'point')} ${points > 0 ? 'better' : 'worse'} than ${before}`;
}
