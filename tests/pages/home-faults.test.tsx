import { server } from '@mocks/node';
import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { delay, HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { homeCard, noStatistics } from './statistics';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/home/HomePage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T12:00:00Z'));
  noStatistics();
});

const inCard = async (name: string, text: RegExp) => within(await homeCard(name)).findByText(text);
const page = () =>
  new HttpResponse('<!doctype html><h1>Bad gateway</h1>', { headers: { 'Content-Type': 'text/html' } });

/** What every test below expects of the cards that it leaves alone. */
async function othersWork(...names: readonly (keyof typeof FINDINGS)[]) {
  for (const name of names) expect(await inCard(name, FINDINGS[name])).toBeVisible();
}
const FINDINGS = {
  Builds: /^Most builds on/,
  'Success of all builds': /^About \d+% success/,
  'What starts builds': /^Pull requests start most/,
  'Most active projects': /leads 43 active projects/,
  'Testing Farm runs': /^205 runs/,
  'Builds per chroot': /is built most/,
  Projects: /^Packit knows 47 projects/,
  Installations: /^60 accounts/,
} as const;

test('without the newest builds the other figures stand, and one can try again', async () => {
  server.use(http.get('*/api/copr-builds', () => HttpResponse.json({ message: 'resting' }, { status: 500 })));
  const { user } = renderApp('/');
  expect(
    await screen.findByText(/about 259 builds; the newest ones could not be read\. All services work\./),
  ).toBeVisible();
  const success = await homeCard('Success of all builds');
  expect(within(success).getByText(/Packit answered 500: resting/)).toBeVisible();
  expect(await inCard('Builds', /^260 builds in the last 7 days/)).toBeVisible();
  expect(await inCard('Builds', /How they ended is not known/)).toBeVisible();
  expect(await inCard('What starts builds', /cannot be estimated/)).toBeVisible();
  await othersWork('Most active projects', 'Testing Farm runs', 'Projects', 'Installations');

  server.resetHandlers();
  await user.click(within(success).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Last 7 days: .* of the newest 200 builds/)).toBeVisible();
});

test('when only a later page of the newest builds fails, the figures rest on those before and say so', async () => {
  server.use(
    http.get('*/api/copr-builds', ({ request }) =>
      new URL(request.url).searchParams.get('page') === '3' ? new HttpResponse(null, { status: 503 }) : undefined,
    ),
  );
  renderApp('/');
  expect(await screen.findByText(/of the newest 100 builds \d+ succeeded/)).toBeVisible();
  expect(await inCard('Builds per chroot', /newest 100 builds/)).toBeVisible();
  expect(await inCard('Builds per chroot', /Packit answered 503/)).toBeVisible();
});

test('a web page in place of the series fails its three cards only', async () => {
  server.use(http.get('*/api/usage/intervals', page));
  renderApp('/');
  for (const name of ['Builds', 'What starts builds', 'Testing Farm runs'])
    expect(await inCard(name, /Packit answered with a web page instead of data/)).toBeVisible();
  await othersWork('Success of all builds', 'Most active projects', 'Builds per chroot', 'Projects', 'Installations');
});

test('figures that Packit has not computed yet are said to be on their way', async () => {
  server.use(
    http.get('*/api/usage/intervals', () => HttpResponse.json(null)),
    http.get('*/api/usage/past-week', () => HttpResponse.json(null)),
  );
  const { user } = renderApp('/');
  expect(await screen.findByText(/^Last 7 days: Packit is still counting the builds; of the newest 200/)).toBeVisible();
  for (const name of ['Builds', 'What starts builds', 'Most active projects', 'Testing Farm runs'])
    expect(await inCard(name, /still computing these figures/)).toBeVisible();
  expect(await inCard('Success of all builds', /success of the newest builds/)).toBeVisible();
  await othersWork('Builds per chroot', 'Projects', 'Installations');

  server.resetHandlers();
  await user.click(within(await homeCard('Most active projects')).getByRole('button', { name: 'Ask now' }));
  await othersWork('Most active projects');
});

