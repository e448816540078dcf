import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { NOW, part, run } from './pipeline-rows';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/pipeline/PipelinePage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

const T = NOW / 1000 - 7200;
const copr = (id: number, start: number, end: number | null) => ({
  build_id: String(id),
  status: end === null ? 'pending' : 'success',
  chroot: `fedora-${id}-x86_64`,
  build_submitted_time: T + 200,
  build_start_time: T + start,
  build_finished_time: end === null ? null : T + end,
  run_ids: [5000],
});

/** One pipeline with these parts, and the times of its SRPM, chroots and tests; `asked` notes what was asked for. */
function pipeline(changes: Parameters<typeof run>[1], asked: string[] = []) {
  const item = (path: string, body: (id: number) => object) =>
    http.get(`*/api/${path}/:id`, ({ params }) => {
      asked.push(`${path}/${params.id}`);
      return HttpResponse.json(body(Number(params.id)));
    });
  server.use(
    http.get('*/api/runs/merged/:id', ({ params }) => {
      asked.push(`runs/merged/${params.id}`);
      return HttpResponse.json(run(0, changes));
    }),
    item('srpm-builds', () => ({
      status: 'success',
      build_submitted_time: T,
      build_start_time: T + 60,
      build_finished_time: T + 200,
    })),
    item('copr-builds', (id) => copr(id, 260, 300 + id)),
    item('testing-farm', (id) => ({
      status: 'passed',
      chroot: `fedora-${id - 100}-x86_64`,
      copr_build_ids: [id - 100],
      submitted_time: T + 500,
    })),
  );
}
const chroots = (count: number, failed: readonly number[] = []) =>
  Array.from({ length: count }, (_, n) =>
    part(40 + n, `fedora-${40 + n}-x86_64`, failed.includes(40 + n) ? 'failure' : 'success'),
  );
const rowOf = (name: RegExp | string) => screen.findByRole('row', { name });

test('the recorded Fedora CI pipeline: sentence, timeline, links, at most six requests', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => asked.push(request.url));
  renderApp('/pipeline/1422');
  expect(await screen.findByText(/^1 of 6 tests failed\. It took 29 min/)).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 1, name: 'Pipeline 1422' })).toBeVisible();
  const timeline = screen.getByRole('table', { name: 'The whole chain' });
  expect(within(timeline).getByRole('link', { name: 'Koji: rawhide' })).toHaveAttribute('href', '/jobs/koji/267');
  const tests = within(timeline).getAllByRole('link', { name: 'Test: fedora-rawhide' });
  expect(tests.map((link) => link.getAttribute('href'))[0]).toBe('/jobs/testing-farm/1486'); // the failed one first
  expect(tests).toHaveLength(6);
  expect(screen.getByRole('link', { name: /pull request 655/ })).toBeVisible();
  expect(asked.filter((url) => url.includes('/api/')).length).toBeLessThanOrEqual(6);
  server.events.removeAllListeners();
});

test('marks the critical path and says how the time was spent', async () => {
  pipeline({ copr: chroots(2), test_run: [part(140, 'fedora-40-x86_64', 'passed')] });
  renderApp('/pipeline/5000');
  expect(await screen.findByText(/^All 4 parts succeeded\. It took 8 min 20 s, 56% of it without/)).toBeVisible();
  for (const name of [/^SRPM build critical path/, /^fedora-40-x86_64 critical path/, /^Test: .* critical path/])
    expect(await rowOf(name)).toBeVisible();
  expect(await rowOf(/^fedora-41-x86_64 Succeeded/)).toBeVisible();
  const shares = screen.getByRole('table', { name: 'Shares of the whole time' });
  expect(within(shares).getByRole('row', { name: 'SRPM 12% 28%' })).toBeVisible();
  expect(within(shares).getByRole('row', { name: 'Tests not told not told' })).toBeVisible();
  expect(within(shares).getByRole('row', { name: 'The whole (8 min 20 s) 56% 44%' })).toBeVisible();
});

test('a large pipeline reads five times at first, failed parts among them, and the others one by one when asked', async () => {
  const asked: string[] = [];
  pipeline({ copr: chroots(9, [46, 48]) }, asked);
  const { user } = renderApp('/pipeline/5000');
  expect(await screen.findByText(/^2 of 9 Copr chroots failed\. .* by the times read so far\.$/)).toBeVisible();
  expect(asked).toHaveLength(6);
  expect(asked).toEqual(
    expect.arrayContaining(['runs/merged/5000', 'srpm-builds/700', 'copr-builds/46', 'copr-builds/48']),
  );
  await user.click(screen.getByRole('button', { name: 'Load the times of the other 5 parts' }));
  await waitFor(() => expect(asked).toHaveLength(11));
  expect(await screen.findByText(/without anything running\.$/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Load the times/ })).not.toBeInTheDocument();
});

