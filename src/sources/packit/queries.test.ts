import { server } from '@mocks/node';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { packitQueries } from './queries';

const API = 'https://prod.packit.dev/api';
const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
beforeEach(() => client.clear());

/** The query as it stands after one answer. */
async function queryAfter(options: Parameters<typeof client.fetchQuery>[0]) {
  await client.fetchQuery(options);
  const query = client.getQueryCache().find({ queryKey: options.queryKey, exact: true });
  if (query === undefined) throw new Error('The query is not in the cache');
  return query;
}
const answer = (path: string, body: object | null) =>
  server.use(http.get(`${API}${path}`, () => HttpResponse.json(body, { status: 200 })));
const intervalOf = (options: object, query: object): unknown => {
  const { refetchInterval } = options as { refetchInterval?: (query: object) => unknown };
  return refetchInterval?.(query);
};
const staleTimeOf = (options: object, query: object): unknown => {
  const { staleTime } = options as { staleTime?: (query: object) => unknown };
  return staleTime?.(query);
};

describe('polling', () => {
  const list = packitQueries.jobs('srpm', { page: 1, perPage: 10 });
  const row = (status: string) => [{ srpm_build_id: 1, status }];

  test.each([
    ['pending', true],
    ['success', false],
    ['never-seen', false],
  ])('a list with a job that is %s is asked for again: %s', async (status, isPolled) => {
    answer('/srpm-builds', row(status));
    const query = await queryAfter(list as never);
    expect(intervalOf(list, query)).toEqual(isPolled ? expect.any(Number) : false);
  });

  test('the interval stays the same between two answers, or a page that renders each second would never ask', async () => {
    answer('/srpm-builds', row('pending'));
    const query = await queryAfter(list as never);
    expect(new Set(Array.from({ length: 20 }, () => intervalOf(list, query))).size).toBe(1);
  });

  test('a feed never polls and stays as it was read', async () => {
    const feed = packitQueries.jobFeed('copr');
    expect(feed).not.toHaveProperty('refetchInterval');
    expect(feed.staleTime).toBe(Number.POSITIVE_INFINITY);
  });

  test.each([
    ['pending', true],
    ['success', false],
  ])(
    'a page of pipelines with a chroot that is %s beside a failed one is asked for again: %s',
    async (status, isPolled) => {
      const pipelines = packitQueries.pipelines({ page: 1, perPage: 10 });
      const copr = [
        { packit_id: 1, target: 'f43', status: 'failure' },
        { packit_id: 2, target: 'f42', status },
      ];
      answer('/runs', [{ merged_run_id: 5, copr }]);
      const query = await queryAfter(pipelines as never);
      expect(intervalOf(pipelines, query)).toEqual(isPolled ? expect.any(Number) : false);
    },
  );

  test('a part of a pipeline and its own page share one answer', () => {
    expect(packitQueries.part('copr', 7).queryKey).toEqual(packitQueries.coprBuild(7).queryKey);
    expect(packitQueries.part('srpm', 7).queryKey).toEqual(packitQueries.srpmBuild(7).queryKey);
    expect(packitQueries.part('koji-downstream', 7).queryKey).toEqual(packitQueries.kojiBuild(7).queryKey);
    expect(packitQueries.part('testing-farm', 7).queryKey).toEqual(packitQueries.testRun(7).queryKey);
    expect(packitQueries.part('bodhi', 7).queryKey).toEqual(packitQueries.bodhiUpdate(7).queryKey);
    const sync = 'pull-from-upstream';
    expect(packitQueries.part(sync, 7).queryKey).toEqual(packitQueries.syncRelease(sync, 7).queryKey);
  });

  test('a pipeline is asked for again while one of its parts moves', async () => {
    const pipeline = packitQueries.pipeline([5]);
    answer('/runs/merged/5', {
      merged_run_id: 5,
      copr: [
        { packit_id: 1, target: 'f43', status: 'failure' },
        { packit_id: 2, target: 'f44', status: 'pending' },
      ],
    });
    const query = await queryAfter(pipeline as never);
    expect(intervalOf(pipeline, query)).toEqual(expect.any(Number));
  });

  test('a pipeline that the service does not tell is not polled', async () => {
    const pipeline = packitQueries.pipeline([5]);
    answer('/runs/merged/5', { merged_run_id: 6 });
    expect(intervalOf(pipeline, await queryAfter(pipeline as never))).toBe(false);
  });
});

