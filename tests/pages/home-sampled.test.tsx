import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { homeCard, noStatistics } from './statistics';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/home/HomePage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T12:00:00Z'));
  noStatistics();
});

/** Addresses that are asked for from now on, without their origin. */
function watchRequests(): string[] {
  const seen: string[] = [];
  server.events.removeAllListeners();
  server.events.on('request:start', ({ request }) => {
    const { pathname, search } = new URL(request.url);
    seen.push(pathname + search);
  });
  return seen;
}

test('without collected figures one sentence rests on samples and says so', async () => {
  renderApp('/');
  expect(await screen.findByText(/^No statistics are collected for this site\./)).toBeVisible();
  expect(
    await screen.findByText(
      /^Last 7 days: about 259 builds; of the newest 200 builds \d+ succeeded and \d+ failed \(\d+% success\)\. All services work\.$/,
    ),
  ).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
});

test('the first view asks for no more than it may: 13 requests with the two redirects of the figures', async () => {
  const seen = watchRequests();
  const { router, user } = renderApp('/');
  await screen.findByText(/^Last 7 days: .* of the newest 200 builds/);
  await screen.findByText(/accounts installed/);
  await waitFor(() =>
    expect([...seen].sort()).toEqual([
      '/api/copr-builds?page=1&per_page=50',
      '/api/copr-builds?page=2&per_page=50',
      '/api/copr-builds?page=3&per_page=50',
      '/api/copr-builds?page=4&per_page=50',
      '/api/healthz',
      '/api/installations',
      '/api/usage/intervals?days=1&hours=0&count=7',
      '/api/usage/past-week',
      '/api/usage?from=2026-11-13&top=1',
      '/index.json',
      '/stats/packit.json',
    ]),
  );

  seen.length = 0;
  const periods = screen.getByRole('group', { name: 'Period' });
  await user.click(within(periods).getByRole('button', { name: 'Month' }));
  expect(await screen.findByText(/^Last 30 days: about/)).toBeVisible();
  await waitFor(() => expect(seen).toHaveLength(2));
  expect([...seen].sort()).toEqual(['/api/usage/intervals?days=1&hours=0&count=30', '/api/usage/past-month']);
  expect(router.state.location.search).toBe('?period=month');

  await user.click(within(periods).getByRole('button', { name: 'Week' }));
  expect(await screen.findByText(/^Last 7 days: about/)).toBeVisible();
  expect(router.state.location.search).toBe('');
  expect(seen).toHaveLength(2);
});

test('a period in the address serves the whole page; nonsense is the week', async () => {
  const { unmount } = renderApp('/?period=total');
  expect(await screen.findByText(/^All time: about [\d,]+ builds/)).toBeVisible();
  expect(await within(await homeCard('Most active projects')).findByText(/leads .* of all time/)).toBeVisible();
  expect(await within(await homeCard('Testing Farm runs')).findByText(/in the last 12 months/)).toBeVisible();
  unmount();
  renderApp('/?period=%3Cscript%3E');
  expect(await screen.findByText(/^Last 7 days/)).toBeVisible();
});

test('a chart has a text alternative and can be read as a table, newest first', async () => {
  const { user } = renderApp('/');
  const builds = await homeCard('Builds');
  expect(await within(builds).findByRole('img', { name: /succeeded, .* failed/ })).toBeVisible();
  expect(
    await within(builds).findByText(/counted in the newest 200 builds; before \(pale\) .* about as these ended/),
  ).toBeVisible();
  await user.click(within(builds).getByRole('button', { name: 'Table' }));
  const rows = within(within(builds).getByRole('table', { name: 'Builds' })).getAllByRole('row');
  expect(rows).toHaveLength(8);
  expect(rows[0]).toHaveTextContent('DaySucceededFailedBasis');
  expect(rows[1]).toHaveTextContent(/^2026-11-20\d+counted$/);
  expect(rows.at(-1)).toHaveTextContent(/^2026-11-14\d+about, estimated$/);
  expect(within(builds).queryByRole('img')).not.toBeInTheDocument();
});

test('what people asked for is told apart from what came by itself, as an estimate', async () => {
  const { user } = renderApp('/');
  const starts = await homeCard('What starts builds');
  expect(await within(starts).findByText(/about \d+% of builds are asked for by hand/)).toBeVisible();
  await user.click(within(starts).getByRole('button', { name: 'By hand' }));
  await user.click(within(starts).getByRole('button', { name: 'Table' }));
  expect(within(starts).getByRole('columnheader', { name: 'Builds by hand (about)' })).toBeVisible();
  expect(within(starts).getByRole('columnheader', { name: 'Pull requests' })).toBeVisible();
});

test('the most active projects lead to their pages', async () => {
  renderApp('/');
  const list = await within(await homeCard('Most active projects')).findByRole('list', {
    name: 'Most active projects',
  });
  expect(within(list).getAllByRole('listitem')).toHaveLength(5);
  expect(within(list).getByRole('link', { name: 'systemd/systemd' })).toHaveAttribute(
    'href',
    '/projects/github.com/systemd/systemd',
  );
});

test('chroots come by count, with their share of successes, and as a ring on demand', async () => {
  const { user } = renderApp('/');
  const chroots = await homeCard('Builds per chroot');
  await within(chroots).findByText(/newest 200 builds/);
  const [first] = within(within(chroots).getByRole('list', { name: 'Builds per chroot' })).getAllByRole('listitem');
  expect(first).toHaveTextContent(/^fedora-45-x86_64195 \d+% succeeded$/);
  await user.click(within(chroots).getByRole('button', { name: 'Donut' }));
  expect(within(chroots).getByRole('img', { name: /is built most/ })).toBeVisible();
});
