import { server } from '@mocks/node';
import { QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { datagrepperQueries } from './queries';

const FROM = Date.UTC(2026, 10, 20, 11);
const ask = () =>
  new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(
    datagrepperQueries.hour(['a.b', 'c.d'], FROM),
  );

test('facts 8.2: one row of one page of one hour, for several topics', async () => {
  let asked = new URL('https://nowhere.example');
  server.use(
    http.get('https://apps.fedoraproject.org/datagrepper/v2/search', ({ request }) => {
      asked = new URL(request.url);
      return HttpResponse.json({ raw_messages: [{}], total: 1234, pages: 1234, count: 1, arguments: {} });
    }),
  );
  expect(await ask()).toBe(1234);
  expect(asked.searchParams.getAll('topic')).toEqual(['a.b', 'c.d']);
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    start: String(FROM / 1000),
    end: String(FROM / 1000 + 3600),
    rows_per_page: '1',
    page: '1',
  });
});

test.each([
  ['a number below zero', { total: -1 }],
  ['no number', { total: null }],
])('%s is an error and no figure', async (_what, body) => {
  server.use(http.get('*/datagrepper/v2/search', () => HttpResponse.json(body)));
  await expect(ask()).rejects.toThrow('Datagrepper answered in a form');
});
