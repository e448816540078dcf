import type { Instant } from './time';

/** A repository on a forge, or a project of release-monitoring.org. */
export interface Project {
  /** Host name of the forge, `github.com`; empty when the service does not tell. */
  forge: string;
  /** May hold slashes on GitLab. Empty for release-monitoring projects. */
  namespace: string;
  repo: string;
  /** As the service gave it: shown only through the safe link. */
  url: string | null;
}

/** A row of the projects list: how much of each kind Packit has handled. */
export interface ProjectSummary extends Project {
  pullRequests: number;
  branches: number;
  releases: number;
  issues: number;
}

/** An account that installed Packit's GitHub App. */
export interface Installation {
  account: string;
  kind: string;
  createdAt: Instant | null;
}

/** A namespace, or one repository, on the list of those that Packit works for. */
export interface AllowedNamespace {
  /** Host name of the forge; empty when the entry does not name one. */
  forge: string;
  namespace: string;
  /** null: the whole namespace. */
  repo: string | null;
  status: 'approved' | 'approved-automatically' | 'waiting' | 'denied' | 'unknown';
  /** The service's own word. */
  raw: string;
  /** Fedora account that stands for it. */
  account: string | null;
}

export type Forge = 'github' | 'gitlab' | 'pagure' | 'release-monitoring' | 'other';

/** What kind of forge a host name is; decides the form of its links. */
export function forgeOf(host: string): Forge {
  if (host === 'github.com') return 'github';
  if (host === 'release-monitoring.org') return 'release-monitoring';
  if (host === 'pagure.io' || host === 'src.fedoraproject.org' || host === 'git.centos.org') return 'pagure';
  if (host === 'salsa.debian.org' || host.split('.').some((part) => part === 'gitlab')) return 'gitlab';
  return 'other';
}

export const isReleaseMonitoring = ({ forge }: Project): boolean => forge === 'release-monitoring.org';

/** `namespace/repository`, or the bare name where there is no namespace. */
export const projectName = ({ namespace, repo }: Project): string => (namespace === '' ? repo : `${namespace}/${repo}`);

const encodePath = (part: string): string => part.split('/').map(encodeURIComponent).join('/');

/** The parts of a forge's addresses that differ (facts/packit.md 2.2, "Link rules"). */
const PATHS: Readonly<
  Record<Forge, Readonly<Record<'pullRequest' | 'branch' | 'issue' | 'release' | 'commit', string>>>
> = {
  github: { pullRequest: 'pull', branch: 'tree', issue: 'issues', release: 'releases/tag', commit: 'commit' },
  pagure: { pullRequest: 'pull-request', branch: 'tree', issue: 'issue', release: 'tree', commit: 'c' },
  gitlab: {
    pullRequest: '-/merge_requests',
    branch: '-/tree',
    issue: '-/issues',
    release: '-/tags',
    commit: '-/commit',
  },
  other: {
    pullRequest: '-/merge_requests',
    branch: '-/tree',
    issue: '-/issues',
    release: '-/tags',
    commit: '-/commit',
  },
  'release-monitoring': { pullRequest: '', branch: '', issue: '', release: '', commit: '' },
};

/** Address of a part of a project on its forge; null where the project has no address or the forge no such page. */
export function forgeUrl(project: Project | null, what: keyof (typeof PATHS)['github'], id: string): string | null {
  if (project === null || project.url === null) return null;
  const path = PATHS[forgeOf(project.forge)][what];
  return path === '' ? null : `${project.url.replace(/\/+$/, '')}/${path}/${encodePath(id)}`;
}
