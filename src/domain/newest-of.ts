import type { Job } from './job';
import type { Project } from './project';

/** The newest job of a project among `jobs` (any order); null when none is its own. Names count without regard to case. */
export function newestOf(
  { forge, namespace, repo }: Pick<Project, 'forge' | 'namespace' | 'repo'>,
  jobs: readonly Job[],
): Job | null {
  const nameOf = (project: Pick<Project, 'forge' | 'namespace' | 'repo'>): string =>
    `${project.forge}/${project.namespace}/${project.repo}`.toLowerCase();
  const name = nameOf({ forge, namespace, repo });
  return jobs
    .filter(({ trigger: { project } }) => project !== null && nameOf(project) === name)
    .reduce<Job | null>(
      (newest, job) => (newest === null || (job.submittedAt ?? 0) > (newest.submittedAt ?? 0) ? job : newest),
      null,
    );
}
