import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
});

const row = (name: string, change: Readonly<Record<string, unknown>> = {}) => ({
  namespace: 'packit',
  repo_name: name,
  project_url: `https://github.com/packit/${name}`,
  prs_handled: 3,
  branches_handled: 1,
  releases_handled: 0,
  issues_handled: 0,
  ...change,
});
const listIs = (rows: readonly unknown[]) =>
  server.use(http.get('*/projects', () => HttpResponse.json(rows, { status: rows.length === 0 ? 200 : 206 })));

const cards = async () => within(await screen.findByRole('list', { name: 'Projects' })).findAllByRole('article');
const searchBox = () => screen.getByRole('textbox', { name: /^Search these projects/ });

describe('the gallery', () => {
  test('says how many projects there are, and shows a page of them', async () => {
    renderApp('/projects');
    expect(await screen.findByText(/47 projects that Packit has seen/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'src.fedoraproject.org' })).toHaveAttribute(
      'href',
      '/projects/src.fedoraproject.org',
    );
    const all = await cards();
    expect(all).toHaveLength(20);
    const [first] = all;
    if (first === undefined) throw new Error('no card');
    expect(within(first).getByRole('link', { name: /gnome-remote-desktop/ })).toHaveAttribute(
      'href',
      '/projects/gitlab.gnome.org/GNOME/gnome-remote-desktop',
    );
    expect(first).toHaveTextContent('5 pull requests');
    expect(within(first).getByRole('link', { name: /^On gitlab.gnome.org/ })).toHaveAttribute(
      'rel',
      expect.stringContaining('noopener'),
    );
  });

  test('pages through the address, and Back keeps the place', async () => {
    const { user, router } = renderApp('/projects');
    await cards();
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('Page 2')).toBeVisible();
    expect(router.state.location.search).toBe('?page=2');
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled());
    await router.navigate(-1);
    expect(await screen.findByText('Page 2')).toBeVisible();
  });

  test('asks the service at most three times', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(request.url));
    renderApp('/projects');
    await cards();
    await screen.findByText(/47 projects/);
    server.events.removeAllListeners();
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  test('shows a repeated row once, and says what it left out', async () => {
    listIs([row('ogr'), row('ogr'), { namespace: 7 }, row('packit')]);
    renderApp('/projects');
    expect(await cards()).toHaveLength(2);
    expect(screen.getByText(/1 row of Packit's answer could not be read and is left out/)).toBeVisible();
  });

  test('has a note where nothing exists', async () => {
    listIs([]);
    renderApp('/projects');
    expect(await screen.findByRole('heading', { name: 'No projects here' })).toBeVisible();
  });

  test('says when a page is beyond the end', async () => {
    const { user } = renderApp('/projects?page=40');
    expect(await screen.findByRole('heading', { name: 'No projects on this page' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'First page' }));
    expect(await cards()).toHaveLength(20);
  });

  test('shows hostile names as text', async () => {
    const script = 'javascript:alert(1)';
    listIs([row('<img src=x>'), row('x'.repeat(300)), row('evil', { project_url: script })]);
    renderApp('/projects');
    const all = await cards();
    expect(all).toHaveLength(3);
    expect(screen.getByText('packit/<img src=x>')).toBeVisible();
    for (const link of screen.getAllByRole('link')) expect(link).not.toHaveAttribute('href', script);
  });
});

