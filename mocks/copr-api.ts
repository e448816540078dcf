// Copr's API v3 on every base it is read from. It sends no CORS headers: browsers read it through the own origin's proxy.
import { http } from 'msw';
import { type Answer, json, send } from './answer.ts';
import { BUG, noEndpoint, refuse, sliceOf } from './copr-answers.ts';
import { coprBuild, coprBuilt, coprConfig, coprSource, coprTargets } from './copr-builds.ts';
import { coprBuilds, coprPackages, coprProjects, monitorOf, repositoriesOf } from './copr-data.ts';
import { coprSentinel, sentinelProjects } from './copr-sentinels.ts';
import { fail, faultOf } from './faults.ts';
import { toNumber, toText } from './fixtures.ts';
import type { Json, Row } from './packed.ts';

const BASE =
  /^(?:https:\/\/copr\.fedorainfracloud\.org|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/proxy\/copr)\/api_3(?=[/?#]|$)/;
const MOST_PACKAGES = 10_000;
type Found = { project: Row } | { refusal: Answer };

async function allProjects(): Promise<readonly Row[]> {
  return [...(await coprProjects()), ...sentinelProjects()];
}

/** The project of a query, or Copr's own refusal. */
async function projectOf(query: URLSearchParams): Promise<Found> {
  const missing = ['ownername', 'projectname'].find((key) => !query.has(key));
  if (missing !== undefined) return { refusal: refuse(400, `Missing argument ${missing}`) };
  const owner = query.get('ownername') ?? '';
  const name = query.get('projectname') ?? '';
  if (owner === '' || name === '')
    return {
      refusal: refuse(
        415,
        "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.",
      ),
    };
  const all = await allProjects();
  const project = all.find((row) => row.ownername === owner && row.name === name);
  if (project !== undefined) return { project };
  const isUnknownGroup = owner.startsWith('@') && all.every((row) => row.ownername !== owner);
  return {
    refusal: refuse(
      404,
      isUnknownGroup ? `Group ${owner.slice(1)} does not exist.` : `Project ${owner}/${name} does not exist.`,
    ),
  };
}

const isOf = (row: Row, { ownername, name }: Row): boolean => row.ownername === ownername && row.projectname === name;

async function projectAnswer([kind]: readonly string[], query: URLSearchParams): Promise<Answer> {
  if (kind === undefined || kind === '') {
    const found = await projectOf(query);
    return 'refusal' in found ? found.refusal : json(200, found.project);
  }
  const newest = [...(await allProjects())].sort((a, b) => toNumber(b.id) - toNumber(a.id));
  if (kind === 'list') {
    const owner = query.get('ownername');
    const rows = newest.filter((row) => owner === null || row.ownername === owner);
    return sliceOf(query.get('order_type') === 'DESC' ? rows : rows.reverse(), query, 'id');
  }
  if (kind !== 'search') return noEndpoint();
  const words = query.get('query');
  if (words === null) return refuse(400, 'Missing argument query');
  if (words.length < 3) return refuse(400, 'Search string must have at least 3 characters');
  const [owner, name] = words.toLowerCase().split('/');
  const rows = newest.filter((row) => {
    const text = (key: string) => toText(row[key]).toLowerCase();
    if (name !== undefined) return text('ownername').includes(owner ?? '') && text('name').includes(name);
    return row.unlisted_on_hp !== true && `${text('full_name')} ${text('description')}`.includes(words.toLowerCase());
  });
  return sliceOf(rows, query, 'id');
}

const PARTS: Readonly<Record<string, (build: Row) => Promise<Json | null>>> = {
  'source-chroot': coprSource,
  'source-build-config': coprConfig,
  'built-packages': coprBuilt,
};

async function buildList(query: URLSearchParams): Promise<Answer> {
  const found = await projectOf(query);
  if ('refusal' in found) return found.refusal;
  const name = query.get('packagename');
  const rows = [...(await coprBuilds()).values()].filter(
    (build) => isOf(build, found.project) && (name === null || (build.source_package as Row).name === name),
  );
  return sliceOf(rows, query, 'id');
}

async function buildAnswer(parts: readonly string[], query: URLSearchParams): Promise<Answer> {
  const [first = '', second] = parts.filter((part) => part !== '');
  if (first === 'list') return buildList(query);
  const part = Object.hasOwn(PARTS, first) ? PARTS[first] : undefined;
  const id = part === undefined ? first : (second ?? '');
  if (!/^\d+$/.test(id)) return noEndpoint();
  const build = await coprBuild(Number(id));
  if (build === null) return refuse(404, `Build ${id} does not exist.`);
  const value = part === undefined ? build : await part(build);
  return value === null ? refuse(500, BUG) : json(200, value);
}

async function targetsAnswer([kind]: readonly string[], query: URLSearchParams): Promise<Answer> {
  const id = query.get('build_id');
  if (kind !== 'list') return noEndpoint();
  if (id === null) return refuse(400, 'Missing argument build_id');
  if (!/^\d{1,9}$/.test(id)) return refuse(500, BUG);
  const build = await coprBuild(Number(id));
  return sliceOf(build === null ? [] : await coprTargets(build), query, 'id');
}

async function packageAnswer([kind]: readonly string[], query: URLSearchParams): Promise<Answer> {
  const found = await projectOf(query);
  if ('refusal' in found) return found.refusal;
  const rows = (await coprPackages()).filter((row) => isOf(row, found.project));
  if (kind === 'list') {
    const limit = Number(query.get('limit') ?? 0);
    const isTooMuch = rows.length > MOST_PACKAGES && (limit === 0 || limit > MOST_PACKAGES);
    if (isTooMuch)
      return refuse(
        413,
        `Too many packages, please use pagination. Requests are limited to only ${MOST_PACKAGES} packages at once.`,
      );
    const byName = [...rows].sort((a, b) => toText(a.name).localeCompare(toText(b.name)));
    return sliceOf(query.get('order') === 'name' ? byName : rows, query, query.get('order') ?? 'id');
  }
  const name = query.get('packagename');
  if (name === null) return refuse(400, 'Missing argument packagename');
  const row = rows.find((one) => one.name === name);
  return row === undefined
    ? refuse(404, `No package with name ${name} in copr ${toText(found.project.name)}`)
    : json(200, row);
}

async function monitorAnswer(_parts: readonly string[], query: URLSearchParams): Promise<Answer> {
  const found = await projectOf(query);
  if ('refusal' in found) return found.refusal;
  const { full_name, ownername, name } = found.project;
  const directory = query.get('project_dirname') ?? toText(name);
  const rows = await monitorOf(`${toText(ownername)}/${directory}`);
  if (rows === undefined && directory !== name)
    return refuse(404, `Dirname '${directory}' doesn't exist in '${toText(full_name)}' copr`);
  const lines = (rows ?? []).map((row) => JSON.stringify(row)).join(',\n');
  const body = `{"output": "ok","message": "Project monitor request successful","packages": [\n${lines}\n]}\n`;
  return { status: 200, body, headers: { 'Content-Type': 'application/json' } };
}

async function repositoriesAnswer([owner = '', directory = '']: readonly string[]): Promise<Answer> {
  const known = await repositoriesOf(`${owner}/${directory}`);
  return known === undefined ? refuse(404, `${owner}/${directory} copr doesn't exist`) : json(200, known);
}

const ENDPOINTS: Readonly<Record<string, (parts: readonly string[], query: URLSearchParams) => Promise<Answer>>> = {
  '': async () => json(200, { version: 3 }),
  project: projectAnswer,
  build: buildAnswer,
  'build-chroot': targetsAnswer,
  package: packageAnswer,
  monitor: monitorAnswer,
  rpmrepo: repositoriesAnswer,
};

async function answer(request: Request): Promise<Answer> {
  const { searchParams } = new URL(request.url);
  const path = request.url
    .replace(BASE, '')
    .replace(/[?#].*$/, '')
    .replace(/^\//, '');
  const [first = '', ...rest] = path.split('/').map(decodeURIComponent);
  const endpoint = Object.hasOwn(ENDPOINTS, first) ? ENDPOINTS[first] : undefined;
  const real = async (): Promise<Answer> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'The method is not allowed for the requested URL.');
    if (endpoint === undefined) return noEndpoint();
    return (await coprSentinel(first, rest, searchParams)) ?? endpoint(rest, searchParams);
  };
  const fault = faultOf(`copr/${path}`);
  return fault === null ? real() : fail(fault, real);
}

/** Copr's API. */
export const coprApiHandlers = [
  http.all(new RegExp(`${BASE.source}(?:/.*)?$`), async ({ request }) => send(request, await answer(request))),
];
