import { count, formatNumber, formatShare } from '@/lib/format';
import { comparedDays, mostFailing, pointsGained, type Ranked, rankedBetween } from '@/stats/compare';
import type { ExactPeriod } from '@/stats/period-words';
import { successShare, totalOf } from '@/stats/tally';
import { DonutChart } from '@/ui/charts/DonutChart';
import type { Figures } from '@/ui/charts/figures';
import { RankedBars } from '@/ui/charts/RankedBars';
import { chrootSlices } from './chart-parts';
import type { StatView } from './StatCard';

const MOST = 6;
/** A chroot that ended less often says nothing: one failure of one is not the worst. */
const LEAST_ENDED = 20;

const Name = ({ name }: { name: string }) => <bdi className="pb-code">{name}</bdi>;

function figuresOf(ranked: readonly Ranked[]): Figures {
  return {
    columns: ['Chroot', 'Builds', 'Succeeded', 'Failed', 'Success (%)', 'Points since the period before'],
    rows: ranked.map(({ name, tally, before }) => {
      const share = successShare(tally);
      return [
        name,
        totalOf(tally),
        tally.succeeded,
        tally.failed,
        share === null ? '' : Math.round(100 * share),
        pointsGained(tally, before) ?? '',
      ];
    }),
  };
}

function chrootsOf({ stats, days }: ExactPeriod): readonly Ranked[] {
  const copr = stats.kinds.copr;
  return copr === undefined ? [] : rankedBetween(copr.chroots, days, comparedDays(stats, copr, days));
}

const trendNote = (ranked: readonly Ranked[], before: string): string =>
  ranked.some(({ tally, before: other }) => pointsGained(tally, other) !== null)
    ? ` Arrows: percentage points since ${before}.`
    : '';

/** How often each chroot was built and how that ended; null where nothing was built. */
export function exactChrootsView(period: ExactPeriod, name: string): StatView | null {
  const chroots = chrootsOf(period);
  const [first] = chroots;
  if (first === undefined) return null;
  const results = chroots.reduce((sum, { tally }) => sum + totalOf(tally), 0);
  const share = successShare(first.tally);
  const finding = `${first.name} is built most${share === null ? '' : `: ${formatShare(share)} of its builds succeed`}`;
  return {
    finding,
    note: `${formatNumber(results)} results in ${count(chroots.length, 'chroot')} ${period.within}. Shares are of those that succeeded or failed; the table has all chroots.${trendNote(chroots, period.before)}`,
    figures: figuresOf(chroots),
    views: [
      {
        label: 'Bars',
        content: (
          <RankedBars
            label={name}
            rows={chroots.slice(0, MOST).map(({ name: chroot, tally, before }) => {
              const own = successShare(tally);
              return {
                key: chroot,
                name: <Name name={chroot} />,
                ...(own === null ? { remark: 'none ended' } : { remark: formatShare(own), remarkWord: 'succeeded' }),
                points: pointsGained(tally, before),
                parts: [
                  { tone: 'success', value: tally.succeeded },
                  { tone: 'failure', value: tally.failed },
                  { tone: 'grey', value: tally.other + tally.moving },
                ],
              };
            })}
          />
        ),
      },
      {
        label: 'Donut',
        content: (
          <DonutChart
            label={`${finding}.`}
            plot={{
              kind: 'donut',
              center: formatNumber(results),
              unit: 'chroot results',
              slices: chrootSlices(chroots, results),
            }}
          />
        ),
      },
    ],
  };
}

/** The chroots whose builds fail most often, of those built often enough; null where none of these failed. */
export function failingChrootsView(period: ExactPeriod, name: string): StatView | null {
  const failing = mostFailing(chrootsOf(period), LEAST_ENDED);
  const [first] = failing;
  if (first === undefined) return null;
  const failedPoints = ({ tally, before }: Ranked) => {
    const points = pointsGained(tally, before);
    return points === null ? null : -points;
  };
  const failedShare = ({ tally }: Ranked): number => 1 - (successShare(tally) ?? 1);
  return {
    finding: `${formatShare(failedShare(first))} of the builds of ${first.name} fail`,
    note: `Of chroots with at least ${LEAST_ENDED} builds that succeeded or failed ${period.within}.${trendNote(failing, period.before)}`,
    figures: figuresOf(failing),
    views: [
      {
        label: 'Bars',
        content: (
          <RankedBars
            label={name}
            full={1}
            rise="worse"
            rows={failing.slice(0, MOST).map((chroot) => ({
              key: chroot.name,
              name: <Name name={chroot.name} />,
              number: formatShare(failedShare(chroot)),
              remark: `of ${formatNumber(chroot.tally.succeeded + chroot.tally.failed)}`,
              remarkWord: 'failed',
              points: failedPoints(chroot),
              parts: [{ tone: 'failure', value: failedShare(chroot) }],
            }))}
          />
        ),
      },
    ],
  };
}
