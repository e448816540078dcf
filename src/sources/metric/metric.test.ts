import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { fetchMetric } from './client';

const ask = (body: object | number | null) => {
  server.use(http.get('https://metrics.example/github.json', () => HttpResponse.json(body)));
  return fetchMetric('metrics.example', 'https://metrics.example/github.json', new AbortController().signal);
};

test('one number with its time, or one for each hour', async () => {
  expect(await ask({ value: 1200, at: 1795176000 })).toEqual({ kind: 'now', value: 1200, at: 1795176000000 });
  expect(await ask({ value: 0 })).toEqual({ kind: 'now', value: 0, at: null });
  expect(await ask([1, 2, 3])).toEqual({ kind: 'hours', counts: [1, 2, 3] });
  expect(await ask(Array.from({ length: 100 }, (_, hour) => hour))).toMatchObject({ counts: { 0: 76, length: 24 } });
});

test.each([[{ value: -1 }], [{ value: '7' }], [[]], [[1, null]], [7], [null]])(
  '%j is no number of calls',
  async (body) => {
    await expect(ask(body)).rejects.toThrow('metrics.example answered in a form');
  },
);