describe('finished jobs', () => {
  const build = packitQueries.kojiBuild(1);
  test.each([
    [{ status: 'success' }, Number.POSITIVE_INFINITY],
    [{ status: 'running' }, 30_000],
    [{ status: 'never-seen' }, 30_000],
    [{ status: 'failure', log_detective_runs: [] }, 30_000],
    [{ status: 'failure', log_detective_runs: [4] }, Number.POSITIVE_INFINITY],
  ])('%j is fresh for %s ms', async (wire, ms) => {
    answer('/koji-builds/1', { ...wire, chroot: 'f43' });
    expect(staleTimeOf(build, await queryAfter(build as never))).toBe(ms);
  });
});

test('usage that is not ready is asked for again five times, slower each time', async () => {
  const usage = packitQueries.usage('week');
  answer('/usage/past-week', null);
  const pauses: unknown[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const query = await queryAfter({ ...usage, staleTime: 0 } as never);
    pauses.push(intervalOf(usage, query));
  }
  expect(pauses).toEqual([30_000, 60_000, 90_000, 120_000, 150_000, false, false]);
});

test('the next page of a feed follows a full one; rows that came before are left out', async () => {
  const rows = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ srpm_build_id: first - index, status: 'success' }));
  const asked: string[] = [];
  server.use(
    http.get(`${API}/srpm-builds`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams.toString());
      return HttpResponse.json(searchParams.get('page') === '1' ? rows(100, 50) : rows(51, 3));
    }),
  );
  const feed = packitQueries.jobFeed('srpm');
  const data = await client.fetchInfiniteQuery({ ...feed, pages: 3 } as never);
  expect(asked).toEqual(['page=1&per_page=50', 'page=2&per_page=50']);
  const { pages } = feed.select?.(data as never) ?? { pages: [] };
  expect(pages.map(({ items }) => items.length)).toEqual([50, 2]);
});

test.each([
  ['all', '20'],
  ['log-detective', '10'],
  ['copr', '50'],
] as const)('a feed of %s asks for %s rows at once', async (list, perPage) => {
  let asked: string | null = null;
  server.use(
    http.get(`${API}/*`, ({ request }) => {
      asked = new URL(request.url).searchParams.get('per_page');
      return HttpResponse.json([]);
    }),
  );
  await client.fetchInfiniteQuery(packitQueries.jobFeed(list) as never);
  expect(asked).toBe(perPage);
});

describe('while the next page loads', () => {
  const placeholder = async (from: object, to: object) => {
    answer('/*', []);
    const observer = new QueryObserver(client, from as never);
    const stop = observer.subscribe(() => undefined);
    await observer.refetch();
    observer.setOptions(to as never);
    const { isPlaceholderData } = observer.getCurrentResult();
    stop();
    return isPlaceholderData;
  };
  const jobs = (list: 'copr' | 'srpm', page: number) => packitQueries.jobs(list, { page, perPage: 10 });
  const ref = { forge: 'github.com', namespace: 'packit', repo: 'ogr' };

  test('the last one of the same list stays', async () => {
    expect(await placeholder(jobs('copr', 1), jobs('copr', 2))).toBe(true);
    expect(await placeholder(packitQueries.branches(ref, 1), packitQueries.branches(ref, 2))).toBe(true);
  });
  test('that of another list does not', async () => {
    expect(await placeholder(jobs('copr', 1), jobs('srpm', 1))).toBe(false);
    expect(await placeholder(packitQueries.branches(ref, 1), packitQueries.branches({ ...ref, repo: 'x' }, 1))).toBe(
      false,
    );
  });
});

test('an id that is not known yet asks nothing', () => {
  const observer = new QueryObserver(client, packitQueries.coprBuild(undefined) as never);
  observer.subscribe(() => undefined)();
  expect(observer.getCurrentResult().fetchStatus).toBe('idle');
});
