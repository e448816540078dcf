import type { KindStatistics, StartedByWord } from '@/domain/statistics';
import type { TriggerKind } from '@/domain/trigger';
import { formatNumber, formatShare } from '@/lib/format';
import { type Days, intervalsOf } from '@/stats/period';
import { barLabel, type ExactPeriod, isoDay } from '@/stats/period-words';
import { countBetween, tallyBetween } from '@/stats/series';
import { manualShare } from '@/stats/started-by';
import { totalOf } from '@/stats/tally';
import { ChartFrame } from '@/ui/charts/ChartFrame';
import type { Series } from '@/ui/charts/plot';
import { eventLines } from './chart-parts';
import type { StatView } from './StatCard';

const TRIGGERS: readonly (readonly [TriggerKind, string])[] = [
  ['pull-request', 'Pull requests'],
  ['branch', 'Branch pushes'],
  ['release', 'Releases'],
  ['issue', 'Issues'],
  ['version', 'New versions'],
  ['unknown', 'Not told'],
];
const NOTE =
  'Copr builds by what started them; the list leaves out releases, whose builds are under “not told”. By hand is an estimate, since nobody stores who asked: an issue started the build, or it repeats the same commit and chroot a minute or more after the first.';

function byHandLines({ startedBy }: KindStatistics, bars: readonly Days[]): readonly Series[] {
  const of = (word: StartedByWord) => bars.map(({ from, to }) => countBetween(startedBy[word], from, to));
  const isEstimate = bars.map(() => true);
  const unknown = of('unknown');
  return [
    { name: 'Automatic, about', tone: 'blue', values: of('automatic'), isEstimate },
    { name: 'By hand, about', tone: 'orange', values: of('manual'), isEstimate },
    ...(unknown.every((value) => value === 0) ? [] : [{ name: 'Not known', tone: 'grey' as const, values: unknown }]),
  ];
}

/** Lines of builds by what started them, and of those by hand; null where there were none. */
export function exactStartsView({ stats, days, within, interval }: ExactPeriod): StatView | null {
  const copr = stats.kinds.copr;
  if (copr === undefined) return null;
  const bars = intervalsOf(days);
  const triggers = TRIGGERS.map(([kind, name]) => ({
    name,
    values: bars.map(({ from, to }) => totalOf(tallyBetween(copr.triggers[kind], from, to))),
    total: totalOf(tallyBetween(copr.triggers[kind], days.from, days.to)),
  }));
  const all = triggers.reduce((sum, { total }) => sum + total, 0);
  if (all === 0) return null;
  const most = triggers.reduce((a, b) => (b.total > a.total ? b : a));
  const of = (word: StartedByWord) => countBetween(copr.startedBy[word], days.from, days.to);
  const share = manualShare({ manual: of('manual'), automatic: of('automatic'), unknown: of('unknown') });
  const hand = share === null ? '' : `; about ${formatShare(share)} are asked for by hand`;
  const finding = `${most.name} start most: ${formatNumber(most.total)} of ${formatNumber(all)} builds ${within}${hand}`;
  const labels = bars.map((bar) => barLabel(stats, bar));
  const byHand = byHandLines(copr, bars);
  const used = triggers.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  return {
    finding,
    note: NOTE,
    figures: {
      columns: [
        interval === 'day' ? 'Day' : 'Week to',
        ...TRIGGERS.map(([, name]) => name),
        ...byHand.map(({ name }) => name),
      ],
      rows: bars
        .map((bar, index) => [
          isoDay(stats, bar.to - 1),
          ...triggers.map(({ values }) => values[index] ?? 0),
          ...byHand.map(({ values }) => values[index] ?? 0),
        ])
        .reverse(),
    },
    views: [
      {
        label: 'By trigger',
        content: <ChartFrame plot={{ kind: 'lines', labels, series: eventLines(used) }} label={`${finding}.`} />,
      },
      {
        label: 'By hand',
        content: <ChartFrame plot={{ kind: 'lines', labels, series: byHand }} label={`${finding}.`} />,
      },
    ],
  };
}
