import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/status/StatusPage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T12:20:00Z'));
});
afterEach(() => server.events.removeAllListeners());

const PAGE = 'https://status.packit.dev';
const HOURS = 'https://apps.fedoraproject.org/datagrepper/v2/search';
const only = (services: object) =>
  applyConfig(
    JSON.stringify({
      services: { packit: null, copr: null, albs: null, testingFarm: null, datagrepper: null, status: [], ...services },
    }),
  );
const packitPage = { status: [{ name: 'Packit', kind: 'cstate', url: PAGE }] };
const rowOf = async (name: string) => within(await screen.findByRole('row', { name: new RegExp(`^${name}`) }));
const inCard = async (name: string) => within(await screen.findByRole('region', { name }));
const issue = (more: object) => ({
  title: 'Testing Farm outage',
  createdAt: '2026-11-20 10:00:00 +0100 CET',
  permalink: `${PAGE}/issues/tf/`,
  severity: 'disrupted',
  resolved: false,
  resolvedAt: '<no value>',
  affected: ['Testing Farm'],
  ...more,
});
const cstate = (summaryStatus: string, issues: readonly object[], systems: readonly object[] = []) =>
  server.use(
    http.get(`${PAGE}/index.json`, () => HttpResponse.json({ is: 'index', summaryStatus, systems })),
    http.get(`${PAGE}/issues/index.json`, () => HttpResponse.json({ pages: issues })),
  );

test('by default: every configured service, with its own word, what this browser sees, and what is open', async () => {
  renderApp('/status');
  expect(
    await screen.findByText('All 5 services that were asked answer; Fedora infrastructure has 1 open incident.'),
  ).toBeVisible();
  const packit = await rowOf('Packit');
  expect(packit.getByText('OK')).toBeVisible();
  expect(packit.getByText('Answers')).toBeVisible();
  expect(packit.getByText(/^[\d,]+ ms, (?:one answer|median of the last \d+ answers)$/)).toBeVisible();
  expect(packit.getByRole('link', { name: /status\.packit\.dev/ })).toHaveAttribute('href', `${PAGE}/`);
  const fedora = await rowOf('Fedora infrastructure');
  expect(fedora.getByText('Notice')).toBeVisible();
  expect(fedora.getByText('Not asked')).toBeVisible();
  expect(fedora.getByRole('link', { name: /koji.*slow/ })).toHaveAttribute(
    'href',
    'https://forge.fedoraproject.org/infra/tickets/issues/13021',
  );
  expect((await rowOf('Copr')).getByText('None is configured')).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test('each service is asked once, and services that are off are neither shown nor asked', async () => {
  only({ packit: { api: 'https://prod.packit.dev/api' }, ...packitPage });
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => asked.push(request.url));
  renderApp('/status');
  expect(await screen.findByText('Packit works.')).toBeVisible();
  expect(await screen.findByText('October 2026')).toBeVisible();
  expect(asked.filter((url) => url.endsWith('/healthz'))).toHaveLength(1);
  expect(asked.every((url) => url.startsWith('https://prod.packit.dev/') || url.startsWith(PAGE))).toBe(true);
  expect(within(screen.getByRole('table', { name: 'Services' })).getAllByRole('row')).toHaveLength(2);
  expect(screen.queryByRole('region', { name: 'Fedora messages per hour' })).not.toBeInTheDocument();
});

test('a service that does not answer is said first, whatever its status page says', async () => {
  server.use(http.get('*/api/healthz', () => HttpResponse.error()));
  const { user } = renderApp('/status');
  expect(await screen.findByText(/^Packit does not answer; 4 of 5 services work;/)).toBeVisible();
  const packit = await rowOf('Packit');
  expect(packit.getByText('OK')).toBeVisible();
  expect(packit.getByText(/could not be reached/)).toBeVisible();
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByText(/^All 5 services that were asked answer/)).toBeVisible();
});

test('an error, and an answer that is not the service itself, count as failing', async () => {
  server.use(
    http.get('*/api/healthz', () => new HttpResponse('<h1>503</h1>', { status: 503 })),
    http.get('https://api.testing-farm.io/v0.1/about', ({ request }) =>
      request.mode === 'no-cors' ? new HttpResponse('hidden') : HttpResponse.error(),
    ),
  );
  renderApp('/status');
  expect(
    await screen.findByText(/^Packit answers with an error and Testing Farm answers with an error; 3 of 5/),
  ).toBeVisible();
  expect((await rowOf('Packit')).getByText('Packit answered 503.')).toBeVisible();
  expect((await rowOf('Testing Farm')).getByText(/error page of a proxy/)).toBeVisible();
});

