import { existsSync, readFileSync } from 'node:fs';
import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JobList } from '@/domain/job';
import type { Page } from '@/domain/page';
import * as details from '@/sources/packit/client-details';
import { fetchJobs, fetchPipeline } from '@/sources/packit/client-jobs';
import * as projects from '@/sources/packit/client-projects';
import { fetchProjectCounts, fetchUsage, fetchUsageSeries } from '@/sources/packit/client-usage';

/** The recorded answers lie beside the repository; a clone without them has those of `mocks/` (packit-mocks.test.ts). */
const FOLDER = '../shared/recorded/packit';
const isThere = existsSync(`${FOLDER}/routes.json`);
const NOW = Date.UTC(2026, 10, 20, 12);

interface Route {
  method: string;
  url: string;
  status: number;
  file: string;
}

/** The order of parameters means nothing. */
const normal = (address: string): string => {
  const url = new URL(address, 'https://prod.packit.dev');
  url.searchParams.sort();
  return url.pathname + url.search;
};

const routes = isThere
  ? (JSON.parse(readFileSync(`${FOLDER}/routes.json`, 'utf8')) as Route[]).filter(
      ({ method, status }) => method === 'GET' && (status === 200 || status === 206),
    )
  : [];
const byUrl = new Map(routes.map((route) => [normal(route.url), route]));

const LISTS: Readonly<Record<string, JobList>> = {
  '/runs': 'all',
  '/copr-builds': 'copr',
  '/srpm-builds': 'srpm',
  '/koji-builds?scratch=true': 'koji',
  '/koji-builds?scratch=false': 'koji-downstream',
  '/koji-tag-requests': 'koji-tag-requests',
  '/testing-farm/results': 'testing-farm',
  '/propose-downstream': 'propose-downstream',
  '/pull-from-upstream': 'pull-from-upstream',
  '/bodhi-updates': 'bodhi',
  '/openscanhub-scans': 'openscanhub',
  '/log-detective': 'log-detective',
};

const ITEMS: Readonly<Record<string, (id: number) => Promise<unknown>>> = {
  '/copr-builds': (id) => details.fetchCoprBuild(id, {}),
  '/srpm-builds': (id) => details.fetchSrpmBuild(id, {}),
  '/koji-builds': (id) => details.fetchKojiBuild(id, {}),
  '/koji-tag-requests': (id) => details.fetchTagRequest(id, {}),
  '/testing-farm': (id) => details.fetchTestRun(id, {}),
  '/bodhi-updates': (id) => details.fetchBodhiUpdate(id, {}),
  '/openscanhub-scans': (id) => details.fetchScan(id, {}),
  '/log-detective': (id) => details.fetchLogDetective(id, {}),
  '/log-detective/groups': (id) => details.fetchLogDetectiveGroup(id, {}),
  '/propose-downstream': (id) => details.fetchSyncRelease('propose-downstream', id, {}),
  '/pull-from-upstream': (id) => details.fetchSyncRelease('pull-from-upstream', id, {}),
  '/runs/merged': (id) => fetchPipeline([id], {}),
};

const isPage = (answer: unknown): answer is Page<unknown> =>
  typeof answer === 'object' && answer !== null && 'dropped' in answer;

/** Asks for all of them; gives what was dropped, and how many were asked for. */
async function readAll(asks: readonly (() => Promise<unknown>)[]): Promise<{ asked: number; dropped: number }> {
  let dropped = 0;
  for (const ask of asks) {
    const answer = await ask();
    if (isPage(answer)) dropped += answer.dropped;
  }
  return { asked: asks.length, dropped };
}

const pageOf = ({ searchParams }: URL) => ({
  page: Number(searchParams.get('page')),
  perPage: Number(searchParams.get('per_page')),
});
const addresses = routes.map(({ url }) => new URL(url.replace('/api', ''), 'https://prod.packit.dev'));
const paged = addresses.filter(({ searchParams }) => searchParams.has('page') && searchParams.has('per_page'));

