import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { fetchReport } from './client';
import { parseGoTime } from './to-domain';

test.each([
  ['2026-03-02 20:00:00 +0100 CET', Date.UTC(2026, 2, 2, 19)],
  ['2026-03-02 20:00:00 +0100 +0100', Date.UTC(2026, 2, 2, 19)],
  ['2026-03-02 20:00:00.5 +0000 UTC', Date.UTC(2026, 2, 2, 20)],
  ['2026-03-02T20:00:00Z', Date.UTC(2026, 2, 2, 20)],
  ['2026-03-02T20:00:00-05:30', Date.UTC(2026, 2, 3, 1, 30)],
  ['2026-03-02 20:00', Date.UTC(2026, 2, 2, 20)],
  ['2026-03-02', Date.UTC(2026, 2, 2)],
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
