import { server } from '@mocks/node';
import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { homeCard } from './statistics';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/home/HomePage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T12:00:00Z'));
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

test('one sentence tells how much was built, how it went against the week before, and whether the services work', async () => {
  renderApp('/');
  expect(
    await screen.findByText(
      /^Last 7 days: 225 builds, 54% succeeded, 11 points better than the week before\. All services work\.$/,
    ),
  ).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  expect(screen.getByText(/All builds are counted, collected/)).toHaveTextContent(
    /collected 40 minutes ago\. Days are UTC; the last one is not complete\.$/,
  );
});

test('the first view asks five questions, and another period none', async () => {
  const seen = watchRequests();
  const { router, user } = renderApp('/');
  await screen.findByText(/^Last 7 days: .*All services work/);
  await screen.findByText(/accounts installed/);
  await screen.findByText(/^Packit knows/);
  expect([...seen].sort()).toEqual([
    '/api/healthz',
    '/api/installations',
    '/api/usage?from=2026-11-13&top=1',
    '/index.json',
    '/stats/packit.json',
  ]);

  const periods = screen.getByRole('group', { name: 'Period' });
  await user.click(within(periods).getByRole('button', { name: 'Year' }));
  expect(await screen.findByText(/^Last 52 weeks: 746 builds/)).toBeVisible();
  await user.click(within(periods).getByRole('button', { name: 'All time' }));
  expect(await screen.findByText(/^Since Oct 16, 2025: 783 builds, 53% succeeded\. /)).toBeVisible();
  expect(router.state.location.search).toBe('?period=total');
  await user.click(within(periods).getByRole('button', { name: 'Week' }));
  expect(router.state.location.search).toBe('');
  expect(seen).toHaveLength(5);
});

test('every card rests on the collected figures', async () => {
  renderApp('/?period=month');
  for (const [name, finding] of [
    ['Builds', /^\d+ builds in the last 30 days, most on Nov 19: \d+ succeeded, \d+ failed$/],
    ['Success of all builds', /^\d+% success in the last 30 days/],
    ['What starts builds', /^Pull requests start most: \d+ of \d+ builds .*; about \d+% are asked for by hand$/],
    ['Most active projects', /leads \d+ active projects in the last 30 days$/],
    ['Testing Farm runs', /^[\d,]+ runs in the last 30 days, \d+% passed/],
    ['Builds per chroot', /^fedora-45-x86_64 is built most: \d+% of its builds succeed$/],
    ['Build time', /^Half of the builds take at most about \d+ min/],
    ['Chroots that fail most', /^\d+% of the builds of \S+ fail$/],
  ] as const)
    expect(within(await homeCard(name)).getByText(finding)).toBeVisible();
});

test('a chart has a text alternative and can be read as a table, newest first', async () => {
  const { user } = renderApp('/');
  const builds = await homeCard('Builds');
  expect(await within(builds).findByRole('img', { name: /succeeded, .* failed/ })).toBeVisible();
  await user.click(within(builds).getByRole('button', { name: 'Table' }));
  const rows = within(within(builds).getByRole('table', { name: 'Builds' })).getAllByRole('row');
  expect(rows).toHaveLength(8);
  expect(rows[0]).toHaveTextContent('DaySucceededFailedCanceled, unclearNot endedSuccess rate (%)');
  expect(rows[1]).toHaveTextContent(/^2026-11-20/);
  expect(rows.at(-1)).toHaveTextContent(/^2026-11-14/);
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

test('figures can be taken along as CSV', async () => {
  const files: Blob[] = [];
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = (file: Blob) => {
        files.push(file);
        return '#file';
      };
      static override revokeObjectURL = () => undefined;
    },
  );
  const { user } = renderApp('/');
  await user.click(await screen.findByRole('button', { name: 'Download Projects as CSV' }));
  expect(await files[0]?.text()).toMatch(/^Forge,Projects\r\ngithub\.com,28\r\n/);
  vi.unstubAllGlobals();
});

test('open incidents are linked, in the one line on the services', async () => {
  const issue = (title: string, permalink: string, resolved = false) => ({
    title,
    permalink,
    resolved,
    severity: 'disrupted',
    createdAt: '2026-11-20 09:00:00 +0000 UTC',
  });
  const unresolvedIssues = [
    issue('Requests wait', 'https://status.packit.dev/issues/1/'),
    issue('<b>Evil</b>', 'javascript:alert(1)'),
  ];
  server.use(
    http.get('https://status.packit.dev/index.json', () =>
      HttpResponse.json({
        summaryStatus: 'disrupted',
        systems: [
          { name: 'API', status: 'ok' },
          { name: 'Testing Farm', status: 'disrupted', unresolvedIssues },
        ],
      }),
    ),
  );
  renderApp('/');
  expect(await screen.findByText(/Packit status: Testing Farm is disrupted\.$/)).toBeVisible();
  const services = screen.getByRole('list', { name: 'Services' });
  expect(within(services).getByRole('link', { name: /Requests wait/ })).toHaveAttribute(
    'href',
    'https://status.packit.dev/issues/1/',
  );
  expect(within(services).getByText('<b>Evil</b>')).toBeVisible();
  expect(within(services).queryByRole('link', { name: /Evil/ })).not.toBeInTheDocument();
  expect(within(services).getAllByText('3 hours ago')).toHaveLength(2);
});

test('with Packit switched off Home says so, asks it nothing, and shows the rest', async () => {
  applyConfig(JSON.stringify({ services: { packit: null } }));
  const seen = watchRequests();
  renderApp('/');
  expect(await screen.findByText(/Packit Service is switched off .* All services work\.$/)).toBeVisible();
  expect(screen.getByRole('list', { name: 'Services' })).toHaveTextContent('all systems work');
  expect(screen.queryByRole('group', { name: 'Period' })).not.toBeInTheDocument();
  expect(seen).toEqual(['/index.json']);
});
