import type { Destination, Webs } from './destination';
import {
  ALIAS,
  coprBuildPlaces,
  kojiTaskPlaces,
  outside,
  packagePlaces,
  requestPlaces,
  search,
  textQuery,
  UUID,
  updatePlaces,
} from './go-anywhere-service';
import { formatNvr } from './nevra';
import { toUrl } from './repository-url';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign
  }
}

const hostOf = (web: string | null): string => (web !== null && URL.canParse(web) ? new URL(web).hostname : '');
const thisPage = (service: string, url: URL): Destination => outside(service, url.href, 'this page');

/** Its web pages, and its results host with a directory such as 09876543-hello below the chroot's. */
const COPR_BUILDS = [
  /\/coprs\/(?:[^/]+\/[^/]+\/|g\/[^/]+\/[^/]+\/)?build\/0*(\d{1,15})(?:\/|$)/,
  /^\/results\/[^/]+\/[^/]+\/[^/]+\/0*(\d{1,15})(?:-|\/|$)/,
];
const COPR_PROJECTS = [
  /^\/coprs\/(?<owner>g\/[^/]+|[^/]+)\/(?<project>[^/]+)(?:\/|$)/,
  /^\/results\/(?<owner>[^/]+)\/(?<project>[^/]+)(?:\/|$)/,
];

const firstMatch = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];

function coprPlaces(url: URL, { copr }: Webs): Destination[] {
  const id = firstMatch(COPR_BUILDS, url.pathname);
  if (id !== undefined) return coprBuildPlaces(id, copr);
  const { owner, project } = COPR_PROJECTS.map((pattern) => pattern.exec(url.pathname)?.groups).find(Boolean) ?? {};
  if (owner === undefined || project === undefined) return [thisPage('Copr', url)];
  const name = decode(project);
  return [
    ...(copr === null
      ? []
      : [{ kind: 'copr-project', owner: decode(owner).replace(/^g\//, '@'), project: name } as const]),
    { kind: 'jobs', list: 'copr', query: textQuery(name), what: `Copr project ${name}` },
    thisPage('Copr', url),
  ];
}

function kojiPlaces(url: URL): Destination[] {
  const task = url.searchParams.get('taskID') ?? /\/work\/tasks\/\d+\/(\d+)/.exec(url.pathname)?.[1] ?? '';
  const isOurs = ({ kind }: Destination): boolean => kind !== 'outside';
  if (/^\d{1,15}$/.test(task)) return [...kojiTaskPlaces(task).filter(isOurs), thisPage('Koji', url)];
  // Koji takes a build's name for its number.
  const named = packagePlaces(url.searchParams.get('buildID') ?? '').filter(isOurs);
  if (named.length > 0) return [...named, thisPage('Koji', url)];
  const [, name, version, release] = /\/packages\/([^/]+)\/([^/]+)\/([^/]+)(?:\/|$)/.exec(url.pathname) ?? [];
  if (name === undefined || version === undefined || release === undefined) return [thisPage('Koji', url)];
  return [...packagePlaces(formatNvr({ name, version, release })).filter(isOurs), thisPage('Koji', url)];
}

function bodhiPlaces(url: URL): Destination[] {
  const alias = url.pathname.split('/')[2] ?? '';
  return ALIAS.test(alias) ? updatePlaces(alias) : [thisPage('Bodhi', url)];
}

function testingFarmPlaces(url: URL): Destination[] {
  const id = url.pathname.split('/').find((part) => UUID.test(part));
  return [...(id === undefined ? [] : requestPlaces(id.toLowerCase(), null)), thisPage('Testing Farm', url)];
}

function scanPlaces(url: URL): Destination[] {
  const task = /^\/task\/(\d{1,15})(?:\/|$)/.exec(url.pathname)?.[1];
  return [...(task === undefined ? [] : [search('openscanhub')(task, `task ${task}`)]), thisPage('OpenScanHub', url)];
}

interface Service {
  isAt: (host: string, path: string, webs: Webs) => boolean;
  places: (url: URL, webs: Webs) => Destination[];
}

const SERVICES: readonly Service[] = [
  {
    isAt: (host, _path, { copr }) => host.endsWith('copr.fedorainfracloud.org') || host === hostOf(copr),
    places: coprPlaces,
  },
  {
    isAt: (host, path) =>
      /^koji(?:pkgs)?\.fedoraproject\.org$/.test(host) ||
      /^\/koji\/(?:taskinfo|buildinfo|rpminfo|getfile)\b/.test(path),
    places: kojiPlaces,
  },
  { isAt: (host) => host === 'bodhi.fedoraproject.org', places: bodhiPlaces },
  {
    isAt: (host, _path, { testingFarm }) =>
      host.endsWith('testing-farm.io') || host === 'artifacts.osci.redhat.com' || host === hostOf(testingFarm),
    places: testingFarmPlaces,
  },
  { isAt: (host) => host === 'openscanhub.fedoraproject.org', places: scanPlaces },
];

/** What an address of Copr, Koji, Bodhi, Testing Farm or OpenScanHub means; the hosts' staging twins count too. */
export function servicePlaces(text: string, webs: Webs): Destination[] {
  const url = toUrl(text);
  if (url === null) return [];
  const host = url.hostname.toLowerCase().replace('.stg.', '.');
  return SERVICES.find(({ isAt }) => isAt(host, url.pathname, webs))?.places(url, webs) ?? [];
}
