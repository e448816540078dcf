import { hashKey, QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, test } from 'vitest';
import { JOB_LISTS, type Job } from '@/domain/job';
import { coprQueries } from '@/sources/copr/queries';
import { statusQueries } from '@/sources/cstate/queries';
import { packitQueries } from '@/sources/packit/queries';

const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
beforeEach(() => client.clear());

const jobs = async (list: (typeof JOB_LISTS)[number], page = 1): Promise<readonly Job[]> =>
  (await client.fetchQuery(packitQueries.jobs(list, { page, perPage: 50 }))).items;
const firstId = async (list: (typeof JOB_LISTS)[number]): Promise<number> => {
  const [job] = (await jobs(list)).filter(({ id }) => id !== null);
  return job?.id ?? 0;
};
const ref = { forge: 'github.com', namespace: 'packit', repo: 'packit' };

describe('what the mocks answer has the form the app reads', () => {
  test.each(JOB_LISTS)('two pages of %s, without a row dropped or a key twice', async (list) => {
    const pages = [1, 2].map((page) => client.fetchQuery(packitQueries.jobs(list, { page, perPage: 20 })));
    const [first, second] = await Promise.all(pages);
    expect([first?.dropped, second?.dropped]).toEqual([0, 0]);
    const keys = [...(first?.items ?? []), ...(second?.items ?? [])].map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every kind of job has a page', async () => {
    const read = [
      client.fetchQuery(packitQueries.coprBuild(await firstId('copr'))),
      client.fetchQuery(packitQueries.srpmBuild(await firstId('srpm'))),
      client.fetchQuery(packitQueries.kojiBuild(await firstId('koji'))),
      client.fetchQuery(packitQueries.kojiBuild(await firstId('koji-downstream'))),
      client.fetchQuery(packitQueries.tagRequest(await firstId('koji-tag-requests'))),
      client.fetchQuery(packitQueries.testRun(await firstId('testing-farm'))),
      client.fetchQuery(packitQueries.bodhiUpdate(await firstId('bodhi'))),
      client.fetchQuery(packitQueries.scan(await firstId('openscanhub'))),
      client.fetchQuery(packitQueries.logDetective(await firstId('log-detective'))),
      client.fetchQuery(packitQueries.syncRelease('propose-downstream', await firstId('propose-downstream'))),
      client.fetchQuery(packitQueries.syncRelease('pull-from-upstream', await firstId('pull-from-upstream'))),
    ];
    const found = await Promise.all(read);
    expect(found.map(({ kind, trigger }) => [kind, trigger.project === null])).toEqual([
      ['copr', false],
      ['srpm', false],
      ['koji', false],
      ['koji', false],
      ['koji-tag-request', false],
      ['testing-farm', false],
      ['bodhi', false],
      ['openscanhub', false],
      ['log-detective', false],
      ['propose-downstream', false],
      ['pull-from-upstream', false],
    ]);
  });

  test('a Copr build leads to its pipeline', async () => {
    const build = await client.fetchQuery(packitQueries.coprBuild(await firstId('copr')));
    const pipeline = await client.fetchQuery(packitQueries.pipeline(build.runIds));
    const targets = pipeline?.jobs.find(({ kind }) => kind === 'copr')?.targets ?? [];
    expect(targets.map(({ id }) => id)).toContain(build.id);
  });

  test('projects, one project and its parts', async () => {
    const page = await client.fetchQuery(packitQueries.projects({ page: 1, perPage: 20 }));
    expect(page).toMatchObject({ hasNext: true, dropped: 0 });
    await expect(client.fetchQuery(packitQueries.project(ref))).resolves.toMatchObject(ref);
    const { items } = await client.fetchQuery(packitQueries.pullRequests(ref, 1));
    expect(items.some(({ builds }) => builds.length > 0)).toBe(true);
    for (const options of [packitQueries.branches(ref, 1), packitQueries.pullRequests(ref, 1)])
      await expect(client.fetchQuery(options as never)).resolves.toMatchObject({ dropped: 0 });
    await expect(client.fetchQuery(packitQueries.releases(ref, 1))).resolves.toMatchObject({ dropped: 0 });
    await expect(client.fetchQuery(packitQueries.issues(ref, 1))).resolves.toMatchObject({ dropped: 0 });
    await expect(client.fetchQuery(packitQueries.projectBuilds(ref))).resolves.toEqual(expect.any(Number));
  });

  test('figures, installations, health, status page', async () => {
    expect((await client.fetchQuery(packitQueries.usage('week')))?.topProjects.length).toBeGreaterThan(4);
    expect((await client.fetchQuery(packitQueries.usageSeries('month')))?.runs.copr).toHaveLength(30);
    expect((await client.fetchQuery(packitQueries.projectCounts())).total).toBeGreaterThan(10);
    expect((await client.fetchQuery(packitQueries.installations())).length).toBeGreaterThan(10);
    expect(await client.fetchQuery(packitQueries.health())).toEqual({ ok: true });
    expect((await client.fetchQuery(statusQueries.report('https://status.packit.dev'))).health).toBe('ok');
  });
});

