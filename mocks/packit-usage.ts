import { type Answer, flaskNotFound, json, serverError, transport } from './answer.ts';
import { isClockShifted, mockNow, readerTime } from './clock.ts';
import { fixtureMap, fixtureRows, isRow, toRows } from './fixtures.ts';
import { hashOf } from './made-parts.ts';
import type { Json, Row } from './packed.ts';

const DAY = 86_400_000;
/** Answered through a background task: 302 to an address of its own. */
const DEFERRED = ['past-week', 'past-month', 'past-year', 'total', 'intervals'];
const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d(?::?\d\d(?::?\d\d(?:\.\d+)?)?)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

const argsOf = (query: URLSearchParams): string =>
  [...query]
    .map((pair) => pair.join('='))
    .sort()
    .join('&');

function wrongDates(query: URLSearchParams): Answer | null {
  const isWrong = (key: string): boolean => query.has(key) && !ISO.test(query.get(key) ?? '');
  const errors = [
    ...(isWrong('from') ? ['From timestamp: invalid format'] : []),
    ...(isWrong('to') ? ['To timestamp: invalid format'] : []),
  ];
  return errors.length === 0 ? null : json(400, { errors });
}

/** The largest `top` entries of every map of projects, sorted by address as the service sends them. */
function cutTop(value: Json, top: number): Json {
  if (!isRow(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (!key.startsWith('top_projects') || !isRow(inner)) return [key, cutTop(inner, top)];
      const ranked = Object.entries(inner).sort(([, a], [, b]) => Number(b) - Number(a));
      return [key, Object.fromEntries(ranked.slice(0, top).sort(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  );
}

/** `GET /usage`: other spans than the recorded ones answer the recorded span of the nearest length. */
async function usage(query: URLSearchParams): Promise<Answer> {
  const wrong = wrongDates(query);
  if (wrong !== null) return wrong;
  const top = query.get('top');
  if (top !== null && !/^-?\d+$/.test(top)) return serverError();
  const answers = await fixtureMap('usage', 'answers');
  const exact = answers[`usage?${argsOf(query)}`];
  if (exact !== undefined && !isClockShifted()) return json(200, exact);
  const from = query.get('from');
  const days = from === null ? Number.POSITIVE_INFINITY : (readerTime(mockNow()) - Date.parse(from)) / DAY;
  const spans: readonly [number, string][] = [
    [3, 'from=2026-11-19&top=5'],
    [18, 'from=2026-11-13&top=5'],
    [200, 'from=2026-10-21&top=5'],
    [Number.MAX_VALUE, 'from=2025-11-20&top=5'],
  ];
  const args = spans.find(([most]) => days <= most)?.[1] ?? (top === null ? '' : 'top=5');
  return json(200, cutTop(answers[`usage?${args}`] ?? null, top === null ? Number.POSITIVE_INFINITY : Number(top)));
}

/** Puts counts where the recorded answer for an unknown project has null. */
function withCount(entry: Json | undefined, count: number): Json {
  if (!isRow(entry) || count === 0) return entry ?? null;
  return { ...entry, job_runs: count, position: 1 + (count % 40) };
}

/** `GET /usage/project/...`: of projects that were not recorded the groups are counted in `/runs`; the ranks are made up. */
async function usageOfProject(project: string, query: URLSearchParams): Promise<Answer> {
  const wrong = wrongDates(query);
  if (wrong !== null) return wrong;
  const answers = await fixtureMap('usage', 'answers');
  const recorded = answers[`usage/project/${project}?${argsOf(query)}`] ?? answers[`usage/project/${project}?`];
  if (recorded !== undefined) return json(200, recorded);
  const nothing = answers['usage/project/github.com/nobody/nothing?'];
  const runs = (await fixtureRows('runs')).filter(
    ({ trigger }) => isRow(trigger) && trigger.project_url === `https://${project}`,
  );
  if (!isRow(nothing) || !isRow(nothing.jobs) || runs.length === 0) return json(200, nothing ?? null);
  const count = (part: string): number => runs.filter((run) => toRows(run[part]).length > 0).length;
  return json(200, {
    ...nothing,
    jobs: {
      ...nothing.jobs,
      copr_build_groups: withCount(nothing.jobs.copr_build_groups, count('copr')),
      koji_build_groups: withCount(nothing.jobs.koji_build_groups, count('koji')),
      tft_test_run_groups: withCount(nothing.jobs.tft_test_run_groups, count('test_run')),
      srpm_builds: withCount(nothing.jobs.srpm_builds, runs.filter(({ srpm }) => isRow(srpm)).length),
    },
  });
}

/** The address of a background task; the same for the same question. */
const taskOf = (key: string): string => {
  const digits = `${hashOf(key).toString(16).padStart(8, '0')}`;
  return `${digits}-0000-4000-8000-${digits}0000`;
};

/** The service's own page for a redirect. */
const redirect = (to: string): Answer => ({
  status: 302,
  body: `<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n<p>You should be redirected automatically to the target URL: <a href="${to}">${to}</a>. If not, click the link.\n`,
  headers: { 'Content-Type': 'text/html; charset=utf-8', Location: to },
});

const deferred = async (): Promise<readonly [string, Json][]> =>
  Object.entries(await fixtureMap('usage', 'answers')).filter(([key]) =>
    DEFERRED.some((name) => key.startsWith(`usage/${name}?`)),
  );

/**
 * Figures of a background task. Over HTTP the redirect is a true one; in-process the last answer comes at once, since a
 * service worker cannot be relied on to follow its own redirect. Unknown tasks and argument sets answer `null`.
 */
async function figures(name: string, task: string | undefined, query: URLSearchParams): Promise<Answer> {
  const known = await deferred();
  if (task !== undefined) {
    const found: Row | Json | undefined = known.find(([key]) => taskOf(key) === task)?.[1];
    return json(200, found ?? null);
  }
  if (name === 'intervals' && ['days', 'hours', 'count'].some((key) => !/^-?\d+$/.test(query.get(key) ?? '0')))
    return serverError();
  const key = `usage/${name}?${name === 'intervals' ? argsOf(query) : ''}`;
  if (transport.isHttp) return redirect(`${name}/${taskOf(key)}`);
  return json(200, known.find(([at]) => at === key)?.[1] ?? null);
}

/** Everything under `/usage`, by the parts of the path. */
export async function usageAnswer(parts: readonly string[], query: URLSearchParams): Promise<Answer> {
  const [name, ...rest] = parts;
  if (name === undefined) return usage(query);
  if (name === 'project' && rest.length >= 3) return usageOfProject(rest.join('/'), query);
  if (name === 'past-day' || name === 'onboarded-projects')
    return rest.length === 0
      ? json(200, (await fixtureMap('usage', 'answers'))[`usage/${name}?`] ?? null)
      : flaskNotFound();
  return DEFERRED.includes(name) && rest.length <= 1 ? figures(name, rest[0], query) : flaskNotFound();
}
