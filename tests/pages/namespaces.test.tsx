import { server } from '@mocks/node';
import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/namespaces/NamespacesPage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T12:00:00Z'));
});

const table = () => screen.findByRole('table', { name: 'Namespaces' });
const names = async () =>
  within(await table())
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent)
    .filter((text) => text?.includes('/'));
const row = async (name: string) => {
  const button = await within(await table()).findByRole('button', { name });
  const found = button.closest('tr');
  if (found === null) throw new Error('a button stands in a row');
  return within(found);
};
const installed = (account_login: string) => ({
  account_login,
  account_type: 'Organization',
  created_at: '14/01/2026 09:00:00',
});
const lists = (installations: readonly object[], allowlist: readonly (object | string)[]) =>
  server.use(
    http.get('*/api/installations', () => HttpResponse.json(installations)),
    http.get('*/api/allowlist', () => HttpResponse.json(allowlist)),
  );

test('both lists as one, after two requests, with a sentence first and the status in words', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => asked.push(request.url));
  renderApp('/namespaces');
  expect(
    await screen.findByText(
      /^60 accounts installed Packit's GitHub App; 80 entries on the allowlist, \d+ approved, \d+ waiting and 1 denied\.$/,
    ),
  ).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(asked).toHaveLength(2);
  const packit = await row('github.com/packit');
  expect(packit.getByText('Approved by hand')).toBeVisible();
  expect(packit.getByText('Person')).toBeVisible();
  expect((await row('github.com/example-org-01/tool')).getByText('Not installed')).toBeVisible();
  expect((await row('gitlab.com/testing-farm')).getByText('Not needed')).toBeVisible();
  server.events.removeAllListeners();
});

test('a namespace opens to its repositories, which are asked for only then', async () => {
  const asked: string[] = [];
  const { user } = renderApp('/namespaces?q=github.com/packit');
  const button = await within(await table()).findByRole('button', { name: 'github.com/packit' });
  server.events.on('request:start', ({ request }) => asked.push(request.url.replace(/^.*\/api/, '')));
  await user.click(button);
  const repositories = await screen.findByRole('list', { name: 'Repositories of packit' });
  expect(within(repositories).getByRole('link', { name: 'ogr' })).toHaveAttribute(
    'href',
    '/projects/github.com/packit/ogr',
  );
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(asked).toEqual(['/projects/github.com/packit?page=1&per_page=50']);
  await user.click(button);
  expect(screen.queryByRole('list', { name: 'Repositories of packit' })).not.toBeInTheDocument();
  server.events.removeAllListeners();
});

test('what the service cannot list is said without asking it', async () => {
  const { user } = renderApp('/namespaces?q=gitlab.com');
  const asked: string[] = [];
  const nested = await within(await table()).findByRole('button', { name: 'gitlab.com/redhat/centos-stream/rpms' });
  server.events.on('request:start', ({ request }) => asked.push(request.url));
  await user.click(nested);
  expect(await screen.findByText(/cannot list a group inside a group/)).toBeVisible();
  await user.click(within(await table()).getByRole('button', { name: 'gitlab.com/example/group/sub' }));
  expect(screen.getByRole('link', { name: 'example/group/sub' })).toHaveAttribute(
    'href',
    '/projects/gitlab.com/example/group/sub',
  );
  expect(asked).toEqual([]);
  server.events.removeAllListeners();
});

test('can be searched, filtered and sorted, all in the address', async () => {
  lists(
    [installed('beta'), { ...installed('Alpha'), created_at: '14/01/2020 09:00:00' }],
    [
      { namespace: 'github.com/alpha', status: 'waiting', fas_account: 'eve' },
      { namespace: 'gitlab.com/gamma', status: 'quantum', fas_account: null },
      'nonsense',
    ],
  );
  const { user, router } = renderApp('/namespaces');
  expect(await names()).toEqual(['github.com/alpha', 'github.com/beta', 'gitlab.com/gamma']); // capitals do not matter
  expect((await row('gitlab.com/gamma')).getByText('Unknown: quantum')).toBeVisible();
  expect((await row('github.com/beta')).getByText('Not on the allowlist')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Since' }));
  expect(await names()).toEqual(['gitlab.com/gamma', 'github.com/alpha', 'github.com/beta']);
  await user.click(screen.getByRole('button', { name: 'Since' }));
  expect(router.state.location.search).toBe('?sort=since&dir=desc');
  expect(await names()).toEqual(['github.com/beta', 'github.com/alpha', 'gitlab.com/gamma']);

  await user.type(screen.getByRole('textbox', { name: 'Search the namespaces' }), 'eve{Enter}');
  expect(await screen.findByText(/^Shown: 1 of 3 namespaces\./)).toBeVisible();
  expect(await names()).toEqual(['github.com/alpha']);
  await user.click(screen.getByRole('button', { name: 'Denied' }));
  expect(await screen.findByRole('heading', { name: 'No namespace matches' })).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Show all' })[0] ?? document.body);
  expect(await names()).toHaveLength(3);
});

test('without the allowlist the installations stand, and one can try again', async () => {
  server.use(http.get('*/api/allowlist', () => HttpResponse.json({ message: 'resting' }, { status: 503 })));
  const { user } = renderApp('/namespaces');
  expect(
    await screen.findByText("60 accounts installed Packit's GitHub App; the allowlist could not be loaded."),
  ).toBeVisible();
  expect(screen.getByText(/Packit answered 503: resting/)).toBeVisible();
  expect(await names()).toHaveLength(60);
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/80 entries on the allowlist/)).toBeVisible();
});

test('repositories that cannot be loaded fail in their row alone', async () => {
  server.use(http.get('*/api/projects/*', () => HttpResponse.error()));
  const { user } = renderApp('/namespaces?q=github.com/packit');
  await user.click(await within(await table()).findByRole('button', { name: 'github.com/packit' }));
  expect(await screen.findByText(/Packit could not be reached/)).toBeVisible();
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('list', { name: 'Repositories of packit' })).toBeVisible();
});

test('hundreds of rows come a hundred at a time; hostile names stay text', async () => {
  const name = '<img src=x>\u202ejavascript:';
  lists([installed(name), ...Array.from({ length: 149 }, (_, n) => installed(`org-${n}`))], []);
  const { user, container } = renderApp('/namespaces');
  expect(await screen.findByText(/^The first 100 of 150\./)).toBeVisible();
  expect(container.querySelector('img[src=x]')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show 50 more' }));
  expect(await names()).toHaveLength(150);
}, 20_000);

test('nobody yet', async () => {
  lists([], []);
  renderApp('/namespaces');
  expect(await screen.findByRole('heading', { name: 'No namespaces yet' })).toBeVisible();
});
