import { forgeOf, type Project } from './project';

export type RepositoryRef = Pick<Project, 'forge' | 'namespace' | 'repo'>;

/** Hosts that serve the same repositories as a forge. */
const SAME_HOSTS: Readonly<Record<string, string>> = {
  'www.github.com': 'github.com',
  'pkgs.fedoraproject.org': 'src.fedoraproject.org',
  'www.gitlab.com': 'gitlab.com',
};

/** Hosts, and all below them, that people have open beside a forge and whose addresses name no repository. */
const NO_FORGES: readonly string[] = [
  'packit.dev',
  'fedorainfracloud.org',
  'testing-farm.io',
  'release-monitoring.org',
  'readthedocs.io',
  'bugzilla.redhat.com',
  ...[
    'accounts',
    'apps',
    'bodhi',
    'discussion',
    'docs',
    'koji',
    'kojipkgs',
    'koschei',
    'packages',
    'status',
    'www',
  ].map((name) => `${name}.fedoraproject.org`),
];

/** Paths of a Packit dashboard, old ones included (facts/packit.md 2.4). */
const DASHBOARD_PATH = /^\/(?:(?:jobs|results|pipelines?)\/.|pipelines?\/?$)/;

/** Words in addresses of GitLab and Pagure with which a part of a repository begins. */
const PARTS: ReadonlySet<string> = new Set([
  '-',
  'merge_requests',
  'pull-request',
  'pull-requests',
  'issue',
  'issues',
  'tree',
  'blob',
  'c',
  'commits',
  'releases',
  'branches',
]);

const SCP = /^(?:[\w.-]+@)([\w.-]+\.[a-z]{2,}):(?!\d+\/)\/*(.+)$/i;
const BARE_HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?\//i;

/** What people paste as an address: with or without scheme, or the form of `git clone` over ssh. */
export function toUrl(text: string): URL | null {
  const [, host, path] = SCP.exec(text) ?? [];
  const whole = host === undefined ? (BARE_HOST.test(text) ? `https://${text}` : text) : `https://${host}/${path}`;
  const web = whole.replace(/^(?:git\+)?(?:https?|ssh|git):\/\//i, 'https://');
  return web.startsWith('https://') && URL.canParse(web) ? new URL(web) : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone percent sign
  }
}

/** The parts of the path that name the repository, without what follows or goes before it. */
function namesOf(forge: string, path: readonly string[]): readonly string[] {
  const kind = forgeOf(forge);
  if (kind === 'github') return path.slice(0, 2);
  const end = path.findIndex((part, at) => at >= 2 && PARTS.has(part));
  const whole = end === -1 ? path : path.slice(0, end);
  if (kind === 'pagure') return (whole[0] === 'fork' && whole.length >= 4 ? whole.slice(2) : whole).slice(0, 2);
  return kind === 'gitlab' || path.includes('-') ? whole : whole.slice(0, 2);
}

/** Staging hosts are named like the others: `koji.stg.fedoraproject.org`. */
function isNoForge(host: string): boolean {
  const name = host.replace('.stg.', '.');
  return NO_FORGES.some((known) => name === known || name.endsWith(`.${known}`));
}

/** Whether an address is of a Packit dashboard, wherever it is served; forges have accounts named `jobs` and `results`. */
function isDashboard(host: string, path: string): boolean {
  if (host.startsWith('dashboard.') && host.endsWith('packit.dev')) return true;
  return DASHBOARD_PATH.test(path) && forgeOf(SAME_HOSTS[host] ?? host) === 'other';
}

/** Path and query here that a pasted address of a Packit dashboard means; null for all other texts. */
export function parseDashboardUrl(text: string): string | null {
  const url = toUrl(text.trim());
  if (url === null) return null;
  const path = url.pathname.replace(/\/{2,}/g, '/'); // two at the start would name another host
  return isDashboard(url.hostname.toLowerCase(), path) ? path + url.search : null;
}

const isName = (part: string): boolean => part !== '' && part !== '.' && part !== '..' && !part.includes('/');

/**
 * The repository that a pasted address means: of a forge with anything below it, of `git clone`, or of a Packit dashboard
 * (`/projects/github.com/packit/ogr`). null when it names none.
 */
export function parseRepositoryUrl(text: string): RepositoryRef | null {
  const url = toUrl(text.trim());
  if (url === null) return null;
  const path = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (path[0] === 'projects' && (path[1] ?? '').includes('.'))
    return parseRepositoryUrl(`https://${path.slice(1).join('/')}`);
  const host = url.hostname.toLowerCase();
  if (isNoForge(host) || isDashboard(host, url.pathname)) return null;
  const forge = SAME_HOSTS[host] ?? host;
  const names = namesOf(forge, path);
  const repo = (names.at(-1) ?? '').replace(/\.git$/, '');
  const namespace = names.slice(0, -1);
  if (namespace.length === 0 || !isName(repo) || !namespace.every(isName)) return null;
  return { forge, namespace: namespace.join('/'), repo };
}

/** `namespace/repository` as typed, on a forge; null for other texts. */
export function parseRepositoryName(text: string, forge: string): RepositoryRef | null {
  const names = text.trim().split('/');
  const isNames = names.length >= 2 && names.every((name) => /^[\w.+@~-]+$/.test(name) && isName(name));
  return isNames ? { forge, namespace: names.slice(0, -1).join('/'), repo: names.at(-1) ?? '' } : null;
}