test('what no browser may read is told apart from what is down', async () => {
  server.use(
    http.get('https://status.fedoraproject.org/:file', ({ request }) =>
      request.mode === 'no-cors' ? new HttpResponse('hidden') : HttpResponse.error(),
    ),
    http.get('https://status.testing-farm.io/*', () => HttpResponse.error()),
    http.get('*/proxy/copr/api_3/', () => HttpResponse.html('<!doctype html>')),
  );
  renderApp('/status');
  expect(
    await screen.findByText('4 of 5 services work; Copr and Fedora infrastructure cannot be read from this browser.'),
  ).toBeVisible();
  const fedora = await rowOf('Fedora infrastructure');
  expect(await fedora.findByText('Not readable from a browser')).toBeVisible();
  expect(fedora.getByText(/lets no other site read/)).toBeVisible();
  expect(fedora.getByRole('link', { name: /status\.fedoraproject\.org/ })).toBeVisible();
  expect((await rowOf('Testing Farm')).getByText('Page does not answer')).toBeVisible();
  expect((await rowOf('Copr')).getByText(/served without the proxy/)).toBeVisible();
  const history = within(screen.getByRole('region', { name: 'Incidents of Fedora infrastructure' }));
  expect(await history.findByText('Not readable from a browser')).toBeVisible();
  expect(await (await inCard('Incidents of Packit')).findByText('October 2026')).toBeVisible();
});

test('facts 7.1: an incident of the list alone is open; planned work is not, whatever it says', async () => {
  only(packitPage);
  cstate('disrupted', [
    issue({ affected: ['all services'] }),
    issue({ title: 'Move', permalink: `${PAGE}/issues/move/`, createdAt: '2026-12-01 10:00:00 +0000 UTC' }),
    issue({ title: 'Cleanup', permalink: `${PAGE}/issues/c/`, createdAt: '2026-12-03', resolved: undefined }),
  ]);
  renderApp('/status');
  expect(await screen.findByText('Packit is disrupted, by its status page; Packit has 1 open incident.')).toBeVisible();
  const packit = await rowOf('Packit');
  expect(packit.getByText('Disrupted')).toBeVisible();
  expect(packit.getByRole('link', { name: /Testing Farm outage/ })).toBeVisible();
  const history = await inCard('Incidents of Packit');
  expect(history.getByText('2 announcements')).toBeVisible();
  expect(history.getByText('November 2026')).toBeVisible();
});

test('downtime by month, with lengths where both ends are known', async () => {
  only(packitPage);
  cstate('ok', [
    issue({ title: 'Short', resolved: true, resolvedAt: '2026-11-20 12:30:00 +0100 CET' }),
    issue({ title: 'Endless', permalink: null, resolved: true }),
    issue({ title: 'Before', createdAt: '2026-09-02 10:00:00 +0000 UTC', resolved: true, resolvedAt: '2026-09-03' }),
    { title: null },
  ]);
  const { user } = renderApp('/status');
  const history = await inCard('Incidents of Packit');
  expect(await history.findByText('2 incidents, 2 h 30 min disrupted')).toBeVisible();
  expect(history.getByText(/lasted 2 h 30 min/)).toBeVisible();
  expect(history.getByText(/its end is not known/)).toBeVisible();
  expect(history.getByText('1 entry could not be read.')).toBeVisible();
  expect(history.getByText('Before')).not.toBeVisible();
  await user.click(history.getByText('September 2026'));
  expect(history.getByText('Before')).toBeVisible();
});

test('a status page that is not JSON leaves the rest alone; hostile texts stay text', async () => {
  only(packitPage);
  server.use(
    http.get(`${PAGE}/index.json`, () => new HttpResponse('{"title":"The "API" is slow"}')),
    http.get(`${PAGE}/issues/index.json`, () =>
      HttpResponse.json({ pages: [issue({ title: '<b>Evil</b>', permalink: 'javascript:alert(1)' })] }),
    ),
  );
  renderApp('/status');
  expect(await screen.findByText('Packit cannot be read from this browser.')).toBeVisible();
  expect((await rowOf('Packit')).getByText('Page not understood')).toBeVisible();
  const history = await inCard('Incidents of Packit');
  expect(await history.findByText('<b>Evil</b>')).toBeVisible();
  expect(history.queryByRole('link', { name: /Evil/ })).not.toBeInTheDocument();
});

