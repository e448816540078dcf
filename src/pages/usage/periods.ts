import * as v from 'valibot';
import type { UsagePeriod } from '@/domain/usage';

export const USAGE_PERIODS = ['day', 'week', 'month', 'year', 'total'] as const satisfies readonly UsagePeriod[];

/** What the address says: the tab. Nonsense counts as absent. */
export const usageSearch = v.object({
  period: v.optional(v.fallback(v.picklist(USAGE_PERIODS), 'week'), 'week'),
});

interface PeriodWords {
  /** On the tab. */
  label: string;
  /** Starts a sentence. */
  within: string;
  /** The series that shows it; the service has none of all time. */
  span: 'day' | 'week' | 'month' | 'year';
  /** What one point of the series is. */
  interval: 'hour' | 'day' | 'week';
  spanWithin: string;
}

export const PERIOD_WORDS: Readonly<Record<UsagePeriod, PeriodWords>> = {
  day: { label: 'Past day', within: 'In the past day', span: 'day', interval: 'hour', spanWithin: 'in 24 hours' },
  week: { label: 'Past week', within: 'In the past week', span: 'week', interval: 'day', spanWithin: 'in 7 days' },
  month: { label: 'Past month', within: 'In the past month', span: 'month', interval: 'day', spanWithin: 'in 30 days' },
  year: { label: 'Past year', within: 'In the past year', span: 'year', interval: 'week', spanWithin: 'in 52 weeks' },
  total: {
    label: 'Total',
    within: 'In all that Packit has kept',
    span: 'year',
    interval: 'week',
    spanWithin: 'in 52 weeks',
  },
};

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `2026-11-20` as "Nov 20"; a label of another form, such as the hours without a date, stays as it is. */
export function axisLabel(label: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(label) ? Date.parse(label) : Number.NaN;
  return Number.isNaN(instant) ? label : day.format(instant);
}

/** What the labels of a series mean: they are the service's, and less than they seem (facts/packit.md 1.9, 7.17). */
export function labelNote(period: UsagePeriod): string {
  const { interval } = PERIOD_WORDS[period];
  const last = "The last one ended when Packit's worker started, hours or days ago, not now.";
  if (interval === 'hour') return `Each time is the end of an hour, in UTC and without its date. ${last}`;
  return `Each date is the end of a ${interval}. ${last}`;
}
