import type { Period } from '@/domain/usage';
import { count, formatNumber, formatShare } from '@/lib/format';
import { splitLike } from '@/stats/estimate';
import { successShare } from '@/stats/tally';
import type { Figures } from '@/ui/charts/figures';
import type { DonutPlot } from '@/ui/charts/plot';
import { slicesOf } from './chart-parts';
import { PERIOD_WORDS } from './search';
import type { Sample } from './use-sample';

interface View {
  finding: string;
  note: string;
  plot: DonutPlot;
  figures: Figures;
}

function sampleWords({ size, builds: { succeeded, failed, other, moving }, isWhole }: Sample, share: number): string {
  const ended = `${formatNumber(succeeded)} succeeded and ${formatNumber(failed)} failed (${formatShare(share)} success)`;
  const rest = `${formatNumber(other)} were canceled or unclear, ${formatNumber(moving)} still run`;
  return `Of the newest ${count(size, 'build')}${isWhole ? '' : ' (reading on …)'} ${ended}; ${rest}.`;
}

/** What the sample says of all `total` builds; null while none of it has ended. `total` null: only of the sample itself. */
export function successView(period: Period, sample: Sample, total: number | null): View | null {
  const share = successShare(sample.builds);
  const split = total === null ? null : splitLike(total, sample.builds);
  if (share === null) return null;
  const isEstimate = total !== null && split !== null;
  const tally = isEstimate ? { ...split, other: total - split.succeeded - split.failed, moving: 0 } : sample.builds;
  const slices = slicesOf(tally);
  const words = sampleWords(sample, share);
  const kept = period === 'total' ? ' All time is what the service still keeps.' : '';
  return {
    finding: isEstimate
      ? `About ${formatShare(share)} success ${PERIOD_WORDS[period].within}`
      : `${formatShare(share)} success of the newest builds`,
    note: isEstimate ? `${words} The same shares of all builds are this estimate.${kept}` : words,
    plot: {
      kind: 'donut',
      slices,
      center: isEstimate ? `about ${formatNumber(tally.succeeded)}` : formatNumber(tally.succeeded),
      unit: `of ${count(isEstimate ? total : sample.size, 'build')}`,
    },
    figures: {
      columns: ['Outcome', isEstimate ? 'Builds (estimated)' : 'Builds'],
      rows: slices.map(({ name, value }) => [name, value]),
    },
  };
}
