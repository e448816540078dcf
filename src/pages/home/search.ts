import * as v from 'valibot';
import { PERIODS, type Period } from '@/domain/usage';

/** What the address of Home says: the period that all of its cards follow. */
export const homeSearch = v.object({
  period: v.optional(v.fallback(v.picklist(PERIODS), 'week'), 'week'),
});

interface PeriodWords {
  /** On the switch. */
  label: string;
  /** Within a sentence: "in the last 7 days". */
  within: string;
  /** What one point in time of the charts is. */
  interval: string;
  /** The series that the charts over time show; the service has none of all time. */
  span: 'week' | 'month' | 'year';
  /** The time that these charts cover. */
  spanWithin: string;
}

const YEAR = { interval: 'week', span: 'year', spanWithin: 'in the last 12 months' } as const;

export const PERIOD_WORDS: Readonly<Record<Period, PeriodWords>> = {
  week: {
    label: 'Week',
    within: 'in the last 7 days',
    interval: 'day',
    span: 'week',
    spanWithin: 'in the last 7 days',
  },
  month: {
    label: 'Month',
    within: 'in the last 30 days',
    interval: 'day',
    span: 'month',
    spanWithin: 'in the last 30 days',
  },
  year: { label: 'Year', within: 'in the last 12 months', ...YEAR },
  total: { label: 'All time', within: 'of all time', ...YEAR },
};

/** When something was, in a sentence: "on Nov 20", "in the week to Nov 20". */
export const inInterval = (period: Period, label: string): string =>
  `${PERIOD_WORDS[period].interval === 'day' ? 'on' : 'in the week to'} ${dayLabel(label)}`;

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `2026-11-20` as "Nov 20"; a label of another form stays as it is. */
export function dayLabel(label: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(label) ? Date.parse(label) : Number.NaN;
  return Number.isNaN(instant) ? label : day.format(instant);
}
