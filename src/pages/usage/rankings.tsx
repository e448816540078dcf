import { Link } from 'react-router-dom';
import { type Project, projectName } from '@/domain/project';
import { parseRepositoryUrl } from '@/domain/repository-url';
import type { Usage, UsageJob } from '@/domain/usage';
import { count, formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import { ProjectLink } from '@/ui/ProjectLink';
import { JOB_WORDS, USAGE_JOBS } from './series-view';

const MOST_ROWS = 8;
const MOST_IN_TABLE = 100;

/** Ranked projects come as addresses only; one that is no address of a repository keeps its text as the name. */
const projectOf = (url: string): Project => ({
  ...(parseRepositoryUrl(url) ?? { forge: '', namespace: '', repo: url }),
  url,
});

const ANITYA =
  'The service credits events of release-monitoring.org (Anitya) to unrelated projects, so some counts are too high.';

/** The projects with most events, by value: the service sends them by address. */
export function topProjects({ topProjects: ranked, activeProjects }: Usage) {
  const [first] = ranked;
  const leader = first === undefined ? '' : projectName(projectOf(first.url));
  return {
    finding: `${leader} leads ${count(activeProjects, 'active project')}`,
    note: `By distinct pull requests, branches, releases and issues that Packit handled. ${ANITYA}`,
    rows: ranked.slice(0, MOST_ROWS).map(({ url, count: value }) => ({
      key: url,
      name: <ProjectLink project={projectOf(url)} />,
      parts: [{ tone: 'blue' as const, value }],
    })),
    figures: {
      columns: ['Project', 'Events'],
      rows: ranked.slice(0, MOST_IN_TABLE).map(({ url, count: value }) => [url, value]),
    },
  };
}

/** Active projects of each forge. */
export function forges({ byForge, activeProjects }: Usage) {
  const [first] = byForge;
  return {
    finding: `${formatNumber(first?.count ?? 0)} of ${count(activeProjects, 'active project')} are on ${first?.forge ?? 'no forge'}`,
    note: `A project is active when Packit handled an event of it. ${ANITYA}`,
    rows: byForge.slice(0, MOST_ROWS).map(({ forge, count: value }) => ({
      key: forge,
      name: <Link to={paths.forge(forge)}>{forge}</Link>,
      parts: [{ tone: 'teal' as const, value }],
    })),
    figures: { columns: ['Forge', 'Active projects'], rows: byForge.map(({ forge, count: n }) => [forge, n]) },
  };
}

/** Runs and active projects of each kind of job. */
export function kinds({ jobs }: Usage) {
  const known = USAGE_JOBS.flatMap((job: UsageJob) => {
    const usage = jobs[job];
    return usage === undefined ? [] : [{ job, ...usage }];
  }).sort((a, b) => b.runs - a.runs);
  const [first] = known;
  return {
    finding: first === undefined ? '' : `${JOB_WORDS[first.job]} lead with ${count(first.runs, 'run')}`,
    note: 'A run is one trigger, whatever the number of its chroots. The service tells the first five projects of each kind.',
    rows: known.map(({ job, runs, activeProjects }) => ({
      key: job,
      name: JOB_WORDS[job],
      parts: [{ tone: 'purple' as const, value: runs }],
      remark: `${runs === 1 ? 'run' : 'runs'}, ${count(activeProjects, 'project')}`,
    })),
    figures: {
      columns: ['Kind', 'Runs', 'Active projects', 'Most active'],
      rows: known.map(({ job, runs, activeProjects, topProjects: top }) => [
        JOB_WORDS[job],
        runs,
        activeProjects,
        top.map(({ url, count: n }) => `${projectName(projectOf(url))} ${formatNumber(n)}`).join(', '),
      ]),
    },
  };
}
