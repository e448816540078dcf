import type { Series } from '@/domain/statistics';
import { DAY_MS, type DayNumber } from './counts';
import { EMPTY_TALLY, TALLY_COLUMNS, type Tally } from './tally';

/** Days from the file's first day to another UTC day, both as `2026-11-20`. Negative before it. */
export const daysSince = (firstDay: string, day: string): number =>
  Math.round((Date.parse(day) - Date.parse(firstDay)) / DAY_MS);

function sumColumns(series: Series, width: number, from: DayNumber, to: DayNumber): number[] {
  const sums = Array.from({ length: width }, () => 0);
  for (let at = 0; at < series.length; at += width + 1) {
    const day = series[at] ?? 0;
    if (day < from || day >= to) continue;
    for (let column = 0; column < width; column += 1)
      sums[column] = (sums[column] ?? 0) + (series[at + 1 + column] ?? 0);
  }
  return sums;
}

/** Sum of a series with one number a day, from a day (counted from the file's first day) up to one that is left out. */
export const countBetween = (series: Series | undefined, from: DayNumber, to: DayNumber): number =>
  sumColumns(series ?? [], 1, from, to)[0] ?? 0;

/** The same for a series with four numbers a day. */
export function tallyBetween(series: Series | undefined, from: DayNumber, to: DayNumber): Tally {
  const sums = sumColumns(series ?? [], TALLY_COLUMNS.length, from, to);
  return Object.assign({ ...EMPTY_TALLY }, Object.fromEntries(TALLY_COLUMNS.map((name, at) => [name, sums[at] ?? 0])));
}
