import { count, formatDuration, formatNumber, formatShare } from '@/lib/format';
import { comparedDays } from '@/stats/compare';
import { type Quantile, quantileBetween } from '@/stats/durations';
import { intervalsOf } from '@/stats/period';
import { barLabel, type ExactPeriod, isoDay } from '@/stats/period-words';
import { ChartFrame } from '@/ui/charts/ChartFrame';
import type { StatView } from './StatCard';

const MINUTE_MS = 60_000;
/** Fewer timings in a period say nothing about it, nor about a trend. */
const LEAST_TO_TELL = 20;
/** A day or week with fewer is left out of the chart: a line through single timings shows chance. */
const LEAST_TO_DRAW = 5;
/** A class of durations is a tenth wider than the one before: less is no difference. */
const NOTICEABLE = 0.1;

function changeWords(now: Quantile, before: Quantile | null, than: string): string {
  if (before === null || Math.min(now.sample, before.sample) < LEAST_TO_TELL) return '';
  const change = now.ms / before.ms - 1;
  if (Math.abs(change) <= NOTICEABLE) return `, about as in ${than}`;
  return `, about ${formatShare(Math.abs(change))} ${change > 0 ? 'longer' : 'shorter'} than in ${than}`;
}

/** Without seconds from two minutes on: the classes of durations are wider than that. */
const inWords = (ms: number): string =>
  formatDuration(ms < 2 * MINUTE_MS ? ms : Math.round(ms / MINUTE_MS) * MINUTE_MS);
const minutes = (quantile: Quantile | null): number | null =>
  quantile === null || quantile.sample < LEAST_TO_DRAW ? null : quantile.ms / MINUTE_MS;
const inTable = (quantile: Quantile | null): string => (quantile === null ? '' : inWords(quantile.ms));

/** Median and 90th percentile of how long succeeded chroots took, of the collector's sample: the table alone where that is small; null without any. */
export function timesView({ stats, days, within, before: than, interval }: ExactPeriod): StatView | null {
  const copr = stats.kinds.copr;
  if (copr === undefined) return null;
  const of = (share: number, { from, to } = days) => quantileBetween(copr.durations, share, from, to);
  const median = of(0.5);
  const high = of(0.9);
  if (median === null || high === null) return null;
  const before = comparedDays(stats, copr, days);
  const beforeOf = (share: number) => (before === null ? null : of(share, before));
  const bars = intervalsOf(days).map((bar) => ({ bar, median: of(0.5, bar), high: of(0.9, bar) }));
  const isTelling = median.sample >= LEAST_TO_TELL;
  const finding = isTelling
    ? `Half of the builds take at most about ${inWords(median.ms)}${changeWords(median, beforeOf(0.5), than)}`
    : `Too few timings (${formatNumber(median.sample)}) to tell`;
  const most = `9 of 10 take at most about ${inWords(high.ms)}${changeWords(high, beforeOf(0.9), than)}. `;
  const isDrawn = isTelling && bars.some(({ median: half }) => minutes(half) !== null);
  const isThin = bars.some(({ median: half }) => half !== null && minutes(half) === null);
  const undrawn =
    isDrawn && isThin
      ? ` ${interval === 'day' ? 'Days' : 'Weeks'} with fewer than ${LEAST_TO_DRAW} are not drawn.`
      : '';
  return {
    finding,
    note: `${isTelling ? most : ''}A sample: ${count(median.sample, 'timing')} ${within}, one chroot of every tenth build that succeeded, from start to end without waiting, at most 10% too long.${undrawn}`,
    figures: {
      columns: [interval === 'day' ? 'Day' : 'Week to', 'Median', '90th percentile', 'Timings'],
      rows: bars
        .map(({ bar, median: half, high: upper }) => [
          isoDay(stats, bar.to - 1),
          inTable(half),
          inTable(upper),
          formatNumber(half?.sample ?? 0),
        ])
        .reverse(),
    },
    views: (isDrawn ? ['Chart'] : []).map((label) => ({
      label,
      content: (
        <ChartFrame
          label={`${finding}.`}
          plot={{
            kind: 'lines',
            labels: bars.map(({ bar }) => barLabel(stats, bar)),
            format: (value) => inWords(value * MINUTE_MS),
            series: [
              { name: '90th percentile', tone: 'purple', values: bars.map(({ high: upper }) => minutes(upper)) },
              { name: 'Median', tone: 'blue', values: bars.map(({ median: half }) => minutes(half)) },
            ],
          }}
        />
      ),
    })),
  };
}
