import { server } from '@mocks/node';
import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/usage/UsagePage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T12:00:00Z'));
});

const inCard = async (name: string) => within(await screen.findByRole('region', { name }));
const points = (...counts: number[]) => counts.map((y, index) => ({ x: `2026-11-${10 + index}`, y }));

test('the past week: a sentence, then figures, with the two requests that the service computed beforehand', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => asked.push(request.url.replace(/^.*\/api/, '')));
  renderApp('/usage');
  expect(
    await screen.findByText(/^In the past week 43 projects were active: Packit ran 259 Copr builds, .* test runs\.$/),
  ).toBeVisible();
  expect(await (await inCard('Runs over time')).findByText(/lead with \d+ in 7 days/)).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect([...asked].sort()).toEqual(['/usage/intervals?days=1&hours=0&count=7', '/usage/past-week']);
  expect((await inCard('Most active projects')).getByText(/Anitya/)).toBeVisible();
  server.events.removeAllListeners();
});

test.each([
  ['Past day', '?period=day', /^In the past day 39 projects/, /usage\/past-day$/, /days=0&hours=1&count=24/],
  ['Past month', '?period=month', /^In the past month/, /usage\/past-month$/, /days=1&hours=0&count=30/],
  ['Past year', '?period=year', /^In the past year/, /usage\/past-year$/, /days=7&hours=0&count=52/],
  ['Total', '?period=total', /^In all that Packit has kept/, /usage\/total$/, /days=7&hours=0&count=52/],
])(
  'the tab %s is in the address and asks for figures that are ready',
  async (tab, search, sentence, figures, series) => {
    const asked: string[] = [];
    const { user, router } = renderApp('/usage');
    await screen.findByText(/^In the past week 43/);
    server.events.on('request:start', ({ request }) => asked.push(request.url));
    await user.click(within(screen.getByRole('navigation', { name: 'Period' })).getByRole('link', { name: tab }));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(router.state.location.search).toBe(search);
    expect(screen.getByRole('link', { name: tab })).toHaveAttribute('aria-current', 'page');
    expect(asked.filter((url) => url.includes('/api/'))).toEqual([
      expect.stringMatching(figures),
      expect.stringMatching(series),
    ]);
    server.events.removeAllListeners();
  },
);

test('facts 7.8: top projects come by address and are shown by value', async () => {
  server.use(
    http.get('*/api/usage/past-week', () =>
      HttpResponse.json({
        active_projects: {
          project_count: 3,
          instances: { 'github.com': 1, 'gitlab.com': 2 },
          top_projects_by_events_handled: {
            'https://github.com/a/first': 1,
            'https://gitlab.com/b/group/second': 9,
            'https://gitlab.com/c/third': 4,
          },
        },
        jobs: { copr_build_groups: { job_runs: 7, active_projects: 2, top_projects_by_job_runs: {} } },
      }),
    ),
  );
  const { user } = renderApp('/usage');
  const card = await inCard('Most active projects');
  expect(await card.findByText('b/group/second leads 3 active projects')).toBeVisible();
  expect(card.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('b/group/second'),
    expect.stringContaining('c/third'),
    expect.stringContaining('a/first'),
  ]);
  expect((await inCard('Active projects by forge')).getAllByRole('listitem')[0]).toHaveTextContent('gitlab.com');
  expect((await inCard('Runs by kind of job')).getByText(/^runs, 2 projects$/)).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Table' }));
  expect(card.getByRole('row', { name: 'https://gitlab.com/b/group/second 9' })).toBeVisible();
});

test('facts 7.17: what the hours mean is said, and the table has them newest first', async () => {
  const { user } = renderApp('/usage?period=day');
  const card = await inCard('Runs over time');
  expect(
    await card.findByText(/end of an hour, in UTC and without its date\. The last one ended when Packit's worker/),
  ).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Table' }));
  expect(card.getAllByRole('rowheader')[0]).toHaveTextContent('12:00');
});

test('figures that are not ready are said to be on their way, and can be asked for', async () => {
  server.use(
    http.get('*/api/usage/past-week', () => HttpResponse.json(null)),
    http.get('*/api/usage/intervals', () => HttpResponse.json(null)),
  );
  const { user } = renderApp('/usage');
  expect(await screen.findByText('In the past week: Packit is still computing the figures.')).toBeVisible();
  const card = await inCard('Runs over time');
  expect(card.getByText(/asks again by itself/)).toBeVisible();
  server.resetHandlers();
  await user.click(card.getByRole('button', { name: 'Ask now' }));
  expect(await card.findByText(/lead with/)).toBeVisible();
  expect((await inCard('Most active projects')).getByText(/still computing/)).toBeVisible();
});

test('when one answer fails the other stands, and one can try again', async () => {
  server.use(http.get('*/api/usage/past-week', () => HttpResponse.json({ message: 'resting' }, { status: 500 })));
  const { user } = renderApp('/usage');
  expect(await screen.findByText('In the past week: the figures could not be loaded.')).toBeVisible();
  expect(await (await inCard('Runs over time')).findByText(/lead with/)).toBeVisible();
  const card = await inCard('Most active projects');
  expect(card.getByText(/Packit answered 500: resting/)).toBeVisible();
  server.resetHandlers();
  await user.click(card.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^In the past week 43 projects/)).toBeVisible();
});

test('a quiet week: nothing is divided by it', async () => {
  server.use(
    http.get('*/api/usage/past-week', () => HttpResponse.json({ active_projects: { project_count: 0 }, jobs: {} })),
    http.get('*/api/usage/intervals', () =>
      HttpResponse.json({ jobs: { copr_build_groups: points(0, 0) }, events: {} }),
    ),
  );
  renderApp('/usage');
  expect(await screen.findByText(/^In the past week 0 projects were active: Packit ran 0 Copr builds/)).toBeVisible();
  expect((await inCard('Most active projects')).getByText('Nothing in this time')).toBeVisible();
  expect(await (await inCard('Runs over time')).findByText('Copr builds lead with 0 in 7 days')).toBeVisible();
  expect((await inCard('Active projects over time')).getByText('No intervals')).toBeVisible();
});
