import { readFileSync } from 'node:fs';
import { server } from '@mocks/node';
import { QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import type { Statistics } from '@/domain/statistics';
import { statsQueries } from './queries';

const FILE: Statistics = {
  version: 1,
  service: 'packit',
  collectedAt: 1795176000000,
  firstDay: '2026-11-13',
  kinds: {
    copr: {
      gaps: [[1795170000000, 1795176000000]],
      undated: 0,
      statuses: { success: [0, 4, 7, 1] },
      startedBy: { automatic: [0, 4], manual: [7, 1] },
      chroots: { 'fedora-43-x86_64': [0, 1, 2, 3, 4, 7, 1, 0, 0, 0] },
      triggers: { 'pull-request': [0, 1, 2, 3, 4] },
      durations: { '120': [0, 3] },
      projects: { 'https://github.com/packit/ogr': [0, 1, 2, 3, 4] },
    },
  },
};

function answer(body: object | string, status = 200) {
  const type = typeof body === 'string' ? 'text/html' : 'application/json';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  server.use(
    http.get('*/stats/packit.json', () => new HttpResponse(text, { status, headers: { 'Content-Type': type } })),
  );
  return new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(statsQueries.packit());
}

describe('stats/packit.json', () => {
  test('is read as the collector writes it; kinds of a later version are left out', async () => {
    expect(await answer({ ...FILE, kinds: { ...FILE.kinds, later: {} } })).toEqual(FILE);
  });

  test('is null where nobody collects: no file, or the page that a static host sends for it', async () => {
    expect(await answer({}, 404)).toBeNull();
    expect(await answer('<!doctype html>')).toBeNull();
  });

  test('is null where the file is the one that the app ships', async () => {
    expect(await answer(readFileSync('public/stats/packit.json', 'utf8'))).toBeNull();
  });

  test.each([
    ['another version', { ...FILE, version: 2 }],
    ['days out of order', { ...FILE, kinds: { copr: { ...FILE.kinds.copr, statuses: { success: [7, 1, 0, 4] } } } }],
    ['a cut series', { ...FILE, kinds: { copr: { ...FILE.kinds.copr, triggers: { branch: [0, 1, 2] } } } }],
  ])('%s is an error and no figure', async (_what, body) => {
    await expect(answer(body)).rejects.toThrow('The statistics file answered in a form');
  });
});
