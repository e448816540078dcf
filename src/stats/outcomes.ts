import type { JobKind } from '@/domain/job';
import type { Gap, KindStatistics, Statistics } from '@/domain/statistics';
import { comparedDays, jobsBetween, pointsGained } from './compare';
import { type Days, gapsWithin, intervalsOf } from './period';
import { barLabel, type ExactPeriod, isoDay } from './period-words';
import { tallyBetween } from './series';
import { successShare, type Tally } from './tally';

/** Jobs that can be counted over any days. */
export interface Counted {
  kind: KindStatistics;
  between: (days: Days) => Tally;
}

/** All jobs of a kind; null where the kind is not collected. */
export function jobsOf({ kinds }: Statistics, name: JobKind): Counted | null {
  const kind = kinds[name];
  return kind === undefined ? null : { kind, between: (days) => jobsBetween(kind, days) };
}

/** Jobs of one kind of the project that has one of these addresses; null where none was counted or the kind is not collected. */
export function jobsOfProject({ kinds }: Statistics, name: JobKind, urls: readonly string[]): Counted | null {
  const kind = kinds[name];
  const url = urls.find((known) => kind !== undefined && Object.hasOwn(kind.projects, known));
  if (kind === undefined || url === undefined) return null;
  return { kind, between: ({ from, to }) => tallyBetween(kind.projects[url], from, to) };
}

/** How jobs of a period ended. */
export interface Outcome {
  tally: Tally;
  /** Of 0 to 1; null while none has ended. */
  share: number | null;
  /** Percentage points against the period before; null where that cannot be compared. */
  points: number | null;
  /** Times of the period whose jobs were not read. */
  gaps: readonly Gap[];
}

export function outcomeOf({ stats, days }: ExactPeriod, { kind, between }: Counted): Outcome {
  const before = comparedDays(stats, kind, days);
  const tally = between(days);
  return {
    tally,
    share: successShare(tally),
    points: pointsGained(tally, before === null ? null : between(before)),
    gaps: gapsWithin(stats, kind.gaps, days),
  };
}

/** The jobs of one bar, which is named by its last day. */
export interface Bar extends Tally {
  days: Days;
  /** For an axis: "Nov 20". */
  label: string;
  /** `2026-11-20` */
  day: string;
}

/** The period cut into bars, oldest first. */
export const barsOf = ({ stats, days: all }: ExactPeriod, { between }: Counted): readonly Bar[] =>
  intervalsOf(all).map((days) => ({
    days,
    label: barLabel(stats, days),
    day: isoDay(stats, days.to - 1),
    ...between(days),
  }));
