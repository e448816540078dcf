import type { Period, TriggerEvent, UsagePoint, UsageSeries } from '@/domain/usage';
import { formatNumber, formatShare } from '@/lib/format';
import { dayLabel } from '@/stats/period-words';
import { manualShare } from '@/stats/started-by';
import type { Figures } from '@/ui/charts/figures';
import type { Series, SeriesPlot } from '@/ui/charts/plot';
import { add, eventLines, total } from './chart-parts';
import { PERIOD_WORDS } from './search';
import type { Sample } from './use-sample';

const EVENTS: readonly (readonly [TriggerEvent, string])[] = [
  ['pull-request', 'Pull requests'],
  ['branch', 'Branch pushes'],
  ['release', 'Releases'],
  ['issue', 'Issues'],
  ['koji-tag', 'Koji tags'],
  ['version', 'New versions'],
];

interface View {
  finding: string;
  note: string;
  events: SeriesPlot;
  /** Builds that people asked for beside the automatic ones; null while that cannot be estimated. */
  manual: SeriesPlot | null;
  figures: Figures;
}

function note(sample: Sample | null, hasManual: boolean): string {
  const what = 'Events are distinct pull requests, branches, releases and so on with at least one pipeline.';
  if (!hasManual || sample === null)
    return `${what} Builds by hand cannot be estimated: the newest builds are not known.`;
  return `${what} Who asked is not stored: by hand is about the share of the newest ${formatNumber(sample.size)} builds that an issue started or that repeat a commit minutes later.`;
}

/** Lines of events by kind and of builds by hand; null where the service knows of no interval. */
export function startsView(period: Period, series: UsageSeries, sample: Sample | null): View | null {
  const builds: readonly UsagePoint[] = series.runs.copr ?? [];
  const days = (series.events['pull-request'] ?? builds).map(({ label }) => label);
  if (days.length === 0) return null;
  const labels = days.map(dayLabel);
  const events = EVENTS.map(([key, name]) => ({
    name,
    values: days.map((_, index) => series.events[key]?.[index]?.count ?? 0),
  }));
  const share = sample === null ? null : manualShare(sample.startedBy);
  const isEstimate = days.map(() => true);
  const byHand = days.map((_, index) => Math.round((builds[index]?.count ?? 0) * (share ?? 0)));
  const automatic = days.map((_, index) => (builds[index]?.count ?? 0) - (byHand[index] ?? 0));
  const handLine: Series = { name: 'By hand, about', tone: 'orange', values: byHand, isEstimate };
  const most = events.reduce((a, b) => (total(b.values) > total(a.values) ? b : a));
  const all = total(add(events.map(({ values }) => values)));
  const handWords = share === null ? '' : `; about ${formatShare(share)} of builds are asked for by hand`;
  const { interval, spanWithin } = PERIOD_WORDS[period];
  return {
    finding:
      all === 0
        ? `No events ${spanWithin}`
        : `${most.name} start most: ${formatNumber(total(most.values))} of ${formatNumber(all)} events${handWords}`,
    note: note(sample, share !== null),
    events: { kind: 'lines', labels, series: [...eventLines(events), ...(share === null ? [] : [handLine])] },
    manual:
      share === null
        ? null
        : {
            kind: 'lines',
            labels,
            series: [{ name: 'Automatic, about', tone: 'blue', values: automatic, isEstimate }, handLine],
          },
    figures: {
      columns: [
        interval === 'day' ? 'Day' : 'Week',
        ...events.map(({ name }) => name),
        ...(share === null ? [] : ['Automatic builds (about)', 'Builds by hand (about)']),
      ],
      rows: days
        .map((day, index) => [
          day,
          ...events.map(({ values }) => values[index] ?? 0),
          ...(share === null ? [] : [automatic[index] ?? 0, byHand[index] ?? 0]),
        ])
        .reverse(),
    },
  };
}