test('a slow answer holds up its own card only', async () => {
  server.use(
    http.get('*/api/installations', async () => {
      await delay('infinite');
      return HttpResponse.json([]);
    }),
  );
  renderApp('/');
  await othersWork('Builds', 'Success of all builds', 'What starts builds', 'Testing Farm runs', 'Projects');
  expect(await inCard('Installations', /Loading the installations/)).toBeInTheDocument();
});

test('a service that does not answer, and a status page that cannot be read, are said in the first line', async () => {
  server.use(http.get('https://status.packit.dev/index.json', page));
  const { unmount } = renderApp('/');
  expect(await screen.findByText(/Packit answers; its status page could not be read\.$/)).toBeVisible();
  unmount();
  server.use(http.get('*/api/healthz', () => HttpResponse.error()));
  renderApp('/');
  expect(await screen.findByText(/Packit does not answer\.$/)).toBeVisible();
});

test('states that nobody knows yet are neither successes nor failures', async () => {
  const row = (id: number, status: string) => ({
    build_id: String(id),
    build_submitted_time: 1_795_170_000 - id,
    packit_id: id,
    packit_id_per_chroot: { 'fedora-43-x86_64': id },
    status_per_chroot: { 'fedora-43-x86_64': status },
    project: 'x',
    ref: `commit ${id}`,
    web_url: null,
  });
  server.use(
    http.get('*/api/copr-builds', () =>
      HttpResponse.json([row(1, 'success'), row(2, 'quantum-superposition'), row(3, 'failure')], { status: 206 }),
    ),
  );
  renderApp('/');
  expect(await screen.findByText(/of the newest 3 builds 1 succeeded and 1 failed \(50% success\)/)).toBeVisible();
  expect(await inCard('Success of all builds', /1 were canceled or unclear/)).toBeVisible();
});

test('where nothing exists, each card says how it comes about', async () => {
  server.use(
    http.get('*/api/copr-builds', () => HttpResponse.json([], { status: 206 })),
    http.get('*/api/installations', () => HttpResponse.json([])),
    http.get('*/api/usage', () => HttpResponse.json({ all_projects: { project_count: 0, instances: {} } })),
    http.get('*/api/usage/past-week', () =>
      HttpResponse.json({ active_projects: { project_count: 0, top_projects_by_events_handled: {} }, jobs: {} }),
    ),
    http.get('*/api/usage/intervals', () => HttpResponse.json({ jobs: {}, events: {} })),
  );
  renderApp('/');
  expect(await screen.findByText(/about 0 builds; there are no builds to look at\./)).toBeVisible();
  for (const [name, text] of [
    ['Builds', /A build appears here when/],
    ['Success of all builds', /once builds have ended/],
    ['What starts builds', /appear here/],
    ['Most active projects', /No project was active/],
    ['Testing Farm runs', /No test runs/],
    ['Builds per chroot', /Chroots appear here/],
    ['Projects', /No projects/],
    ['Installations', /No installations/],
  ] as const)
    expect(await inCard(name, text)).toBeVisible();
});

test('hostile names are text', async () => {
  server.use(
    http.get('*/api/usage/past-week', () =>
      HttpResponse.json({
        active_projects: {
          project_count: 2,
          top_projects_by_events_handled: { 'javascript:alert(1)': 9, 'https://gitlab.com/a/b%2Fc/<img src=x>': 3 },
        },
        jobs: { copr_build_groups: { job_runs: 1 } },
      }),
    ),
  );
  renderApp('/');
  const active = within(await homeCard('Most active projects'));
  expect(await active.findByText('alert(1)')).toBeVisible();
  expect(active.queryByRole('link', { name: /alert/ })).not.toBeInTheDocument();
  expect(active.queryByRole('img', { name: '' })).not.toBeInTheDocument();
});
