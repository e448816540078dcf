import type { TriggerEvent, UsageJob, UsagePeriod, UsagePoint, UsageSeries } from '@/domain/usage';
import { count, formatNumber } from '@/lib/format';
import type { Figures } from '@/ui/charts/figures';
import { PLAIN_TONES, type Series, type SeriesPlot } from '@/ui/charts/plot';
import { axisLabel, PERIOD_WORDS } from './periods';

export const JOB_WORDS: Readonly<Record<UsageJob, string>> = {
  copr: 'Copr builds',
  srpm: 'SRPM builds',
  'testing-farm': 'Test runs',
  koji: 'Koji builds',
  'sync-release': 'Release syncs',
  'log-detective': 'Log analyses',
  'vm-image': 'VM images',
};
export const USAGE_JOBS = Object.keys(JOB_WORDS) as readonly UsageJob[];

const EVENT_WORDS: Readonly<Record<TriggerEvent, string>> = {
  'pull-request': 'Pull requests',
  branch: 'Branches',
  release: 'Releases',
  issue: 'Issues',
  'koji-tag': 'Koji tags',
  version: 'New versions',
};

/** Lines that can be told apart. */
const MOST_LINES = 4;

interface Line {
  name: string;
  points: readonly UsagePoint[];
}

export interface SeriesView {
  finding: string;
  plot: SeriesPlot;
  figures: Figures;
}

const total = ({ points }: Line): number => points.reduce((sum, { count: n }) => sum + n, 0);

const HEADS = { hour: 'Hour to', day: 'Day to', week: 'Week to' } as const;

function viewOf(
  period: UsagePeriod,
  lines: readonly Line[],
  finding: (most: Line, busiest: UsagePoint) => string,
): SeriesView | null {
  const ranked = lines.filter(({ points }) => points.length > 0).sort((a, b) => total(b) - total(a));
  const [most] = ranked;
  const [first, ...rest] = most?.points ?? [];
  if (most === undefined || first === undefined) return null;
  const busiest = rest.reduce((a, b) => (b.count > a.count ? b : a), first);
  const labels = most.points.map(({ label }) => label);
  const shown = ranked.filter((line) => total(line) > 0).slice(0, MOST_LINES);
  return {
    finding: finding(most, busiest),
    plot: {
      kind: 'lines',
      labels: labels.map(axisLabel),
      series: (shown.length === 0 ? [most] : shown).map(
        ({ name, points }, index): Series => ({
          name,
          tone: PLAIN_TONES[index] ?? 'grey',
          values: points.map((point) => point.count),
        }),
      ),
    },
    figures: {
      columns: [HEADS[PERIOD_WORDS[period].interval], ...ranked.map(({ name }) => name)],
      rows: labels.map((label, index) => [label, ...ranked.map(({ points }) => points[index]?.count ?? 0)]).reverse(),
    },
  };
}

const jobLines = (series: UsageSeries['runs']): Line[] =>
  USAGE_JOBS.map((job) => ({ name: JOB_WORDS[job], points: series[job] ?? [] }));

/** Runs of each kind of job; null where the service knows of no interval. */
export const runsView = (period: UsagePeriod, { runs }: UsageSeries): SeriesView | null =>
  viewOf(
    period,
    jobLines(runs),
    (most) => `${most.name} lead with ${formatNumber(total(most))} ${PERIOD_WORDS[period].spanWithin}`,
  );

/** Projects that had runs, by kind of job: they cannot be added up, neither over kinds nor over time. */
export const projectsView = (period: UsagePeriod, { projects }: UsageSeries): SeriesView | null =>
  viewOf(
    period,
    jobLines(projects),
    (most, busiest) =>
      `${most.name} at most of ${count(busiest.count, 'project')}, in the ${PERIOD_WORDS[period].interval} to ${axisLabel(busiest.label)}`,
  );

export const activeView = (period: UsagePeriod, { activeProjects }: UsageSeries): SeriesView | null =>
  viewOf(
    period,
    [{ name: 'Projects', points: activeProjects }],
    (_most, busiest) =>
      `Most in the ${PERIOD_WORDS[period].interval} to ${axisLabel(busiest.label)}: ${count(busiest.count, 'active project')}`,
  );

export const eventsView = (period: UsagePeriod, { events }: UsageSeries): SeriesView | null =>
  viewOf(
    period,
    Object.entries(EVENT_WORDS).map(([event, name]) => ({ name, points: events[event as TriggerEvent] ?? [] })),
    (most) => `${most.name} start most: ${formatNumber(total(most))} ${PERIOD_WORDS[period].spanWithin}`,
  );
