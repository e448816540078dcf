import type { Hourly } from '@/domain/hourly';
import { count, formatNumber } from '@/lib/format';
import type { Figures } from '@/ui/charts/figures';
import type { MessageHours } from './use-message-hours';

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

/** Of fewer hours a mean says little of a day. */
const LEAST_FOR_MEAN = 12;

type Reading = Pick<MessageHours, 'from' | 'counts' | 'settled' | 'hasStopped'>;

/** What the last full hour had, beside the mean of the full hours once all were asked for. The last number is of an hour that goes on. */
export function messagesFinding({ from, counts, settled, hasStopped }: Reading): string {
  if (settled < from.length && !hasStopped) return `Reading hour ${settled + 1} of ${from.length} …`;
  const full = counts.slice(0, -1);
  const values = known(full);
  const last = full.at(-1) ?? null;
  if (values.length === 0) return 'No full hour is known yet';
  const newest = last === null ? [] : [`${count(last, 'message')} in the last full hour`];
  const usual =
    values.length < LEAST_FOR_MEAN
      ? `only ${count(values.length, 'hour')} of ${full.length} known`
      : `${formatNumber(mean(values))} on average over ${count(values.length, 'hour')}`;
  return [...newest, usual].join(', ');
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