describe('orders', () => {
  test('most builds: the ranked projects of the past month, and what they are ranked by', async () => {
    server.use(
      http.get('*/usage/past-month', () =>
        HttpResponse.json({
          active_projects: {
            project_count: 2,
            instances: {},
            top_projects_by_events_handled: { 'https://github.com/a/few': 3, 'https://gitlab.com/g/sub/many': 41 },
          },
          jobs: {},
        }),
      ),
    );
    const { user, router } = renderApp('/projects');
    await user.click(await screen.findByRole('button', { name: 'Most builds' }));
    const all = await cards();
    expect(all.map((card) => within(card).getAllByRole('link')[0]?.getAttribute('href'))).toEqual([
      '/projects/gitlab.com/g/sub/many',
      '/projects/github.com/a/few',
    ]);
    expect(all[0]).toHaveTextContent('41 events handled in the past month');
    expect(screen.getByText(/the service counts no builds per project/)).toBeVisible();
    expect(router.state.location.search).toBe('?sort=builds');
  });

  test('most builds: figures that are not ready are asked for again', async () => {
    server.use(http.get('*/usage/past-month', () => HttpResponse.json(null)));
    const { user } = renderApp('/projects?sort=builds');
    expect(await screen.findByRole('heading', { name: 'Packit is still computing these figures' })).toBeVisible();
    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Ask now' }));
    expect((await cards()).length).toBeGreaterThan(3);
  });

  test('recent activity: projects of the newest jobs, and further back when asked', async () => {
    const { user } = renderApp('/projects?sort=recent');
    const before = (await cards()).length;
    expect(screen.getByText(/^Projects of the newest \d+ jobs/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Look further back' }));
    await waitFor(async () => expect((await cards()).length).toBeGreaterThan(before));
    await user.click(screen.getByRole('button', { name: 'Look further back' }));
    expect(await screen.findByText('Older jobs are in the table of all jobs.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Look further back' })).not.toBeInTheDocument();
  });
});

describe('the search', () => {
  test('looks through what is loaded, and says so', async () => {
    const { user, router } = renderApp('/projects');
    await cards();
    await user.type(searchBox(), 'osbuild composer{Enter}');
    await waitFor(async () => expect(await cards()).toHaveLength(1));
    expect(screen.getByText(/1 project of the 20 on this page match/)).toBeVisible();
    expect(router.state.location.search).toBe('?q=osbuild+composer');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(async () => expect(await cards()).toHaveLength(20));
  });

  test('offers to go to a name it has not loaded', async () => {
    const { user, router } = renderApp('/projects');
    await cards();
    await user.type(searchBox(), 'packit/unknown-yet{Enter}');
    expect(await screen.findByRole('heading', { name: 'No project on this page matches' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: /packit\/unknown-yet on github.com/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/projects/github.com/packit/unknown-yet'));
  });

  test.each([
    ['https://github.com/packit/ogr/pull/12', '/projects/github.com/packit/ogr'],
    ['git@gitlab.com:redhat/centos-stream/rpms/podman.git', '/projects/gitlab.com/redhat/centos-stream/rpms/podman'],
  ])('goes to a pasted address: %s', async (text, address) => {
    const { user, router } = renderApp('/projects');
    await cards();
    await user.click(searchBox());
    await user.paste(text);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(address));
  });

  test.each([
    ['https://dashboard.packit.dev/jobs/copr-builds?page=2', '/jobs/copr?page=2'],
    ['https://dashboard.packit.dev/projects/github.com/packit/ogr', '/projects/github.com/packit/ogr'],
    ['https://dashboard.stg.packit.dev/usage', '/usage'],
  ])('goes to the same place of a pasted dashboard: %s', async (text, address) => {
    const { user, router } = renderApp('/projects');
    await cards();
    await user.click(searchBox());
    await user.paste(text);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname + router.state.location.search).toBe(address));
  });

  test('takes an address that is no repository for a text', async () => {
    const { user, router } = renderApp('/projects');
    await cards();
    await user.click(searchBox());
    await user.paste('https://koji.fedoraproject.org/koji/taskinfo?taskID=5');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'No project on this page matches' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/projects');
  });
});

describe('a forge and a namespace', () => {
  test('have their own lists and the way back', async () => {
    const { user } = renderApp('/projects/github.com/packit');
    expect(await screen.findByRole('heading', { level: 1, name: 'packit' })).toBeVisible();
    expect(await screen.findByText('7 projects in all.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'github.com' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'github.com' })).toBeVisible();
    expect(await screen.findByText('28 projects on', { exact: false })).toBeVisible();
  });

  test('say when Packit knows nothing of them', async () => {
    renderApp('/projects/github.com/nobody');
    expect(await screen.findByText(/Packit has seen no repository of nobody on github.com/)).toBeVisible();
  });
});

describe('a failing service', () => {
  test('is named, and asked again', async () => {
    server.use(http.get('*/projects', () => HttpResponse.json({}, { status: 503 })));
    const { user } = renderApp('/projects');
    expect(await screen.findByText(/Packit answered 503/)).toBeVisible();
    expect(await screen.findByText(/47 projects/)).toBeVisible();
    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await cards()).toHaveLength(20);
  });

  test('without a total still shows its projects', async () => {
    server.use(http.get('*/usage', () => HttpResponse.json({ message: 'Internal Server Error' }, { status: 500 })));
    renderApp('/projects');
    expect(await screen.findByText('How many projects Packit has seen could not be learned.')).toBeVisible();
    expect(await cards()).toHaveLength(20);
  });

  test.each([
    ['a web page', () => new HttpResponse('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }), /web page/],
    ['null', () => HttpResponse.json(null), /does not understand/],
  ])('answering %s is said', async (_what, answer, words) => {
    server.use(http.get('*/projects', answer));
    renderApp('/projects');
    expect(await screen.findByText(words)).toBeVisible();
  });
});
