import type { Hourly } from '@/domain/hourly';
import { count, formatNumber } from '@/lib/format';
import type { Figures } from '@/ui/charts/figures';

const hourOf = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayAndHour = new Intl.DateTimeFormat('en-CA', {
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** "13:00" in the reader's zone. */
export const hourLabel = (at: number): string => hourOf.format(at);

const known = (counts: readonly (number | null)[]): number[] => counts.filter((value) => value !== null);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What the last full hour had, beside the mean of all full hours. The last number is of an hour that goes on. */
export function messagesFinding({ counts }: Hourly): string {
  const full = counts.slice(0, -1);
  const values = known(full);
  const last = full.at(-1) ?? null;
  if (values.length === 0) return 'No full hour is known yet';
  const usual = `${formatNumber(mean(values))} on average over ${count(values.length, 'hour')}`;
  return last === null ? `${usual}` : `${count(last, 'message')} in the last full hour, ${usual}`;
}

/** The text alternative of a sparkline. */
export function sparkAlt(what: string, counts: readonly (number | null)[]): string {
  const values = known(counts);
  if (values.length === 0) return `${what}: nothing is known yet.`;
  const [least, most] = [Math.min(...values), Math.max(...values)].map(formatNumber);
  return `${what}, by hour: between ${least} and ${most}, the latest ${formatNumber(values.at(-1) ?? 0)}.`;
}

/** Newest first, in UTC as the service counts. */
export const hourFigures = (what: string, { from, counts }: Hourly): Figures => ({
  columns: ['Hour from (UTC)', what],
  rows: from.map((at, index) => [dayAndHour.format(at).replace(',', ''), counts[index] ?? 'not known']).reverse(),
});
