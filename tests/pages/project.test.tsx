import { server } from '@mocks/node';
import { act, screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { noStatistics } from './statistics';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
});

const OGR = '/projects/github.com/packit/ogr';

interface Part {
  build_id: string | null;
  chroot: string;
  status: string;
  web_url: string | null;
}
const copr = (id: number | null, status: string, chroot = 'fedora-43-x86_64'): Part => ({
  build_id: id === null ? null : String(id),
  chroot,
  status,
  web_url: id === null ? null : `https://copr.fedorainfracloud.org/coprs/build/${id}/`,
});
const activity = (builds: readonly Part[], more: Readonly<Record<string, unknown>> = {}) => ({
  builds,
  koji_builds: [],
  srpm_builds: [],
  tests: [],
  ...more,
});
const prsAre = (rows: readonly unknown[]) => server.use(http.get('*/ogr/prs', () => HttpResponse.json(rows)));
const branchesAre = (rows: readonly unknown[]) => server.use(http.get('*/ogr/branches', () => HttpResponse.json(rows)));

const rowsOf = async (name: string) =>
  within(await screen.findByRole('grid', { name }))
    .getAllByRole('row')
    .slice(1);
const buildNames = async () =>
  (await rowsOf('Builds')).map(
    (row) => /(?:Copr build|Koji task) (\d+|not submitted)/.exec(row.textContent ?? '')?.[1],
  );

describe('a project', () => {
  test('shows its name, forge and what Packit has handled', async () => {
    renderApp('/projects/github.com/packit/packit');
    expect(await screen.findByRole('heading', { level: 1, name: /packit\/packit/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Repository on github.com/ })).toHaveAttribute(
      'href',
      'https://github.com/packit/packit',
    );
    const handled = screen.getByText('Pull requests', { selector: 'dt *' }).closest('dl');
    if (handled === null) throw new Error('no list of numbers');
    await waitFor(() => expect(handled).toHaveTextContent(/Pull requests24Branches1Releases5Issues0Copr builds\d+/));
    expect(await screen.findByText(/Last 30 days: \d+ Copr builds, \d+% succeeded/)).toBeVisible();
  });

  test('asks at most six questions of Packit, beside the file of collected figures', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(request.url));
    renderApp('/projects/github.com/packit/packit?tab=releases');
    await screen.findByText(/Last 30 days: \d+ Copr builds/);
    await screen.findByRole('list', { name: 'Releases' });
    server.events.removeAllListeners();
    const ofPackit = asked.filter((address) => !address.endsWith('/stats/packit.json'));
    expect(ofPackit.length).toBeLessThanOrEqual(6);
    expect(asked.length - ofPackit.length).toBe(1);
  });

  test('in nested groups is found by its last part', async () => {
    renderApp('/projects/gitlab.com/redhat/centos-stream/rpms/podman');
    expect(await screen.findByRole('heading', { level: 1, name: /redhat\/centos-stream\/rpms\/podman/ })).toBeVisible();
    expect(await screen.findByText(/Last 30 days: \d+ Copr build|finished build/)).toBeVisible();
  });

  test('that Packit has not seen: how that comes about', async () => {
    renderApp('/projects/github.com/no/such');
    expect(await screen.findByRole('heading', { name: 'Packit has not seen this repository' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^How to set Packit up/ })).toHaveAttribute(
      'href',
      'https://packit.dev/docs/guide/',
    );
    expect(screen.getByRole('link', { name: /^no\/such on github.com/ })).toHaveAttribute(
      'href',
      'https://github.com/no/such',
    );
  });
});

test('while Packit is off keeps its whole name', async () => {
  applyConfig('{"services": {"packit": null}}');
  renderApp(OGR);
  expect(await screen.findByRole('heading', { level: 1, name: 'packit/ogr' })).toBeVisible();
});

