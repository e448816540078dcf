import { projectName } from '@/domain/project';
import type { Statistics } from '@/domain/statistics';
import { count } from '@/lib/format';
import { type Days, gapsWithin } from '@/stats/period';
import type { ExactPeriod } from '@/stats/period-words';
import { tallyBetween } from '@/stats/series';
import { totalOf } from '@/stats/tally';
import { RankedBars } from '@/ui/charts/RankedBars';
import { ProjectLink } from '@/ui/ProjectLink';
import { projectOf } from './project-of';
import type { StatView } from './StatCard';

const MOST = 5;
const MOST_IN_TABLE = 100;

interface Active {
  url: string;
  jobs: number;
  builds: number;
  tests: number;
}

/** Projects with a job of any kind within the days, most jobs first. Jobs of unknown projects are left out. */
function activeProjects({ kinds }: Statistics, { from, to }: Days): Active[] {
  const all = new Map<string, Active>();
  for (const [kind, { projects }] of Object.entries(kinds))
    for (const [url, series] of Object.entries(projects)) {
      const jobs = totalOf(tallyBetween(series, from, to));
      if (jobs === 0 || url === '') continue;
      const active = all.get(url) ?? { url, jobs: 0, builds: 0, tests: 0 };
      active.jobs += jobs;
      if (kind === 'copr') active.builds += jobs;
      if (kind === 'testing-farm') active.tests += jobs;
      all.set(url, active);
    }
  return [...all.values()].sort((a, b) => b.jobs - a.jobs || (a.url < b.url ? -1 : 1));
}

/** The five projects with most jobs; null where there were none. */
export function exactActiveView({ stats, days, within }: ExactPeriod, name: string): StatView | null {
  const active = activeProjects(stats, days);
  const [first] = active;
  if (first === undefined) return null;
  const lacks = Object.values(stats.kinds).some(({ gaps }) => gapsWithin(stats, gaps, days).length > 0);
  return {
    finding: `${projectName(projectOf(first.url))} leads ${count(active.length, 'active project')} ${within}`,
    note: `By jobs of every kind: builds, test runs, updates and syncs. The table has ${active.length > MOST_IN_TABLE ? `the first ${MOST_IN_TABLE}` : 'all of them'}.${lacks ? ' Some jobs are missing: not all times could be read.' : ''}`,
    figures: {
      columns: ['Project', 'Jobs', 'Copr builds', 'Test runs'],
      rows: active.slice(0, MOST_IN_TABLE).map(({ url, jobs, builds, tests }) => [url, jobs, builds, tests]),
    },
    views: [
      {
        label: 'Chart',
        content: (
          <RankedBars
            label={name}
            rows={active.slice(0, MOST).map(({ url, jobs }) => ({
              key: url,
              name: <ProjectLink project={projectOf(url)} />,
              parts: [{ tone: 'blue', value: jobs }],
            }))}
          />
        ),
      },
    ],
  };
}
