import type { Destination, Webs } from './destination';
import { formatQuery } from './job-query';
import { formatNvr, parseNevra } from './nevra';

const KOJI_WEB = 'https://koji.fedoraproject.org/koji';
const BODHI_WEB = 'https://bodhi.fedoraproject.org';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** `FEDORA-2026-1a2b3c4d5e`, `FEDORA-EPEL-2026-...` (facts/testing-farm-koji-ci.md 5). */
export const ALIAS = /^(?:FEDORA|FEDORA-[A-Z]+(?:-[A-Z]+)?|ELN)-\d{4}-[0-9a-f]{3,16}$/i;

export const textQuery = (text: string): string => formatQuery([{ field: 'text', values: [text], isNegated: false }]);

/** A search for one id in one table. */
export const search = (list: 'copr' | 'koji' | 'koji-downstream' | 'testing-farm' | 'bodhi' | 'openscanhub') => {
  return (id: string, what: string): Destination => ({ kind: 'jobs', list, query: textQuery(id), what });
};
export const outside = (service: string, url: string, what: string): Destination => ({
  kind: 'outside',
  service,
  url,
  what,
});

/** Copr's number of a build: Copr's page of it here, and Packit's, which a search of its table finds. */
export const coprBuildPlaces = (id: string, web: string | null): Destination[] => [
  ...(web === null ? [] : [{ kind: 'copr-build', id: Number(id) } as const]),
  search('copr')(id, `build ${id}`),
  ...(web === null ? [] : [outside('Copr', `${web}/coprs/build/${id}/`, `build ${id}`)]),
];

/** Packit keeps scratch and production builds in two tables. */
export const kojiTaskPlaces = (id: string): Destination[] => [
  search('koji')(id, `task ${id}`),
  search('koji-downstream')(id, `task ${id}`),
  outside('Koji', `${KOJI_WEB}/taskinfo?taskID=${id}`, `task ${id}`),
];

/** Packit does not keep Koji's build numbers. */
export const kojiBuildPlace = (id: string): Destination =>
  outside('Koji', `${KOJI_WEB}/buildinfo?buildID=${id}`, `build ${id}`);

export const updatePlaces = (text: string): Destination[] => {
  // Upper case but for the hash at the end.
  const alias = text.replace(
    /^(.*-)([^-]+)$/,
    (_, front: string, hash: string) => front.toUpperCase() + hash.toLowerCase(),
  );
  return [
    search('bodhi')(alias, `update ${alias}`),
    outside('Bodhi', `${BODHI_WEB}/updates/${alias}`, `update ${alias}`),
  ];
};

export const requestPlaces = (id: string, artifacts: string | null): Destination[] => [
  search('testing-farm')(id, `request ${id.slice(0, 8)}`),
  ...(artifacts === null ? [] : [outside('Testing Farm', `${artifacts}/${id}`, `request ${id.slice(0, 8)}`)]),
];

/** Jobs of a package: of its dist-git, and of upstream projects called the same. */
const packageJobs = (name: string): Destination[] =>
  (['all', 'koji-downstream'] as const).map((list) => ({
    kind: 'jobs',
    list,
    query: formatQuery([{ field: 'project', values: [name], isNegated: false }]),
    what: `package ${name}`,
  }));

/** What a package name with version and release means: the package's dist-git and jobs, updates with it, and Koji's build. */
export function packagePlaces(text: string): Destination[] {
  const nevra = parseNevra(text);
  if (nevra === null) return [];
  const nvr = formatNvr(nevra);
  return [
    { kind: 'project', forge: 'src.fedoraproject.org', namespace: 'rpms', repo: nevra.name, tab: 'builds' },
    ...packageJobs(nevra.name),
    { kind: 'jobs', list: 'bodhi', query: textQuery(nvr), what: nvr },
    { kind: 'jobs', list: 'koji-tag-requests', query: textQuery(nvr), what: nvr },
    outside('Koji', `${KOJI_WEB}/search?match=exact&type=build&terms=${encodeURIComponent(nvr)}`, `build ${nvr}`),
    outside('Bodhi', `${BODHI_WEB}/updates/?builds=${encodeURIComponent(nvr)}`, `updates with ${nvr}`),
  ];
}

/** A Testing Farm request or a Bodhi update by its bare name. */
export function idPlaces(text: string, { testingFarm }: Webs): Destination[] {
  if (UUID.test(text)) return requestPlaces(text.toLowerCase(), testingFarm);
  return ALIAS.test(text) ? updatePlaces(text) : [];
}