describe('a project that cannot be read', () => {
  test.each(['wrong-form', 'null'])('is not called unseen: %s', async (name) => {
    renderApp(`/projects/github.com/packboard/${name}`);
    expect(await screen.findByText(/Could not load the project's numbers: .* does not understand/)).toBeVisible();
    expect(screen.queryByText(/Packit has not seen this repository/)).not.toBeInTheDocument();
  });
});

describe('its builds', () => {
  test('come newest first over pull requests and branches, with chroots', async () => {
    prsAre([
      {
        pr_id: 2,
        ...activity([copr(900, 'success'), copr(1100, 'failure'), copr(1100, 'success', 'fedora-44-x86_64')]),
      },
    ]);
    branchesAre([{ branch: 'main', ...activity([copr(1000, 'success'), copr(null, 'waiting_for_srpm')]) }]);
    renderApp(OGR);
    expect(await buildNames()).toEqual(['not submitted', '1100', '1000', '900']);
    const second = (await rowsOf('Builds'))[1];
    if (second === undefined) throw new Error('no row');
    expect(within(second).getByText('Failed')).toBeVisible();
    expect(within(second).getByText(/fedora-44-x86_64: Succeeded/)).toBeInTheDocument();
    expect(within(second).getByRole('link', { name: /^#2/ })).toHaveAttribute(
      'href',
      'https://github.com/packit/ogr/pull/2',
    );
    expect(screen.getByText(/Builds of 1 pull request and 1 branch/)).toBeVisible();
  });

  test('open here: their page where its id is known, else the search for it with Copr beside', async () => {
    prsAre([{ pr_id: 2, ...activity([copr(1100, 'success'), copr(900, 'success')]) }]);
    branchesAre([]);
    server.use(
      http.get('*/copr-builds', () =>
        HttpResponse.json([
          {
            packit_id: 77,
            build_id: '1100',
            project: 'x',
            status_per_chroot: { 'fedora-43-x86_64': 'success' },
            packit_id_per_chroot: { 'fedora-43-x86_64': 77 },
            build_submitted_time: 1_795_175_000,
            web_url: null,
            ref: null,
            pr_id: 2,
            branch_name: null,
            repo_namespace: 'packit',
            repo_name: 'ogr',
            project_url: 'https://github.com/packit/ogr',
          },
        ]),
      ),
    );
    renderApp(OGR);
    const table = within(await screen.findByRole('grid', { name: 'Builds' }));
    await waitFor(() =>
      expect(table.getByRole('link', { name: 'Copr build 1100' })).toHaveAttribute('href', '/jobs/copr/77'),
    );
    expect(table.getByRole('link', { name: /fedora-43-x86_64: Succeeded/ })).toHaveAttribute('href', '/jobs/copr/77');
    expect(table.getByRole('link', { name: 'Copr build 900' })).toHaveAttribute('href', '/jobs/copr?q=900');
    expect(table.getAllByRole('link', { name: /^at Copr/ }).map((link) => link.getAttribute('href'))).toEqual([
      'https://copr.fedorainfracloud.org/coprs/build/1100/',
      'https://copr.fedorainfracloud.org/coprs/build/900/',
    ]);
    const strip = within(screen.getByRole('region', { name: /^Newest 2 builds/ }));
    expect(strip.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/jobs/copr/77',
      '/jobs/copr?q=900',
    ]);
  });

  test('are a strip of squares that say what they are', async () => {
    prsAre([{ pr_id: 2, ...activity([copr(1, 'failure'), copr(2, 'success')]) }]);
    branchesAre([]);
    renderApp(OGR);
    const strip = await screen.findByRole('region', { name: 'Newest 2 builds, the last one first' });
    expect(
      within(strip)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      expect.stringMatching(/^Succeeded: Copr build 2 for pull request 2/),
      expect.stringMatching(/^Failed: Copr build 1 for pull request 2/),
    ]);
  });

  test('tell the success rate and its trend where nobody collects figures', async () => {
    noStatistics();
    const builds = Array.from({ length: 100 }, (_, n) =>
      copr(n + 1, n >= 50 ? (n % 5 === 0 ? 'failure' : 'success') : n % 2 === 0 ? 'failure' : 'success'),
    );
    prsAre([{ pr_id: 2, ...activity([...builds, copr(200, 'canceled'), copr(201, 'pending')]) }]);
    branchesAre([]);
    renderApp(OGR);
    expect(
      await screen.findByText(
        'The newest build: queued. Of the last 50 finished builds 80% succeeded, 30 points better than the 50 before.',
      ),
    ).toBeVisible();
  });

  test('of a status never heard of are shown with its word', async () => {
    prsAre([{ pr_id: 2, ...activity([copr(1, 'quantum')]) }]);
    branchesAre([]);
    renderApp(OGR);
    expect((await rowsOf('Builds'))[0]).toHaveTextContent('Unknown: quantum');
  });

  test('may not exist yet', async () => {
    prsAre([]);
    branchesAre([]);
    renderApp(OGR);
    expect(await screen.findByRole('heading', { name: 'No builds yet' })).toBeVisible();
  });
});

describe('its tabs', () => {
  test('are in the address, and pull requests show the newest of each kind with older ones folded', async () => {
    prsAre([
      {
        pr_id: 7,
        ...activity([copr(1, 'failure'), copr(2, 'success')], {
          srpm_builds: [{ srpm_build_id: 33, status: 'success', log_url: 'https://dashboard.packit.dev/jobs/srpm/33' }],
          tests: [
            {
              pipeline_id: 'abcdef01-2345',
              chroot: 'fedora-43-x86_64',
              status: 'TestingFarmResult.cancel_requested',
              web_url: null,
            },
            { pipeline_id: 'fedcba98-2345', chroot: 'fedora-43-x86_64', status: 'None', web_url: null },
          ],
        }),
      },
    ]);
    const { user, router } = renderApp(OGR);
    await user.click(await screen.findByRole('tab', { name: 'Pull requests' }));
    const [row] = await rowsOf('pull requests');
    if (row === undefined) throw new Error('no row');
    expect(router.state.location.search).toBe('?tab=prs');
    expect(within(row).getByRole('link', { name: 'SRPM build 33' })).toHaveAttribute('href', '/jobs/srpm/33');
    expect(within(row).getAllByText('1 older one')).toHaveLength(2);
    expect(row).not.toHaveTextContent('TestingFarmResult');
  });

  test('load more when asked, without repeats', async () => {
    const page = (from: number) =>
      Array.from({ length: 10 }, (_, n) => ({ pr_id: from - n, ...activity([copr(from - n, 'success')]) }));
    server.use(
      http.get('*/ogr/prs', ({ request }) =>
        HttpResponse.json(new URL(request.url).searchParams.get('page') === '1' ? page(30) : page(21).slice(0, 5)),
      ),
    );
    const { user, router } = renderApp(`${OGR}?tab=prs`);
    expect(await rowsOf('pull requests')).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Load more pull requests' }));
    await waitFor(async () => expect(await rowsOf('pull requests')).toHaveLength(14));
    expect(router.state.location.search).toBe('?tab=prs&prs=2');
    expect(screen.queryByRole('button', { name: /Load more/ })).not.toBeInTheDocument();
  });

  test('releases and issues link to the forge', async () => {
    server.use(
      http.get('*/ogr/releases', () => HttpResponse.json([{ tag_name: '1.0', commit_hash: null }])),
      http.get('*/ogr/issues', () => HttpResponse.json([5, 61])),
    );
    const { user } = renderApp(`${OGR}?tab=releases`);
    expect(await screen.findByRole('link', { name: /^1\.0/ })).toHaveAttribute(
      'href',
      'https://github.com/packit/ogr/releases/tag/1.0',
    );
    await user.click(screen.getByRole('tab', { name: 'Issues' }));
    const issues = await screen.findByRole('list', { name: 'Issues' });
    expect(within(issues).getAllByRole('link')[0]).toHaveAttribute('href', 'https://github.com/packit/ogr/issues/61');
  });

  test('without rows say what would be there', async () => {
    server.use(http.get('*/ogr/releases', () => HttpResponse.json([])));
    renderApp(`${OGR}?tab=releases`);
    expect(await screen.findByRole('heading', { name: 'No releases yet' })).toBeVisible();
  });
});

test('a slow service is named at the strip and in the builds', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  const never = () => new Promise<never>(() => undefined);
  server.use(http.get('*/ogr/prs', never), http.get('*/ogr/branches', never));
  renderApp(OGR);
  await screen.findByText('Loading the builds');
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(screen.getAllByText('Packit is slow to answer.')).toHaveLength(2);
});

describe('a failing service', () => {
  const down = () => HttpResponse.json({ message: 'Internal Server Error' }, { status: 500 });

  test('for pull requests leaves the builds of branches', async () => {
    server.use(http.get('*/ogr/prs', down));
    branchesAre([{ branch: 'main', ...activity([copr(5, 'success')]) }]);
    renderApp(OGR);
    expect(await buildNames()).toEqual(['5']);
    expect(screen.getByText(/no pull request \(they could not be loaded\) and 1 branch/)).toBeVisible();
  });

  test('for both says so, and tries again when asked', async () => {
    server.use(http.get('*/ogr/prs', down), http.get('*/ogr/branches', down));
    const { user } = renderApp(OGR);
    expect(await screen.findByRole('heading', { name: 'Could not load the builds' })).toBeVisible();
    expect(screen.getByText('How its builds went could not be learned.')).toBeVisible();
    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await rowsOf('Builds')).length).toBeGreaterThan(1);
  });

  test('for the numbers leaves everything else', async () => {
    server.use(http.get('*/projects/github.com/packit/ogr', down), http.get('*/usage/project/*', down));
    renderApp(OGR);
    expect(await screen.findByText(/Could not load the project's numbers: Packit answered 500/)).toBeVisible();
    expect(screen.getAllByText('not known')).toHaveLength(5);
    expect((await rowsOf('Builds')).length).toBeGreaterThan(1);
  });

  test('that ranks no builds: the number is not known', async () => {
    server.use(http.get('*/usage/project/*', () => HttpResponse.json({ events_handled: {}, jobs: {} })));
    renderApp(OGR);
    expect(await screen.findByText('not known')).toBeVisible();
  });

  test('with rows that cannot be read says how many it left out', async () => {
    prsAre([{ pr_id: 'x' }, { pr_id: 7, ...activity([]) }]);
    renderApp(`${OGR}?tab=prs`);
    expect(await screen.findByText(/1 row of Packit's answer could not be read/)).toBeVisible();
    expect(await rowsOf('pull requests')).toHaveLength(1);
  });
});

test('hostile names and addresses are text', async () => {
  renderApp('/projects/github.com/packboard/hostile');
  await rowsOf('Builds');
  for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href') ?? '').toMatch(/^(?:\/|#|https?:)/);
  expect(screen.getByText(/300 of 300 chroots/)).toBeVisible();
});
