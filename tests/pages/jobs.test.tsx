import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { coprBuilds, coprRow, coprRows, NOW } from './jobs-rows';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

/** Rows of a table that is loaded, without its head. */
async function rowsOf(name: string): Promise<HTMLElement[]> {
  await waitFor(() => expect(screen.getByRole('grid', { name })).toHaveAttribute('aria-busy', 'false'));
  return within(screen.getByRole('grid', { name })).getAllByRole('row').slice(1);
}
const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent);
const cell = (row: HTMLElement | undefined, label: string) =>
  row?.querySelector<HTMLElement>(`[data-label="${label}"]`);

describe('one table over all jobs', () => {
  test('opens with a sentence made from the newest jobs, after one request', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(request.url));
    renderApp('/jobs');
    expect(await screen.findByText(/^The newest \d+ jobs: .*failed.*; the newest submitted/)).toBeVisible();
    const rows = await rowsOf('Jobs');
    expect(rows.length).toBeGreaterThan(20);
    expect(asked.filter((url) => url.includes('/api/'))).toHaveLength(1);
    expect(heads()).toEqual(['Type', 'Status', 'Project', 'Trigger', 'Chroots', 'Logs', 'Submitted']);
    server.events.removeAllListeners();
  });

  test('leads to each job, its chroots, its logs, its project and its trigger', async () => {
    renderApp('/jobs');
    const rows = await rowsOf('Jobs');
    const row = rows.find((one) => within(one).queryByRole('link', { name: /^Copr build \d+$/ }) !== null);
    if (row === undefined) throw new Error('the recording has a Copr build on its first page');
    const { getByRole, getAllByRole } = within(row);
    expect(getByRole('link', { name: /^Copr build/ }).getAttribute('href')).toMatch(/^\/jobs\/copr\/\d+$/);
    expect(getAllByRole('link', { name: /fedora-.*: \w+/ })[0]?.getAttribute('href')).toMatch(/^\/jobs\/copr\/\d+$/);
    expect(getByRole('link', { name: /^Logs of Copr build/ }).getAttribute('href')).toMatch(
      /^\/jobs\/copr\/\d+\/logs$/,
    );
    expect(cell(row, 'Project')?.querySelector('a')?.getAttribute('href')).toMatch(/^\/projects\/github.com\//);
    expect(cell(row, 'Trigger')?.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/github.com\/.*\/pull\//);
  });

  test('leads to the tables of all kinds', async () => {
    const { user, router } = renderApp('/jobs');
    const kinds = await screen.findByRole('navigation', { name: 'Kinds of jobs' });
    expect(within(kinds).getAllByRole('link')).toHaveLength(12);
    expect(within(kinds).getByRole('link', { name: 'All' })).toHaveAttribute('aria-current', 'page');
    await user.click(within(kinds).getByRole('link', { name: 'Testing Farm' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Testing Farm runs' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/jobs/testing-farm');
  });
});

describe('the table of each kind has the columns that it can fill', () => {
  test.each([
    ['copr', 'Copr builds', 'Job Status Project Trigger Chroots Commit Logs Copr build Copr project Submitted'],
    ['srpm', 'SRPM builds', 'Job Status Project Trigger Logs Submitted'],
    ['koji', 'Koji scratch builds', 'Job Status Project Trigger Target Logs Koji task Submitted'],
    ['koji-downstream', 'Downstream Koji builds', 'Job Status Project Trigger Target Logs Koji task Submitted'],
    ['koji-tag-requests', 'Koji tag requests', 'Job Project Trigger Target Koji task Build and side tag Submitted'],
    ['testing-farm', 'Testing Farm runs', 'Job Status Project Trigger Target Commit Request Submitted'],
    ['propose-downstream', 'Propose downstream', 'Job Status Project Trigger Dist-git branches Logs Submitted'],
    ['pull-from-upstream', 'Pull from upstream', 'Job Status Project Trigger Dist-git branches Logs Package Submitted'],
    ['bodhi', 'Bodhi updates', 'Job Status Project Trigger Branch Bodhi update Builds Submitted'],
    ['openscanhub', 'OpenScanHub scans', 'Job Status Project Trigger OpenScanHub task Findings Submitted'],
    ['log-detective', 'Log Detective', 'Job Status Project Trigger Target Commit Analysis Failed build Submitted'],
  ])('%s', async (list, title, columns) => {
    renderApp(`/jobs/${list}?perPage=10`);
    const rows = await rowsOf(title);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(heads().join(' ')).toBe(columns);
    expect(rows).toHaveLength(10);
    expect(
      within(rows[0] ?? document.body)
        .getAllByRole('link')[0]
        ?.getAttribute('href'),
    ).toMatch(/^\/jobs\/[a-z-]+\/\d+$/);
  });

  test('a Copr build shows its commit, its id at Copr and its Copr project', async () => {
    server.use(coprBuilds(() => [coprRow(3)]));
    renderApp('/jobs/copr');
    const [row] = await rowsOf('Copr builds');
    expect(cell(row, 'Status')).toHaveTextContent('Failed');
    expect(within(row ?? document.body).getByRole('link', { name: /^0000003/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/github.com\/fedora\/hello-3\/commit\/0000003/),
    );
    expect(cell(row, 'Copr build')?.querySelector('a')).toHaveAttribute(
      'href',
      'https://copr.fedorainfracloud.org/coprs/build/8999997/',
    );
    expect(cell(row, 'Copr project')).toHaveTextContent('packit-hello-3');
    expect(cell(row, 'Logs')?.querySelector('a')).toHaveAttribute('href', '/jobs/copr/104997/logs');
  });
});

describe('paging', () => {
  test('the page is in the address, and Back returns to it', async () => {
    server.use(coprBuilds(() => coprRows(45)));
    const { user, router } = renderApp('/jobs/copr');
    expect(await rowsOf('Copr builds')).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByRole('link', { name: 'Copr build 4980' })).toBeVisible();
    expect(router.state.location.search).toBe('?page=2');
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByRole('link', { name: 'Copr build 4960' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();

    await user.click(screen.getByRole('link', { name: 'Copr build 4960' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/jobs/copr/4960'));
    await waitFor(() => expect(screen.queryByRole('grid', { name: 'Copr builds' })).toBeNull());
    await router.navigate(-1);
    expect(await screen.findByRole('link', { name: 'Copr build 4960' })).toBeVisible();
    expect(router.state.location.search).toBe('?page=3');
  });

  test('the number of rows is in the address', async () => {
    server.use(coprBuilds(() => coprRows(45)));
    const { user, router } = renderApp('/jobs/copr?page=2');
    await rowsOf('Copr builds');
    await user.click(screen.getByRole('button', { name: '50 rows on a page' }));
    await waitFor(() => expect(router.state.location.search).toBe('?perPage=50'));
    await waitFor(async () => expect(await rowsOf('Copr builds')).toHaveLength(45));
  });

  test('a page after the last one says so and leads back', async () => {
    server.use(coprBuilds(() => coprRows(5)));
    const { user, router } = renderApp('/jobs/copr?page=40');
    expect(await screen.findByRole('heading', { name: 'There is no page 40' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Go to the first page' }));
    expect(await rowsOf('Copr builds')).toHaveLength(5);
    expect(router.state.location.search).toBe('');
  });

  test('nonsense in the address counts as absent', async () => {
    server.use(coprBuilds(() => coprRows(45)));
    renderApp('/jobs/copr?page=minus&perPage=7&sort=colour&dir=up');
    expect(await rowsOf('Copr builds')).toHaveLength(20);
  });
});

describe('live rows', () => {
  test('known rows update in place; new ones wait until they are asked for', async () => {
    let rows = [coprRow(4, { status_per_chroot: { 'fedora-43-x86_64': 'pending' } }), coprRow(5)];
    server.use(coprBuilds(() => rows));
    const { user } = renderApp('/jobs/copr');
    expect(cell((await rowsOf('Copr builds'))[0], 'Status')).toHaveTextContent('Queued');

    rows = [coprRow(1), coprRow(2), coprRow(4), coprRow(5)];
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    const pill = await screen.findByRole('button', { name: '2 new Copr builds' });
    expect(await rowsOf('Copr builds')).toHaveLength(2);
    expect(cell((await rowsOf('Copr builds'))[0], 'Status')).toHaveTextContent('Succeeded');

    await user.click(pill);
    expect(await rowsOf('Copr builds')).toHaveLength(4);
    expect(screen.queryByRole('button', { name: /new Copr builds/ })).not.toBeInTheDocument();
  });
});

describe('sorting', () => {
  test('goes over the newest jobs, says over how many, and is in the address', async () => {
    const asked: string[] = [];
    server.use(coprBuilds(() => coprRows(400), asked));
    const { user, router } = renderApp('/jobs/copr');
    await rowsOf('Copr builds');
    await user.click(screen.getByRole('button', { name: 'Project' }));
    expect(await screen.findByText('Sorted among the newest 200 Copr builds.')).toBeVisible();
    expect(router.state.location.search).toBe('?sort=project&dir=asc');
    expect(cell((await rowsOf('Copr builds'))[0], 'Project')).toHaveTextContent('fedora/hello-1');
    expect(asked).toHaveLength(5);

    await user.click(screen.getByRole('button', { name: 'Load more' }));
    expect(await screen.findByText('Sorted among the newest 400 Copr builds.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Project' }));
    await waitFor(() => expect(router.state.location.search).toBe('?sort=project'));
    expect(cell((await rowsOf('Copr builds'))[0], 'Project')).toHaveTextContent('packit/hello-398');
  });

  test('a short table is sorted to its end', async () => {
    server.use(coprBuilds(() => coprRows(12)));
    renderApp('/jobs/copr?sort=status&dir=asc');
    expect(await screen.findByText('Sorted all 12 Copr builds the service still has.')).toBeVisible();
    expect(cell((await rowsOf('Copr builds'))[0], 'Status')).toHaveTextContent('Failed');
  });
});

test('an empty table says how its jobs come about', async () => {
  server.use(http.get('*/api/koji-tag-requests', () => HttpResponse.json([], { status: 206 })));
  renderApp('/jobs/koji-tag-requests');
  expect(await screen.findByRole('heading', { name: 'No Koji tag requests yet' })).toBeVisible();
});
