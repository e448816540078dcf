import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { coprBuilds, coprRows, NOW } from './jobs-rows';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

/** Addresses of the service that were asked for, from now on. */
function requests(): string[] {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => {
    if (request.url.includes('/api/')) asked.push(request.url);
  });
  return asked;
}
const pagesOf50 = (asked: readonly string[]) => asked.filter((search) => search.includes('per_page=50'));

describe('a search that cannot match', () => {
  test('a commit among all jobs: says where to search it, and reads no further', async () => {
    const asked = requests();
    const { user, router } = renderApp('/jobs?q=ref:41f3c1e');
    expect(await screen.findByText(/^Rows of all jobs carry no commit:/)).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'No jobs match' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Go on' })).not.toBeInTheDocument();
    expect(asked.length).toBeLessThanOrEqual(2);
    server.events.removeAllListeners();
    await user.click(screen.getByRole('link', { name: 'search it in Copr builds' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/jobs/copr'));
    expect(await screen.findByRole('combobox', { name: 'Search the Copr builds' })).toHaveValue('ref:41f3c1e');
    expect(screen.queryByText(/carry no commit/)).not.toBeInTheDocument();
  });

  test.each([
    ['type:foo', /^“foo” is no kind of job/],
    ['type:koji', /^“koji” is another kind of job/],
  ])('%s: says so, and reads no further', async (q, problem) => {
    const asked: string[] = [];
    server.use(coprBuilds(() => coprRows(590), asked));
    renderApp(`/jobs/copr?q=${q}`);
    expect(await screen.findByText('Searched 50 of the newest Copr builds; 0 match.')).toBeVisible();
    expect(screen.getByText(problem)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Go on' })).not.toBeInTheDocument();
    expect(pagesOf50(asked)).toHaveLength(1);
  });

  test.each([
    ['status:foo', /^“foo” is no state/],
    ['foo:bar', /^“foo” is not a field/],
  ])('%s, which hardly can: reads on only when told to', async (q, problem) => {
    const asked: string[] = [];
    server.use(coprBuilds(() => coprRows(170), asked));
    const { user } = renderApp(`/jobs/copr?q=${q}`);
    expect(await screen.findByText('Searched 50 of the newest Copr builds; 0 match.')).toBeVisible();
    expect(screen.getByText(problem)).toBeVisible();
    expect(pagesOf50(asked)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('Searched all 170 Copr builds the service still has; 0 match.')).toBeVisible();
  });
});

test.each([
  'pr:1007',
  'https://github.com/fedora/hello-7/pull/1007',
  'https://github.com/fedora/hello-7/pull/1007/files',
])('%s finds the pull request', async (q) => {
  server.use(coprBuilds(() => coprRows(30)));
  const { user } = renderApp('/jobs/copr');
  await user.click(await screen.findByRole('combobox', { name: 'Search the Copr builds' }));
  await user.paste(q);
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/^1 Copr build matches/)).toBeVisible();
  expect(within(screen.getByRole('grid')).getByText('packit-hello-7')).toBeVisible();
  expect(screen.queryByText(/is not a field/)).not.toBeInTheDocument();
});

test('cards have no heads to press: the order is chosen in the toolbar', async () => {
  server.use(coprBuilds(() => coprRows(15)));
  const { user, router } = renderApp('/jobs/copr?perPage=10');
  const order = await screen.findByRole('combobox', { name: 'Sort by' });
  expect(order).toHaveValue('submitted');
  expect(
    within(order)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Job', 'Status', 'Project', 'Trigger', 'Chroots', 'Commit', 'Copr build', 'Copr project', 'Submitted']);
  await user.selectOptions(order, 'Trigger');
  await waitFor(() => expect(router.state.location.search).toBe('?perPage=10&sort=trigger&dir=asc'));
  await user.click(screen.getByRole('button', { name: 'Ascending, change to descending' }));
  await waitFor(() => expect(router.state.location.search).toBe('?perPage=10&sort=trigger'));
  expect(await screen.findByRole('button', { name: 'Descending, change to ascending' })).toBeVisible();
  await user.selectOptions(order, 'Submitted');
  await waitFor(() => expect(router.state.location.search).toBe('?perPage=10'));
});

test.each([
  ['/jobs', 'Jobs'],
  ['/jobs/copr?q=status:failure', 'Copr builds'],
])('with Packit switched off %s says so and asks nothing', async (path, title) => {
  applyConfig(JSON.stringify({ services: { packit: null } }));
  const asked = requests();
  renderApp(path);
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(screen.getByText("Packit Service is switched off in this site's configuration.")).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(asked).toEqual([]);
  server.events.removeAllListeners();
});
