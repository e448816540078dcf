import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { JOB_LISTS } from '@/domain/job';
import { isNotFound } from '@/lib/api-error';
import { applyConfig } from '@/lib/config';
import { fetchCoprBuild } from './client-details';
import { fetchJobs, fetchPipeline } from './client-jobs';
import { fetchHealth, fetchInstallations, fetchProject, fetchProjects, fetchPullRequests } from './client-projects';
import { fetchProjectCounts, fetchUsage, fetchUsageSeries } from './client-usage';

const PAGE = { page: 2, perPage: 10 };
const API = 'https://prod.packit.dev/api';
const asked: string[] = [];

/** All of the service gives this answer. */
const answer = (body: unknown, status = 200) =>
  server.use(
    http.get(`${API}/*`, ({ request }) => {
      asked.push(request.url.slice(API.length));
      return HttpResponse.json(body as null, { status });
    }),
  );

beforeEach(() => {
  asked.length = 0;
});

describe('a page of jobs', () => {
  test.each([
    ['all', '/runs?page=2&per_page=10'],
    ['koji', '/koji-builds?scratch=true&page=2&per_page=10'],
    ['koji-downstream', '/koji-builds?scratch=false&page=2&per_page=10'],
    ['testing-farm', '/testing-farm/results?page=2&per_page=10'],
    ['bodhi', '/bodhi-updates?page=2&per_page=10'],
    ['openscanhub', '/openscanhub-scans?page=2&per_page=10'],
  ] as const)('%s is asked for at %s', async (list, path) => {
    answer([], 206);
    await fetchJobs(list, PAGE, {});
    expect(asked).toEqual([path]);
  });

  test.each(JOB_LISTS)('facts 7.6: an empty page of %s is a 206 and no error', async (list) => {
    answer([], 206);
    await expect(fetchJobs(list, PAGE, {})).resolves.toEqual({ items: [], hasNext: false, dropped: 0 });
  });

  test.each(JOB_LISTS)('%s: null or an error in place of a list is said, not shown as an empty list', async (list) => {
    answer(null);
    await expect(fetchJobs(list, PAGE, {})).rejects.toMatchObject({ problem: { kind: 'form' } });
    answer({ error: 'x' });
    await expect(fetchJobs(list, PAGE, {})).rejects.toMatchObject({ problem: { kind: 'form' } });
  });

  test.each(JOB_LISTS)('%s: rows that cannot be read are dropped and counted', async (list) => {
    answer([null, 5, 'x', {}, { packit_id: 'x' }], 206);
    await expect(fetchJobs(list, PAGE, {})).resolves.toEqual({ items: [], hasNext: false, dropped: 5 });
  });

  test('facts 1.6: pipelines without jobs are skipped but count for whether there is more', async () => {
    answer(
      Array.from({ length: 10 }, (_, id) => ({ merged_run_id: id, srpm: null })),
      206,
    );
    await expect(fetchJobs('all', PAGE, {})).resolves.toEqual({ items: [], hasNext: true, dropped: 0 });
  });

  test('a row that comes twice is shown once', async () => {
    answer([{ packit_id: 1 }, { packit_id: 1 }], 206);
    await expect(fetchJobs('bodhi', PAGE, {})).resolves.toMatchObject({ items: [{ key: 'bodhi:1' }] });
  });
});

describe('facts 1.6, 7.12, 8.2: the pipeline of a job', () => {
  test('is asked for by the smallest run id', async () => {
    answer({ merged_run_id: 3, srpm: { packit_id: 1, status: 'success' } });
    await expect(fetchPipeline([20, 3], {})).resolves.toMatchObject({ id: 3, jobs: [{ kind: 'srpm' }] });
    expect(asked).toEqual(['/runs/merged/3']);
  });
  test('is not known when the service answers with the next one', async () => {
    answer({ merged_run_id: 4, srpm: { packit_id: 1, status: 'success' } });
    await expect(fetchPipeline([3], {})).resolves.toBeNull();
  });
  test('is not known when there is none near', async () => {
    answer({ error: 'No run has been found in DB' }, 404);
    await expect(fetchPipeline([3], {})).resolves.toBeNull();
  });
  test('is not asked for without a run', async () => {
    await expect(fetchPipeline([], {})).resolves.toBeNull();
    expect(asked).toEqual([]);
  });
  test('any other failure stays one', async () => {
    answer({}, 500);
    await expect(fetchPipeline([3], {})).rejects.toMatchObject({ problem: { kind: 'http', status: 500 } });
  });
});

