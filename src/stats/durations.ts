import type { Series } from '@/domain/statistics';
import type { DayNumber } from './counts';
import { countBetween } from './series';

/** Each class is this much wider than the one before: what is read from it is at most 10% too long. */
const STEP = 1.1;

/** The class of a duration, named by its upper end in whole seconds. */
export function durationClass(ms: number): string {
  const seconds = Math.max(ms / 1000, 1);
  return String(Math.ceil(STEP ** Math.ceil(Math.log(seconds) / Math.log(STEP) - 1e-9)));
}

/** The duration below which a share (0.5: the median) of a sample lies. */
export interface Quantile {
  ms: number;
  /** How many durations it rests on. */
  sample: number;
}

/** A quantile of sampled durations from a day up to one that is left out; null where nothing was sampled. */
export function quantileBetween(
  durations: Readonly<Record<string, Series>>,
  share: number,
  from: DayNumber,
  to: DayNumber,
): Quantile | null {
  const classes = Object.entries(durations)
    .map(([seconds, series]) => ({ ms: Number(seconds) * 1000, count: countBetween(series, from, to) }))
    .sort((a, b) => a.ms - b.ms);
  const sample = classes.reduce((sum, { count }) => sum + count, 0);
  let below = 0;
  for (const { ms, count } of classes) {
    below += count;
    if (count > 0 && below >= share * sample) return { ms, sample };
  }
  return null;
}