test('300 chroots: fifty rows at first, all when asked, still six requests', async () => {
  const asked: string[] = [];
  pipeline({ copr: chroots(300) }, asked);
  const { user } = renderApp('/pipeline/5000');
  const timeline = await screen.findByRole('table', { name: 'The whole chain' });
  expect(await screen.findByRole('button', { name: 'Load the times of 50 of the other 296 parts' })).toBeVisible();
  expect(within(timeline).queryAllByRole('link').length).toBeLessThanOrEqual(50);
  await user.click(screen.getByRole('button', { name: 'Show all 301 parts' }));
  expect(screen.getByText('fedora-339-x86_64')).toBeVisible();
  expect(asked).toHaveLength(6);
}, 20_000);

test('facts 7.12: the service answers another pipeline: it is said, not shown', async () => {
  server.use(http.get('*/api/runs/merged/123', () => HttpResponse.json(run(0))));
  renderApp('/pipeline/123');
  expect(await screen.findByText('Packit has no pipeline 123.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'all pipelines' })).toHaveAttribute('href', '/pipeline');
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('no pipeline anywhere near, and an address that is no number', async () => {
  const { router } = renderApp('/pipeline/900404');
  expect(await screen.findByText('Packit has no pipeline 900404.')).toBeVisible();
  await router.navigate('/pipeline/abc');
  expect(await screen.findByText(/is not a number, so it cannot be a pipeline/)).toBeVisible();
});

test('facts 7.4: a pipeline without trigger and jobs', async () => {
  server.use(
    http.get('*/api/runs/merged/5000', () =>
      HttpResponse.json({ ...run(0, { srpm: null }), trigger: undefined, time_submitted: undefined }),
    ),
  );
  renderApp('/pipeline/5000');
  expect(await screen.findByText('Nothing that Packit lists was started.')).toBeVisible();
  expect(screen.getByText('Packit lists no build, test, update or sync of it.')).toBeVisible();
});

test('times that cannot be read leave the states, and say so', async () => {
  pipeline({ copr: chroots(1, [40]) });
  server.use(http.get('*/api/copr-builds/:id', () => HttpResponse.json({ message: 'broken' }, { status: 500 })));
  renderApp('/pipeline/5000');
  expect(await screen.findByText(/Some times could not be read: Packit answered 500: broken/)).toBeVisible();
  expect(screen.getByText(/^The Copr chroot failed\. It took 3 min 20 s/)).toBeVisible();
  expect(await rowOf(/^fedora-40-x86_64 Failed/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Load the times of the other 1 part' })).toBeVisible();
});

test('says which service failed, and tries again when asked', async () => {
  server.use(http.get('*/api/runs/merged/:id', () => HttpResponse.json({ message: 'resting' }, { status: 503 })));
  const { user } = renderApp('/pipeline/5000');
  expect(await screen.findByText('Packit did not tell about this pipeline.')).toBeVisible();
  expect(screen.getByText(/Packit answered 503: resting/)).toBeVisible();
  pipeline({});
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Its only job succeeded/)).toBeVisible();
});

test('a running pipeline: what is not finished, and how long it took so far', async () => {
  pipeline({ copr: [part(40, 'fedora-40-x86_64', 'pending')] });
  server.use(http.get('*/api/copr-builds/:id', () => HttpResponse.json(copr(40, 260, null))));
  renderApp('/pipeline/5000');
  expect(await screen.findByText(/^Not finished: the Copr chroot\. It took 2 h so far/)).toBeVisible();
});

test('texts of strangers and words that nobody knows stay text', async () => {
  const name = '<img src=x onerror=alert(1)>\u202e';
  pipeline({ copr: [part(40, name, 'quantum')], trigger: { branch_name: name, project_url: 'javascript:alert(1)' } });
  const { container } = renderApp('/pipeline/5000');
  expect(await screen.findByRole('link', { name })).toBeVisible();
  expect(screen.getByText('Unknown: quantum')).toBeVisible();
  expect(container.querySelector('img[src=x], a[href^=javascript]')).toBeNull();
});
