import { count, formatNumber, formatShare } from '@/lib/format';
import { jobsOf, outcomeOf } from '@/stats/outcomes';
import { type ExactPeriod, trendWords } from '@/stats/period-words';
import { totalOf } from '@/stats/tally';
import { DonutChart } from '@/ui/charts/DonutChart';
import { slicesOf } from './chart-parts';
import type { StatView } from './StatCard';

/** A ring of how all builds of the period ended; null where there were none. */
export function exactSuccessView(period: ExactPeriod): StatView | null {
  const builds = jobsOf(period.stats, 'copr');
  const outcome = builds === null ? null : outcomeOf(period, builds);
  if (outcome === null || totalOf(outcome.tally) === 0) return null;
  const { tally, share, points } = outcome;
  const slices = slicesOf(tally, 'Not ended');
  const finding =
    share === null
      ? `None of the builds ${period.within} has ended yet`
      : `${formatShare(share)} success ${period.within}${trendWords(points, period.before)}`;
  const ended = `${formatNumber(tally.succeeded)} succeeded and ${formatNumber(tally.failed)} failed`;
  return {
    finding,
    note: `Of ${count(totalOf(tally), 'Copr build')} ${ended}. ${formatNumber(tally.other)} were canceled or unclear and ${formatNumber(tally.moving)} had not ended when the figures were collected: they do not count in the share.`,
    figures: { columns: ['Outcome', 'Builds'], rows: slices.map(({ name, value }) => [name, value]) },
    views: [
      {
        label: 'Chart',
        content: (
          <DonutChart
            hasShares={false}
            label={`${finding}.`}
            plot={{
              kind: 'donut',
              slices,
              center: formatNumber(tally.succeeded),
              unit: `of ${count(totalOf(tally), 'build')}`,
            }}
          />
        ),
      },
    ],
  };
}