describe.runIf(isThere)('every recorded answer has the form the app reads', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    server.use(
      http.get('https://prod.packit.dev/api/*', ({ request }) => {
        const route = byUrl.get(normal(request.url));
        if (route === undefined) return new HttpResponse(null, { status: 404 });
        return new HttpResponse(readFileSync(`${FOLDER}/${route.file}`, 'utf8'), { status: route.status });
      }),
    );
  });
  afterEach(() => void vi.useRealTimers());

  test.each(Object.entries(LISTS))('list %s', async (path, list) => {
    const [pathname, query = ''] = path.split('?');
    const scratch = new URLSearchParams(query).get('scratch');
    const found = paged.filter((url) => url.pathname === pathname && url.searchParams.get('scratch') === scratch);
    const result = await readAll(found.map((url) => () => fetchJobs(list, pageOf(url), {})));
    expect(result).toEqual({ asked: found.length, dropped: 0 });
    expect(found.length).toBeGreaterThan(10);
  });

  test.each(Object.entries(ITEMS))('items of %s', async (path, ask) => {
    const ids = addresses.flatMap(({ pathname }) => {
      const id = pathname.startsWith(`${path}/`) ? pathname.slice(path.length + 1) : '';
      return /^\d+$/.test(id) ? [Number(id)] : [];
    });
    expect((await readAll(ids.map((id) => () => ask(id)))).asked).toBeGreaterThan(20);
  });

  test('projects and what belongs to them', async () => {
    const names = (url: URL) => url.pathname.split('/').slice(2).map(decodeURIComponent);
    const of = paged.filter(({ pathname }) => /^\/projects(\/|$)/.test(pathname));
    const parts = ['prs', 'branches', 'releases', 'issues'] as const;
    const fetchers = {
      prs: projects.fetchPullRequests,
      branches: projects.fetchBranches,
      releases: projects.fetchReleases,
      issues: projects.fetchIssues,
    };
    const asks = of.flatMap((url): (() => Promise<unknown>)[] => {
      const path = names(url);
      const part = parts.find((name) => name === path.at(-1));
      if (part === undefined) {
        const [forge, namespace] = path;
        return [() => projects.fetchProjects({ ...pageOf(url), forge, namespace }, {})];
      }
      const { page, perPage } = pageOf(url);
      const [forge = '', ...rest] = path.slice(0, -1);
      const ref = { forge, namespace: rest.slice(0, -1).join('/'), repo: rest.at(-1) ?? '' };
      return perPage === 10 ? [() => fetchers[part](ref, page, {})] : [];
    });
    expect(asks.length).toBeGreaterThan(100);
    expect((await readAll(asks)).dropped).toBe(0);
  });

  test('one project, its builds', async () => {
    const found = addresses.filter(({ pathname }) => /^\/usage\/project\//.test(pathname));
    expect(found.length).toBeGreaterThan(5);
    for (const { pathname } of found.filter(({ href }) => !/nothing|\?/.test(href))) {
      const [forge = '', ...rest] = pathname.split('/').slice(3).map(decodeURIComponent);
      const ref = { forge, namespace: rest.slice(0, -1).join('/'), repo: rest.at(-1) ?? '' };
      const builds = await projects.fetchProjectBuilds(ref, {});
      expect(builds === null || builds > 0).toBe(true); // null: nothing was ever built
      await expect(projects.fetchProject(ref, {})).resolves.toMatchObject(ref);
    }
  });

  test('figures, installations, health', async () => {
    for (const period of ['week', 'month', 'year', 'total'] as const)
      expect((await fetchUsage(period, {}))?.topProjects.length).toBeGreaterThan(5);
    for (const span of ['day', 'week', 'month', 'year'] as const)
      expect((await fetchUsageSeries(span, {}))?.runs.copr?.length).toBeGreaterThan(6);
    expect((await fetchProjectCounts({})).byForge.length).toBeGreaterThan(2);
    const installations = await projects.fetchInstallations({});
    expect(installations.length).toBeGreaterThan(20);
    expect(installations.filter(({ createdAt }) => createdAt === null)).toHaveLength(1); // recorded as null
    await expect(projects.fetchHealth({})).resolves.toEqual({ ok: true });
  });
});

test('parameters are compared as a set', () => {
  expect(normal('/api/runs?per_page=10&page=2')).toBe(normal('https://prod.packit.dev/api/runs?page=2&per_page=10'));
});