test('no two kinds of query share a key', () => {
  const page = { page: 1, perPage: 10 };
  const coprName = { owner: 'packit', project: 'packit' };
  const keys: readonly (readonly unknown[])[] = [
    ...JOB_LISTS.map((list) => packitQueries.jobs(list, page).queryKey),
    ...JOB_LISTS.map((list) => packitQueries.jobFeed(list).queryKey),
    ...([[1], [12]] as const).map((runs) => packitQueries.pipeline(runs).queryKey),
    packitQueries.pipeline([]).queryKey,
    packitQueries.pipeline(undefined).queryKey,
    ...[1, 12].flatMap((id) => [
      packitQueries.coprBuild(id).queryKey,
      packitQueries.srpmBuild(id).queryKey,
      packitQueries.kojiBuild(id).queryKey,
      packitQueries.tagRequest(id).queryKey,
      packitQueries.testRun(id).queryKey,
      packitQueries.bodhiUpdate(id).queryKey,
      packitQueries.scan(id).queryKey,
      packitQueries.logDetective(id).queryKey,
      packitQueries.logDetectiveGroup(id).queryKey,
      packitQueries.syncRelease('propose-downstream', id).queryKey,
      packitQueries.syncRelease('pull-from-upstream', id).queryKey,
    ]),
    packitQueries.pipelines(page).queryKey,
    packitQueries.allowlist().queryKey,
    packitQueries.projects(page).queryKey,
    packitQueries.projects({ ...page, forge: 'github.com' }).queryKey,
    packitQueries.projects({ ...page, forge: 'github.com', namespace: 'packit' }).queryKey,
    packitQueries.project(ref).queryKey,
    packitQueries.pullRequests(ref, 1).queryKey,
    packitQueries.branches(ref, 1).queryKey,
    packitQueries.releases(ref, 1).queryKey,
    packitQueries.issues(ref, 1).queryKey,
    packitQueries.projectBuilds(ref).queryKey,
    packitQueries.usage('week').queryKey,
    packitQueries.usage('month').queryKey,
    packitQueries.usageSeries('week').queryKey,
    packitQueries.usageSeries('month').queryKey,
    packitQueries.projectCounts().queryKey,
    packitQueries.system().queryKey,
    packitQueries.installations().queryKey,
    packitQueries.health().queryKey,
    statusQueries.report('https://status.packit.dev').queryKey,
    ...[1, 12].flatMap((id) => [
      coprQueries.build(id).queryKey,
      coprQueries.targets(id).queryKey,
      coprQueries.source(id).queryKey,
      coprQueries.sourceBuild({ id, raw: '', startedAt: null }).queryKey,
      coprQueries.builtPackages(id).queryKey,
    ]),
    coprQueries.project(coprName).queryKey,
    coprQueries.projects().queryKey,
    coprQueries.projects('packit').queryKey,
    coprQueries.search('packit').queryKey,
    coprQueries.builds(coprName).queryKey,
    coprQueries.builds(coprName, 'packit').queryKey,
    coprQueries.packages(coprName).queryKey,
    coprQueries.package(coprName, 'packit').queryKey,
    coprQueries.monitor(coprName).queryKey,
    coprQueries.monitor({ ...coprName, directory: 'packit:pr:1' }).queryKey,
    coprQueries.repositories(coprName).queryKey,
  ];
  expect(new Set(keys.map(hashKey)).size).toBe(keys.length);
});

test('the runs of one pipeline share its key, and a summary makes the key of its project', () => {
  const summary = { ...ref, url: null, pullRequests: 1, branches: 2, releases: 3, issues: 4 };
  expect(packitQueries.pipeline([7, 5]).queryKey).toEqual(packitQueries.pipeline([5, 6]).queryKey);
  expect(packitQueries.project(summary).queryKey).toEqual(packitQueries.project(ref).queryKey);
});
