import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { NOW, part, run, runs } from './pipeline-rows';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/pipelines/PipelinesPage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

async function rowsOfTable(): Promise<HTMLElement[]> {
  await waitFor(() => expect(screen.getByRole('table', { name: 'Pipelines' })).toHaveAttribute('aria-busy', 'false'));
  return within(screen.getByRole('table', { name: 'Pipelines' }))
    .getAllByRole('row')
    .slice(1);
}
const made = (count: number) => Array.from({ length: count }, (_, n) => run(n));

test('opens with a sentence and one row for each trigger of the recording, after one request', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => asked.push(request.url));
  renderApp('/pipeline');
  expect(await screen.findByText(/^The newest \d+ pipelines: \d+ failed, \d+ not finished/)).toBeVisible();
  const rows = await rowsOfTable();
  expect(rows.length).toBeGreaterThan(15);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(asked.filter((url) => url.includes('/api/'))).toHaveLength(1);
  server.events.removeAllListeners();
});

test('shows all jobs of a trigger in groups, failed ones first, each as a link', async () => {
  const copr = Array.from({ length: 9 }, (_, n) =>
    part(10 + n, `fedora-${35 + n}-x86_64`, n === 2 || n === 3 ? 'failure' : 'success'),
  );
  const test_run = [part(50, 'fedora-43-x86_64', 'running'), part(51, 'fedora-42-x86_64', 'passed')];
  server.use(runs(() => [run(0, { copr, test_run })]));
  renderApp('/pipeline');
  const [row] = await rowsOfTable();
  if (row === undefined) throw new Error('there is a row');
  const { getByText, getByRole, getAllByRole } = within(row);
  expect(getByText('9 chroots, 2 failed')).toBeVisible();
  expect(getByText('2 tests, 1 not finished')).toBeVisible();
  const marks = getAllByRole('link', { name: /^fedora-\d+-x86_64: / }).map(({ textContent }) => textContent);
  expect(marks.slice(0, 3)).toEqual([
    'fedora-38-x86_64: Failed',
    'fedora-37-x86_64: Failed',
    'fedora-43-x86_64: Succeeded',
  ]);
  expect(marks).toHaveLength(6 + 2); // three chroots are folded
  expect(getByRole('link', { name: 'fedora-38-x86_64: Failed' })).toHaveAttribute('href', '/jobs/copr/13');
  expect(getByRole('link', { name: 'SRPM: Succeeded' })).toHaveAttribute('href', '/jobs/srpm/700');
  expect(getByRole('link', { name: 'Pipeline 5000' })).toHaveAttribute('href', '/pipeline/5000');
  expect(getByRole('link', { name: /packit\/hello-world/ })).toHaveAttribute(
    'href',
    '/projects/github.com/packit/hello-world',
  );
  expect(getByRole('link', { name: /pull request 100/ })).toHaveAttribute(
    'href',
    'https://github.com/packit/hello-world/pull/100',
  );
});

test('pages in the address; Back returns', async () => {
  const asked: string[] = [];
  server.use(runs(() => made(25), asked));
  const { user, router } = renderApp('/pipeline?perPage=10');
  expect(await rowsOfTable()).toHaveLength(10);
  await user.click(screen.getByRole('link', { name: 'Next page' }));
  expect(await screen.findByText(/^Page 2, 10 pipelines: none failed, all finished/)).toBeVisible();
  expect(router.state.location.search).toBe('?perPage=10&page=2');
  await user.click(screen.getByRole('link', { name: 'Next page' }));
  expect(await screen.findByText(/^Page 3, 5 pipelines/)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Next page' })).not.toBeInTheDocument();
  await router.navigate(-1);
  expect(await screen.findByText(/^Page 2, 10 pipelines/)).toBeVisible();
  await user.click(screen.getByRole('link', { name: '20 rows on a page' }));
  expect(await screen.findByText(/^The newest 20 pipelines/)).toBeVisible();
  expect(router.state.location.search).toBe('');
  expect(asked).toContain('?page=2&per_page=10');
});

test('new pipelines wait for a click, known ones change in place', async () => {
  let rows = made(3);
  server.use(runs(() => rows));
  const { user, queryClient } = renderApp('/pipeline');
  expect(await rowsOfTable()).toHaveLength(3);
  rows = [run(-1), run(0, { srpm: { packit_id: 700, status: 'failure' } }), run(1)];
  await queryClient.invalidateQueries();
  expect(await screen.findByRole('link', { name: 'SRPM: Failed' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Pipeline 5001' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '1 new pipeline' }));
  expect(screen.getByRole('link', { name: 'Pipeline 5001' })).toBeVisible();
});

test('facts 7.4: a row without trigger and jobs is skipped, one without a trigger is shown', async () => {
  const empty = { ...run(1, { srpm: null }), trigger: undefined, time_submitted: undefined };
  server.use(runs(() => [run(0, { trigger: {} }), empty, 'nonsense' as never]));
  renderApp('/pipeline');
  const rows = await rowsOfTable();
  expect(rows).toHaveLength(1);
  expect(within(rows[0] ?? document.body).getByText('not known')).toBeVisible();
  expect(screen.getByText(/1 row could not be read/)).toBeVisible();
});

test('says which service failed, and tries again when asked', async () => {
  server.use(http.get('*/api/runs', () => HttpResponse.json({ message: 'resting' }, { status: 503 })));
  const { user } = renderApp('/pipeline');
  expect(await screen.findByText('The pipelines could not be loaded.')).toBeVisible();
  expect(screen.getByText(/Packit answered 503: resting/)).toBeVisible();
  server.use(runs(() => made(2)));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await rowsOfTable()).toHaveLength(2);
});

test('a failed refresh is said above the rows and keeps them', async () => {
  server.use(runs(() => made(2)));
  const { queryClient } = renderApp('/pipeline');
  await rowsOfTable();
  server.use(http.get('*/api/runs', () => HttpResponse.error()));
  await queryClient.invalidateQueries();
  expect(await screen.findByText(/Could not refresh the pipelines: Packit could not be reached/)).toBeVisible();
  expect(await rowsOfTable()).toHaveLength(2);
});

test.each([
  ['/pipeline', 'No pipelines yet'],
  ['/pipeline?page=7', 'There is no page 7'],
])('%s with nothing on it: %s', async (address, title) => {
  server.use(runs(() => []));
  renderApp(address);
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
});
