import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { fetchHistory, fetchReport } from './client';
import { parseOutageTime } from './to-domain';

const SITE = 'https://status.example';
const { signal } = new AbortController();
const answer = (file: string, outages: unknown) =>
  server.use(http.get(`${SITE}/${file}.json`, () => HttpResponse.json({ outages })));

test.each([
  ['2026-07-27T22:00:00+0000', Date.UTC(2026, 6, 27, 22)],
  ['2026-07-27T22:00:00-0530', Date.UTC(2026, 6, 28, 3, 30)],
  ['2026-07-27T22:00:00+02:00', Date.UTC(2026, 6, 27, 20)],
  ['tomorrow', null],
  ['', null],
  [null, null],
])('facts 7.2: an offset without a colon, %s', (text, instant) => {
  expect(parseOutageTime(text)).toBe(instant);
});

test('outages that go on are a notice; ticket and dates may be null', async () => {
  answer('ongoing', [
    {
      title: 'koji is slow',
      ticket: { id: '1', url: 'https://forge.example/1' },
      startdate: '2026-07-27T22:00:00+0000',
    },
    { title: 'no ticket', ticket: null, startdate: null, enddate: null },
  ]);
  expect(await fetchReport(SITE, signal)).toMatchObject({
    health: 'notice',
    incidents: [
      { title: 'koji is slow', url: 'https://forge.example/1', createdAt: Date.UTC(2026, 6, 27, 22) },
      { title: 'no ticket', url: null, createdAt: null },
    ],
  });
});

test('no outage is fine; one that cannot be read still counts', async () => {
  answer('ongoing', []);
  expect((await fetchReport(SITE, signal)).health).toBe('ok');
  answer('ongoing', [{ name: 'of another form' }]);
  expect(await fetchReport(SITE, signal)).toMatchObject({ health: 'notice', incidents: [] });
});

test('history: planned first, then resolved; what cannot be read is counted', async () => {
  answer('planned', [{ title: 'reboots', startdate: '2026-12-01T00:00:00+0000', enddate: '2026-12-01T05:00:00+0000' }]);
  answer('resolved', [{ title: 'over', startdate: '2026-07-01T00:00:00+0000', enddate: null }, { title: 7 }]);
  expect(await fetchHistory(SITE, signal)).toMatchObject({
    incidents: [
      { title: 'reboots', isResolved: false },
      { title: 'over', isResolved: true, endedAt: null },
    ],
    dropped: 1,
    isCut: false,
  });
});

test('a page of another form is an error', async () => {
  answer('ongoing', 'none');
  await expect(fetchReport(SITE, signal)).rejects.toMatchObject({ problem: { kind: 'form' } });
});
