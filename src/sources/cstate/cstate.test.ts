import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { fetchHistory, fetchReport } from './client';
import { parseGoTime } from './to-domain';

test.each([
  ['2026-03-02 20:00:00 +0100 CET', Date.UTC(2026, 2, 2, 19)],
  ['2026-03-02 20:00:00 +0100 +0100', Date.UTC(2026, 2, 2, 19)],
  ['2026-03-02 20:00:00.5 +0000 UTC', Date.UTC(2026, 2, 2, 20)],
  ['2026-03-02T20:00:00Z', Date.UTC(2026, 2, 2, 20)],
  ['2026-03-02T20:00:00-05:30', Date.UTC(2026, 2, 3, 1, 30)],
  ['2026-03-02 20:00', Date.UTC(2026, 2, 2, 20)],
  ['2026-03-02', Date.UTC(2026, 2, 2)],
  ['0001-01-01 00:00:00 +0000 UTC', null],
  ['2026-13-41 00:00:00 +0000 UTC', null],
  ['soon 5', null],
  ['<no value>', null],
  ['', null],
  [null, null],
])('facts 5.1: Go prints times its own way, %s', (text, instant) => {
  expect(parseGoTime(text)).toBe(instant);
});

const outage = {
  title: 'Testing Farm outage',
  createdAt: '2026-03-02 20:00:00 +0100 CET',
  permalink: 'https://status.packit.dev/issues/2026-03-02-tf/',
  severity: 'disrupted',
  resolved: false,
};
const report = (body: object | null) => {
  server.use(http.get('https://status.example/index.json', () => HttpResponse.json(body)));
  return fetchReport('https://status.example', new AbortController().signal);
};

test('a report: the systems, and each open incident once', async () => {
  const systems = [
    { name: 'API', status: 'ok', unresolvedIssues: null },
    { name: 'Testing Farm', status: 'disrupted', unresolvedIssues: [outage, { ...outage, resolved: true }, 'x'] },
    { name: 'Workers', status: 'exploded', unresolvedIssues: [outage] },
  ];
  expect(await report({ is: 'index', summaryStatus: 'disrupted', systems })).toEqual({
    health: 'disrupted',
    systems: [
      { name: 'API', health: 'ok' },
      { name: 'Testing Farm', health: 'disrupted' },
      { name: 'Workers', health: 'unknown' },
    ],
    incidents: [
      { title: outage.title, url: outage.permalink, severity: 'disrupted', createdAt: Date.UTC(2026, 2, 2, 19) },
    ],
  });
});

test('a site that says little is unknown, one that says nothing an error', async () => {
  await expect(report({})).resolves.toEqual({ health: 'unknown', systems: [], incidents: [] });
  await expect(report(null)).rejects.toMatchObject({ problem: { kind: 'form' } });
});

const history = (body: object | string) => {
  server.use(
    http.get('https://status.example/issues/index.json', () =>
      typeof body === 'string' ? new HttpResponse(body) : HttpResponse.json(body),
    ),
  );
  return fetchHistory('https://status.example', new AbortController().signal);
};

test('facts 7.1: the list of issues, with ends that may be missing and rows that may be anything', async () => {
  const over = {
    ...outage,
    resolved: true,
    resolvedAt: '2026-03-02 23:30:00 +0100 CET',
    affected: ['Testing Farm', 'all services'],
  };
  const announced = { title: 'Cleanup', createdAt: '2026-03-09', resolvedAt: '<no value>', severity: 'notice' };
  const { incidents, dropped, isCut } = await history({ is: 'issues', pages: [announced, over, { title: 7 }, null] });
  expect(incidents).toMatchObject([
    { title: 'Cleanup', endedAt: null, isResolved: null, affected: [], url: null, severity: 'notice' },
    { endedAt: Date.UTC(2026, 2, 2, 22, 30), isResolved: true, affected: ['Testing Farm', 'all services'] },
  ]);
  expect({ dropped, isCut }).toEqual({ dropped: 2, isCut: false });
});

test('a long list is cut, and says so', async () => {
  const pages = Array.from({ length: 250 }, (_, index) => ({ ...outage, title: `${index}` }));
  expect(await history({ pages })).toMatchObject({ isCut: true, incidents: { length: 200 } });
});

test('facts 7.1: a quote in a title makes the file no JSON', async () => {
  await expect(history('{"pages":[{"title":"The "API" is slow"}]}')).rejects.toMatchObject({
    problem: { kind: 'form', problem: 'not JSON' },
  });
});
