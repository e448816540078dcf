import type { JobKind } from '@/domain/job';
import type { Project } from '@/domain/project';
import type { Statistics } from '@/domain/statistics';
import { type Counted, jobsOfProject } from '@/stats/outcomes';

/** Kinds of builds, the one that says most of a project first. */
const BUILD_KINDS = [
  ['copr', 'Copr build'],
  ['koji', 'Koji build'],
  ['koji-downstream', 'Koji build'],
] as const satisfies readonly (readonly [JobKind, string])[];

/** Collected jobs of a project. */
export interface ProjectFigures {
  builds: Counted | null;
  /** "Copr build" */
  oneBuild: string;
  tests: Counted | null;
}

/** Addresses under which the service may know a repository. */
const urlsOf = (projects: readonly Project[]): string[] =>
  projects.flatMap(({ url }) => (url === null ? [] : [url, url.replace(/(?:\.git)?\/*$/, '')]));

/** What the collected figures hold of a project: `names` are the ways it is written. Its chroots and times are not held. */
export function figuresOf(stats: Statistics, names: readonly Project[]): ProjectFigures {
  const urls = urlsOf(names);
  const [kind, oneBuild] = BUILD_KINDS.find(([name]) => jobsOfProject(stats, name, urls) !== null) ?? BUILD_KINDS[0];
  return {
    builds: jobsOfProject(stats, kind, urls),
    oneBuild,
    tests: jobsOfProject(stats, 'testing-farm', urls),
  };
}