test('Fedora messages: 24 hours one after the other, newest first, the last one still going on', async () => {
  const asked: number[] = [];
  let atOnce = 0;
  let most = 0;
  server.use(
    http.get(HOURS, async ({ request }) => {
      const { searchParams } = new URL(request.url);
      if (!searchParams.has('start')) return undefined;
      asked.push(Number(searchParams.get('start')));
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 1));
      atOnce--;
      return HttpResponse.json({ raw_messages: [], total: asked.length === 2 ? 70 : 30 });
    }),
  );
  renderApp('/status');
  const card = await inCard('Fedora messages per hour');
  expect(await card.findByText(/^Reading hour \d+ of 24 …$/)).toBeVisible();
  expect(await card.findByText('70 messages in the last full hour, 32 on average over 23 hours')).toBeVisible();
  expect(card.getByRole('img', { name: /between 30 and 70, the latest 30/ })).toBeVisible();
  const current = Date.UTC(2026, 10, 20, 12) / 1000;
  expect(asked).toEqual(Array.from({ length: 24 }, (_, index) => current - index * 3600));
  expect(most).toBe(1);
  expect(card.getByText(/receives them, and acts on few/)).toBeVisible();
  expect(card.getByRole('row', { name: '2026-11-20 11:00 70', hidden: true })).toBeInTheDocument();
});

test('after three hours that fail datagrepper is left alone; gaps are gaps, not zeros', async () => {
  let asked = 0;
  server.use(
    http.get(HOURS, ({ request }) => {
      if (!new URL(request.url).searchParams.has('start')) return undefined;
      asked += 1;
      return asked === 1
        ? HttpResponse.json({ total: 5 })
        : HttpResponse.json({ error: 'time out', arguments: {} }, { status: 500 });
    }),
  );
  const { user } = renderApp('/status');
  const card = await inCard('Fedora messages per hour');
  expect(await card.findByText(/left alone: Datagrepper answered 500: time out/)).toBeVisible();
  expect(asked).toBe(4);
  expect(card.getByText('No full hour is known yet')).toBeVisible();
  expect(card.getByRole('row', { name: '2026-11-20 11:00 not known', hidden: true })).toBeInTheDocument();
  server.resetHandlers();
  await user.click(card.getByRole('button', { name: 'Try again' }));
  expect(await card.findByText(/on average over 23 hours/)).toBeVisible();
});

test('jobs per hour: a rate from the newest pipelines that says so, and the hours that the service counted', async () => {
  renderApp('/status');
  const card = await inCard('Packit jobs per hour');
  expect(await card.findByText(/^About \d+ jobs an hour$/)).toBeVisible();
  expect(card.getByText(/rests on a sample: the newest \d+ pipelines hold \d+ jobs/)).toBeVisible();
  expect(await card.findByRole('img', { name: /^Jobs, by hour: between \d+ and \d+/ })).toBeVisible();
  expect(card.getByText(/last one ended when Packit's worker started/)).toBeVisible();
});

test('GitHub calls: nobody publishes them', async () => {
  renderApp('/status');
  const card = await inCard('GitHub calls per hour');
  expect(card.getByText('Nobody publishes this number')).toBeVisible();
  expect(card.queryByRole('img')).not.toBeInTheDocument();
});

test.each([
  [
    'one number',
    { value: 1250, at: Date.UTC(2026, 10, 20, 12, 10) / 1000 },
    /^1,250 calls in an hour, measured 10 minutes ago$/,
  ],
  ['numbers by hour', [900, 1100, 1200], /^1,200 calls in the last hour$/],
])('GitHub calls from a configured address: %s', async (_what, body, words) => {
  only({ packit: { api: 'https://prod.packit.dev/api' }, github: { metric: 'https://metrics.example/calls.json' } });
  server.use(http.get('https://metrics.example/calls.json', () => HttpResponse.json(body)));
  renderApp('/status');
  const card = await inCard('GitHub calls per hour');
  await waitFor(() =>
    expect(card.getByText((_, node) => words.test(node?.textContent ?? '') && node?.tagName === 'P')).toBeVisible(),
  );
  expect(card.getByText('As metrics.example publishes it.')).toBeVisible();
});

test('with everything off the page says so', async () => {
  only({});
  renderApp('/status');
  expect(await screen.findByText('Every service is switched off in the configuration of this site.')).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
