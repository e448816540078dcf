import { http } from 'msw';
import { type Answer, corsHeaders, flaskNotFound, json, noContent, send } from './answer.ts';
import { fail, faultOf } from './faults.ts';
import { fixtureMap, fixtureRows } from './fixtures.ts';
import type { Json } from './packed.ts';
import { groupAnswer, hasGroups, JOB_PATHS, jobAnswer, jobList } from './packit-jobs.ts';
import { projectsAnswer } from './packit-projects.ts';
import { mergedRun, runList, singleRun } from './packit-runs.ts';
import { usageAnswer } from './packit-usage.ts';
import { projectFault, sentinelProject } from './sentinel-projects.ts';
import { sentinelJob, sentinelRun } from './sentinels.ts';

/** Packit's own hosts, and the same served from any origin. Another service's `/api/...` is left alone. */
const BASE = /^(?:https:\/\/(?:prod|stg)\.packit\.dev|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/mocks\/packit)\/api(?=[/?#]|$)/;
const ADDRESS =
  /^(?:https:\/\/(?:prod|stg)\.packit\.dev|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/mocks\/packit)\/api(?:\/.*)?$/;

const isInteger = (text: string | undefined): text is string => text !== undefined && /^\d+$/.test(text);

async function jobsAnswer(kind: string, parts: readonly string[], query: URLSearchParams): Promise<Answer> {
  const [first, second] = parts;
  const isList = kind === 'testing-farm' ? first === 'results' && parts.length === 1 : first === undefined;
  if (isList) return jobList(kind, query);
  const isGroup = first === 'groups' && hasGroups(kind);
  const id = isGroup ? second : first;
  if (!isInteger(id) || parts.length !== (isGroup ? 2 : 1)) return flaskNotFound();
  const sentinel = await sentinelJob(kind, Number(id));
  if (sentinel !== null) return sentinel;
  return isGroup ? groupAnswer(kind, Number(id)) : jobAnswer(kind, Number(id));
}

async function runsAnswer(parts: readonly string[], query: URLSearchParams): Promise<Answer> {
  if (parts.length === 0) return runList(query);
  const isMerged = parts[0] === 'merged';
  const id = parts[isMerged ? 1 : 0];
  if (!isInteger(id) || parts.length !== (isMerged ? 2 : 1)) return flaskNotFound();
  const sentinel = await sentinelRun(Number(id));
  if (sentinel !== null) return sentinel;
  return isMerged ? mergedRun(Number(id)) : singleRun(Number(id));
}

const orNothing = (found: Json | undefined): Answer => (found === undefined ? noContent() : json(200, found));

async function accountsAnswer(kind: string, parts: readonly string[]): Promise<Answer> {
  const rows = await fixtureRows('accounts', kind);
  if (parts.length === 0) return json(200, rows);
  if (kind === 'allowlist') return orNothing(rows.find(({ namespace }) => namespace === parts.join('/')));
  if (!isInteger(parts[0]) || parts.length > 1) return flaskNotFound();
  return orNothing((await fixtureMap('accounts', 'installation'))[parts[0]]);
}

async function projectAnswer(parts: readonly string[], query: URLSearchParams): Promise<Answer> {
  return (await sentinelProject(parts.join('/'), query)) ?? projectsAnswer(parts, query);
}

async function figuresAnswer(parts: readonly string[], query: URLSearchParams): Promise<Answer> {
  const fault = parts[0] === 'project' ? projectFault(parts.slice(1).join('/')) : null;
  return fault === null ? usageAnswer(parts, query) : fail(fault, () => usageAnswer(parts, query));
}

const alone =
  (find: () => Promise<Json>) =>
  async (parts: readonly string[]): Promise<Answer> =>
    parts.length === 0 ? json(200, await find()) : flaskNotFound();

/** What answers below the API, by the first part of the path; the jobs besides. */
const ENDPOINTS: Readonly<Record<string, (parts: readonly string[], query: URLSearchParams) => Promise<Answer>>> = {
  runs: runsAnswer,
  projects: projectAnswer,
  usage: figuresAnswer,
  allowlist: (parts) => accountsAnswer('allowlist', parts),
  installations: (parts) => accountsAnswer('installations', parts),
  healthz: alone(() => fixtureMap('service', 'healthz')),
  system: alone(() => fixtureMap('service', 'system')),
};

/** The answer to a GET by its path below the API, as the service's own routes decide. */
async function answerTo(path: string, query: URLSearchParams): Promise<Answer> {
  const [first = '', ...rest] = path.split('/').map(decodeURIComponent);
  if (rest.includes('')) return flaskNotFound(); // a slash at the end is not accepted
  if (JOB_PATHS.includes(first)) return jobsAnswer(first, rest, query);
  const endpoint = Object.hasOwn(ENDPOINTS, first) ? ENDPOINTS[first] : undefined;
  return endpoint === undefined ? flaskNotFound() : endpoint(rest, query);
}

const ALLOWED = { Allow: 'GET, HEAD, OPTIONS' };

function preflight(request: Request): Answer {
  const asked = request.headers.get('Access-Control-Request-Headers');
  return {
    status: 200,
    body: '',
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      ...ALLOWED,
      ...(asked === null ? {} : { 'Access-Control-Allow-Headers': asked }),
      'Access-Control-Allow-Methods': 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT',
    },
  };
}

async function answerAny(request: Request): Promise<Answer> {
  const { searchParams } = new URL(request.url);
  const path = request.url
    .replace(BASE, '')
    .replace(/[?#].*$/, '')
    .replace(/^\//, '');
  if (request.method === 'OPTIONS') return preflight(request);
  const real = async (): Promise<Answer> => {
    const answer = await answerTo(path, searchParams);
    const isKnown = answer === 'never' || answer === 'broken' || answer.status !== 404;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    return isRead || !isKnown
      ? answer
      : json(405, { message: 'The method is not allowed for the requested URL.' }, ALLOWED);
  };
  const fault = faultOf(path);
  return fault === null ? real() : fail(fault, real);
}

/** The API of Packit Service, on every base. */
export const packitHandlers = [
  http.all(ADDRESS, async ({ request }) => send(request, await answerAny(request), corsHeaders(request))),
];
