import type { Period, UsagePoint } from '@/domain/usage';
import { count, formatNumber, formatShare } from '@/lib/format';
import { buildsPerInterval, type Interval } from '@/stats/estimate';
import { dayLabel } from '@/stats/period-words';
import { successShare } from '@/stats/tally';
import type { Figures } from '@/ui/charts/figures';
import type { Plot } from '@/ui/charts/plot';
import { inInterval, PERIOD_WORDS } from './search';
import type { Sample } from './use-sample';

interface View {
  finding: string;
  note: string;
  plot: Plot;
  figures: Figures;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const WHAT = 'A build is one Copr build with all its chroots.';

/** Without a usable sample: how many, not how they ended. */
function countsOnly(period: Period, points: readonly UsagePoint[]): View {
  const { interval, spanWithin } = PERIOD_WORDS[period];
  const total = points.reduce((sum, point) => sum + point.count, 0);
  return {
    finding: `${count(total, 'build')} ${spanWithin}`,
    note: `${WHAT} How they ended is not known: the newest builds could not be read, or none of them has ended.`,
    plot: {
      kind: 'bars',
      labels: points.map(({ label }) => dayLabel(label)),
      series: [{ name: 'Builds', tone: 'blue', values: points.map((point) => point.count) }],
    },
    figures: {
      columns: [capital(interval), 'Builds'],
      rows: points.map((point) => [point.label, point.count]).reverse(),
    },
  };
}

function basisWords(period: Period, intervals: readonly Interval[], sample: Sample): string {
  const { interval } = PERIOD_WORDS[period];
  const first = intervals.find(({ isCounted }) => isCounted);
  const from = `the newest ${count(sample.size, 'build')}${sample.isWhole ? '' : ' (reading on …)'}`;
  const share = formatShare(successShare(sample.builds) ?? 0);
  const estimated = `the service's number per ${interval}, split about as`;
  if (first === undefined) return `${WHAT} Estimated: ${estimated} ${from} ended (${share} success).`;
  if (first === intervals[0]) return `${WHAT} Counted in ${from}.`;
  return `${WHAT} From ${dayLabel(first.label)} on counted in ${from}; before (pale) ${estimated} these ended (${share} success).`;
}

/** Bars of succeeded and failed builds per interval; null where the service knows of no interval. */
export function buildsView(period: Period, points: readonly UsagePoint[], sample: Sample | null): View | null {
  const { interval, span } = PERIOD_WORDS[period];
  if (points.length === 0) return null;
  const intervals = sample === null ? null : buildsPerInterval(points, span !== 'year', sample);
  if (intervals === null || sample === null) return countsOnly(period, points);
  const busiest = intervals.reduce((a, b) => (b.succeeded + b.failed > a.succeeded + a.failed ? b : a));
  const about = busiest.isCounted ? '' : 'about ';
  const isEstimate = intervals.map(({ isCounted }) => !isCounted);
  return {
    finding: `Most builds ${inInterval(period, busiest.label)}: ${about}${formatNumber(busiest.succeeded)} succeeded, ${about}${formatNumber(busiest.failed)} failed`,
    note: basisWords(period, intervals, sample),
    plot: {
      kind: 'bars',
      labels: intervals.map(({ label }) => dayLabel(label)),
      series: [
        { name: 'Succeeded', tone: 'success', values: intervals.map(({ succeeded }) => succeeded), isEstimate },
        { name: 'Failed', tone: 'failure', values: intervals.map(({ failed }) => failed), isEstimate },
      ],
    },
    figures: {
      columns: [capital(interval), 'Succeeded', 'Failed', 'Basis'],
      rows: intervals
        .map(({ label, succeeded, failed, isCounted }) => [
          label,
          succeeded,
          failed,
          isCounted ? 'counted' : 'about, estimated',
        ])
        .reverse(),
    },
  };
}
