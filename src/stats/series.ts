import type { Series } from '@/domain/statistics';
import { DAY_MS, type DayNumber } from './counts';
import { EMPTY_TALLY, TALLY_COLUMNS, type Tally } from './tally';

/** Days from the file's first day to another UTC day, both as `2026-11-20`. Negative before it. */
export const daysSince = (firstDay: string, day: string): number =>
  Math.round((Date.parse(day) - Date.parse(firstDay)) / DAY_MS);

/** Where in a series of `step` numbers a day the first day from `from` on stands: halving, since the days ascend. */
function placeOf(series: Series, step: number, from: DayNumber): number {
  let low = 0;
  let high = series.length / step;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((series[middle * step] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low * step;
}

/** Sum of a series with one number a day, from a day (counted from the file's first day) up to one that is left out. */
export function countBetween(series: Series | undefined = [], from: DayNumber, to: DayNumber): number {
  let sum = 0;
  for (let at = placeOf(series, 2, from); at < series.length && (series[at] ?? to) < to; at += 2)
    sum += series[at + 1] ?? 0;
  return sum;
}

/** The same for a series with four numbers a day. */
export function tallyBetween(series: Series | undefined = [], from: DayNumber, to: DayNumber): Tally {
  const step = TALLY_COLUMNS.length + 1;
  const sum = { ...EMPTY_TALLY };
  for (let at = placeOf(series, step, from); at < series.length && (series[at] ?? to) < to; at += step) {
    sum.succeeded += series[at + 1] ?? 0;
    sum.failed += series[at + 2] ?? 0;
    sum.other += series[at + 3] ?? 0;
    sum.moving += series[at + 4] ?? 0;
  }
  return sum;
}
