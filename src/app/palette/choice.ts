import type { Destination } from '@/domain/destination';
import type { JobKind, JobList } from '@/domain/job';
import { paths } from '@/lib/paths';
import { safeUrl } from '@/lib/safe-url';

/** A row of the palette: where it leads, and in words what that is. */
export interface Choice {
  key: string;
  /** The heading that it stands under; none while something is typed. */
  group?: string;
  /** What it is: "Project", "Copr builds"; empty where the heading says it. */
  what: string;
  /** Which one: `packit/ogr`. */
  name: string;
  /** More about it; empty where there is nothing. */
  hint: string;
  /** `service`: whose page it is, outside of this app. */
  target: { to: string } | { url: string; service: string };
}

const LIST_WORDS: Readonly<Record<JobList, string>> = {
  all: 'Jobs',
  copr: 'Copr builds',
  srpm: 'SRPM builds',
  koji: 'Koji scratch builds',
  'koji-downstream': 'Koji builds',
  'koji-tag-requests': 'Koji tag requests',
  'testing-farm': 'Testing Farm runs',
  'propose-downstream': 'Propose downstream',
  'pull-from-upstream': 'Pull from upstream',
  bodhi: 'Bodhi updates',
  openscanhub: 'OpenScanHub scans',
  'log-detective': 'Log Detective analyses',
};

/** What one job of a kind is called. */
export const KIND_WORDS: Readonly<Record<JobKind, string>> = {
  copr: 'Copr build',
  srpm: 'SRPM build',
  koji: 'Koji scratch build',
  'koji-downstream': 'Koji build',
  'koji-tag-request': 'Koji tag request',
  'testing-farm': 'Testing Farm run',
  'propose-downstream': 'Propose downstream',
  'pull-from-upstream': 'Pull from upstream',
  bodhi: 'Bodhi update',
  openscanhub: 'OpenScanHub scan',
  'log-detective': 'Log Detective analysis',
  'vm-image': 'VM image build',
};

const TAB_WORDS = {
  builds: 'Project',
  prs: 'Pull requests of the project',
  branches: 'Branches of the project',
  releases: 'Releases of the project',
  issues: 'Issues of the project',
} as const;

/** Every table of jobs, for finding it by its name. */
export const LISTS = Object.entries(LIST_WORDS).map(([list, name]) => ({
  name,
  to: list === 'all' ? paths.jobs() : paths.jobsOf(list),
}));

const searchOf = (list: JobList, q: string): string => (list === 'all' ? paths.jobs({ q }) : paths.jobsOf(list, { q }));

const inside = (to: string, what: string, name: string, hint = ''): Choice => ({
  key: `${to} ${what}`,
  what,
  name,
  hint,
  target: { to },
});

/** A place as a row; null for addresses that are not of the web. */
export function choiceOf(place: Destination): Choice | null {
  switch (place.kind) {
    case 'address':
      return inside(place.path, 'Page', place.path);
    case 'jobs':
      return inside(searchOf(place.list, place.query), LIST_WORDS[place.list], place.what, 'search');
    case 'job':
      return inside(paths.job(place.job, place.id), KIND_WORDS[place.job], String(place.id), "by Packit's id");
    case 'pipeline':
      return inside(paths.pipeline(place.id), 'Pipeline', String(place.id), "by Packit's id");
    case 'project': {
      const { forge, namespace, repo, tab } = place;
      const to = paths.project(forge, namespace, repo, tab === 'builds' ? {} : { tab });
      return inside(to, TAB_WORDS[tab], `${namespace}/${repo}`, `on ${forge}`);
    }
    case 'copr-build':
      return inside(paths.coprBuild(place.id), 'Copr build', String(place.id), "by Copr's id");
    case 'copr-project':
      return inside(paths.coprProject(place.owner, place.project), 'Copr project', `${place.owner}/${place.project}`);
    case 'outside': {
      const url = safeUrl(place.url);
      const { service, what } = place;
      return url === null ? null : { key: url, what: service, name: what, hint: '', target: { url, service } };
    }
  }
}

/** All jobs that a text is found in. */
export const searchChoice = (text: string): Choice => inside(paths.jobs({ q: text }), 'Search all jobs', text);
