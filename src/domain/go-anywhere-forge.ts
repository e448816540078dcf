import type { Destination, ProjectTab } from './destination';
import { formatQuery, type QueryTerm } from './job-query';
import { forgeOf } from './project';
import { parseRepositoryName, parseRepositoryUrl, type RepositoryRef, toUrl } from './repository-url';

const term = (field: QueryTerm['field'], value: string): QueryTerm => ({ field, values: [value], isNegated: false });

/** `github.com/packit/ogr`: one project of one forge in the search language. */
const projectTerm = ({ forge, namespace, repo }: RepositoryRef): QueryTerm =>
  term('project', `${forge}/${namespace}/${repo}`);

type Part = { kind: 'pull-request' | 'issue' | 'release' | 'branch' | 'commit'; id: string };

/** What addresses of GitHub, GitLab, Pagure and Forgejo name below a repository; the first that fits counts. */
const PARTS: readonly (readonly [Part['kind'], RegExp])[] = [
  ['pull-request', /\/(?:pulls?|merge_requests|pull-requests?)\/(\d{1,15})(?:\/|$)/],
  ['issue', /\/(?:issues?|work_items)\/(\d{1,15})(?:\/|$)/],
  ['release', /\/(?:releases\/tag|-\/(?:releases|tags))\/([^?#]+?)\/*$/],
  ['commit', /\/(?:commits?|c)\/([0-9a-f]{7,40})(?:\/|$)/i],
  ['branch', /\/(?:-\/tree|tree|src\/branch)\/([^?#]+?)\/*$/],
];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign
  }
}

function partOf(pathname: string): Part | null {
  for (const [kind, pattern] of PARTS) {
    const id = pattern.exec(pathname)?.[1];
    if (id !== undefined) return { kind, id: kind === 'commit' ? id.toLowerCase() : decoded(id) };
  }
  return null;
}

const project = (ref: RepositoryRef, tab: ProjectTab = 'builds'): Destination => ({ kind: 'project', ...ref, tab });

/** Only these tables tell their jobs' commits (facts/packit.md 1.5): a search for one in another finds nothing. */
export function commitPlaces(sha: string, ref: RepositoryRef | null = null): Destination[] {
  const query = formatQuery([...(ref === null ? [] : [projectTerm(ref)]), term('ref', sha)]);
  const what = `commit ${sha.slice(0, 7)}`;
  return [
    { kind: 'jobs', list: 'copr', query, what },
    { kind: 'jobs', list: 'testing-farm', query, what },
    { kind: 'jobs', list: 'log-detective', query, what },
  ];
}

/** Where the commit is not told, all jobs of its project are what is left. */
const anyCommit = (ref: RepositoryRef): Destination[] =>
  (['all', 'srpm', 'koji', 'koji-downstream'] as const).map((list) => ({
    kind: 'jobs',
    list,
    query: formatQuery([projectTerm(ref)]),
    what: `${ref.namespace}/${ref.repo}, any commit`,
  }));

function partPlaces(ref: RepositoryRef, { kind, id }: Part): Destination[] {
  const jobs = (what: string, ...terms: QueryTerm[]): Destination => ({
    kind: 'jobs',
    list: 'all',
    query: formatQuery([projectTerm(ref), ...terms]),
    what,
  });
  switch (kind) {
    case 'pull-request':
      return [jobs(`pull request ${id}`, term('trigger', 'pr'), term('trigger', `#${id}`)), project(ref, 'prs')];
    case 'issue':
      return [jobs(`issue ${id}`, term('trigger', 'issue'), term('trigger', `#${id}`)), project(ref, 'issues')];
    case 'release':
      return [jobs(`release ${id}`, term('trigger', 'release'), term('trigger', id)), project(ref, 'releases')];
    case 'branch':
      return [jobs(`branch ${id}`, term('trigger', 'branch'), term('trigger', id)), project(ref, 'branches')];
    case 'commit':
      return [...commitPlaces(id, ref), project(ref), ...anyCommit(ref)];
  }
}

/** What an address of a forge means: the jobs of its pull request, issue, release, branch or commit, and the project. */
export function forgePlaces(text: string): Destination[] {
  const ref = parseRepositoryUrl(text);
  const url = ref === null ? null : toUrl(text.trim());
  if (ref === null || url === null) return [];
  const part = url.pathname.startsWith('/projects/') ? null : partOf(url.pathname);
  return part === null ? [project(ref)] : partPlaces(ref, part);
}

const FORGES = ['github.com', 'gitlab.com', 'src.fedoraproject.org'];

/** `packit/ogr#12`, `packit/ogr:main`, `packit/ogr#release:1.0`: how triggers are written here. */
const NAMED = /^([^\s#:]+)(?:#release:(\S+)|#(\d{1,15})|:(\S+))?$/;

/** dist-git namespaces are of Fedora; what is nested is of GitLab. */
function forgesOf(name: string): readonly string[] {
  const names = name.split('/');
  if (names.length > 2) return FORGES.filter((forge) => forgeOf(forge) === 'gitlab');
  return /^(?:rpms|tests|modules|containers|flatpaks)$/.test(names[0] ?? '')
    ? ['src.fedoraproject.org', 'github.com', 'gitlab.com']
    : FORGES;
}

/** What `owner/project` means on the usual forges, with a number, branch or release after it. */
export function namePlaces(text: string): Destination[] {
  const [, name, release, number, branch] = NAMED.exec(text) ?? [];
  if (name === undefined || name.startsWith('@')) return []; // a group of Copr
  const refs = forgesOf(name).flatMap((forge) => parseRepositoryName(name, forge) ?? []);
  const [first] = refs;
  if (first === undefined) return [];
  const own = term('project', name);
  const jobs = (what: string, ...terms: QueryTerm[]): Destination[] => [
    { kind: 'jobs', list: 'all', query: formatQuery([own, ...terms]), what },
  ];
  const part = (() => {
    if (release !== undefined) return jobs(`release ${release}`, term('trigger', 'release'), term('trigger', release));
    if (number !== undefined) return jobs(`number ${number}`, term('trigger', `#${number}`));
    return branch === undefined ? [] : jobs(`branch ${branch}`, term('trigger', 'branch'), term('trigger', branch));
  })();
  return [...part, ...refs.map((ref) => project(ref)), ...(part.length > 0 ? [] : jobs(name))];
}
