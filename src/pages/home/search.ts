import * as v from 'valibot';
import { PERIODS, type Period } from '@/domain/usage';
import { dayLabel } from '@/stats/period-words';

/** What the address of Home says: the period that all of its cards follow. */
export const homeSearch = v.object({
  period: v.optional(v.fallback(v.picklist(PERIODS), 'week'), 'week'),
});

/** Names of the cards that show the same thing of collected figures and of samples. */
export const NAMES = {
  builds: 'Builds',
  success: 'Success of all builds',
  starts: 'What starts builds',
  active: 'Most active projects',
  tests: 'Testing Farm runs',
  chroots: 'Builds per chroot',
  times: 'Build time',
  failing: 'Chroots that fail most',
} as const;

interface PeriodWords {
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
    within: 'in the last 7 days',
    interval: 'day',
    span: 'week',
    spanWithin: 'in the last 7 days',
  },
  month: {
    within: 'in the last 30 days',
    interval: 'day',
    span: 'month',
    spanWithin: 'in the last 30 days',
  },
  year: { within: 'in the last 12 months', ...YEAR },
  total: { within: 'of all time', ...YEAR },
};

/** When something was, in a sentence: "on Nov 20", "in the week to Nov 20". */
export const inInterval = (period: Period, label: string): string =>
  `${PERIOD_WORDS[period].interval === 'day' ? 'on' : 'in the week to'} ${dayLabel(label)}`;