describe('errors', () => {
  test('facts 7.12: a Copr build without an SRPM is a 500', async () => {
    answer({ message: 'Internal Server Error' }, 500);
    await expect(fetchCoprBuild(1, {})).rejects.toThrow('Packit answered 500: Internal Server Error');
  });
  test('facts 8.6: an unknown id is a 404 in JSON', async () => {
    answer({ error: 'No info about build stored in DB' }, 404);
    await expect(fetchCoprBuild(2 ** 40, {})).rejects.toSatisfy(isNotFound);
  });
  test('facts 1.1: an unknown path is a 404 in HTML', async () => {
    server.use(http.get(`${API}/*`, () => HttpResponse.html('<h1>Not Found</h1>', { status: 404 })));
    await expect(fetchCoprBuild(1, {})).rejects.toSatisfy(isNotFound);
  });
  test('a service that is off is never asked', async () => {
    applyConfig('{"services": {"packit": null}}');
    answer({ status: 'We are healthy!' });
    await expect(fetchHealth({})).rejects.toThrow('Packit could not be reached');
    expect(asked).toEqual([]);
  });
});

describe('projects', () => {
  const ref = { forge: 'gitlab.com', namespace: 'redhat/centos-stream/rpms', repo: 'a b' };

  test('a namespace keeps its slashes, other characters are escaped', async () => {
    answer({ namespace: 'x', repo_name: 'y', project_url: 'https://gitlab.com/x/y' });
    await fetchProject(ref, {});
    expect(asked).toEqual(['/projects/gitlab.com/redhat/centos-stream/rpms/a%20b']);
  });
  test.each(['..', '.', ''])(
    'a repository named %j is not found, instead of another path being asked',
    async (repo) => {
      answer({});
      await expect(fetchProject({ ...ref, repo }, {})).rejects.toSatisfy(isNotFound);
      expect(asked).toEqual([]);
    },
  );
  test.each([{}, [], { packit_id: 1, status: 7 }, null])(
    'an answer that names no project is said: %j, and is not taken for a 404',
    async (body) => {
      answer(body);
      await expect(fetchProject(ref, {})).rejects.toMatchObject({ problem: { kind: 'form' } });
    },
  );
  test('are listed for all forges, one forge or one namespace', async () => {
    answer([]);
    await fetchProjects(PAGE, {});
    await fetchProjects({ ...PAGE, forge: 'github.com' }, {});
    await fetchProjects({ ...PAGE, forge: 'github.com', namespace: 'packit' }, {});
    expect(asked.map((path) => path.split('?')[0])).toEqual([
      '/projects',
      '/projects/github.com',
      '/projects/github.com/packit',
    ]);
  });
  test('facts 8.1: a nested namespace cannot be listed', async () => {
    answer({ error: 'No info about project stored in DB' }, 404);
    await expect(fetchProjects({ ...PAGE, forge: 'gitlab.com', namespace: 'a/b' }, {})).rejects.toSatisfy(isNotFound);
  });
  test('facts 1.2: an empty page of pull requests is a 200', async () => {
    answer([]);
    await expect(fetchPullRequests(ref, 1, {})).resolves.toEqual({ items: [], hasNext: false, dropped: 0 });
  });
  test('installations: a row that cannot be read is left out', async () => {
    answer([{ account_login: 'a', account_type: 'User', created_at: '14/01/2026 09:00:00' }, { account_login: null }]);
    await expect(fetchInstallations({})).resolves.toEqual([
      { account: 'a', kind: 'User', createdAt: 1_768_381_200_000 },
    ]);
  });
});

describe('usage', () => {
  test.each([
    ['day', 'days=0&hours=1&count=24'],
    ['week', 'days=1&hours=0&count=7'],
    ['month', 'days=1&hours=0&count=30'],
    ['year', 'days=7&hours=0&count=52'],
  ] as const)('facts 1.9: the series of a %s is one of those computed beforehand', async (span, query) => {
    answer(null);
    await expect(fetchUsageSeries(span, {})).resolves.toBeNull();
    expect(asked).toEqual([`/usage/intervals?${query}`]);
  });

  test('facts 1.9: the first answer leads to another address, which may give null', async () => {
    server.use(
      http.get(
        `${API}/usage/past-week`,
        () => new HttpResponse(null, { status: 302, headers: { Location: 'past-week/u' } }),
      ),
      http.get(`${API}/usage/past-week/u`, () => HttpResponse.json(null)),
    );
    await expect(fetchUsage('week', {})).resolves.toBeNull();
  });

  test('projects are counted from a date, since its answer is kept for a day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
    answer({ all_projects: { project_count: 3, instances: {} } });
    await expect(fetchProjectCounts({})).resolves.toEqual({ total: 3, byForge: [] });
    vi.useRealTimers();
    expect(asked).toEqual(['/usage?from=2026-11-13&top=1']);
  });
});
