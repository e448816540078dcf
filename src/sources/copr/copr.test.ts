import { gzipSync } from 'node:zlib';
import { server } from '@mocks/node';
import { QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { applyConfig } from '@/lib/config';
import { fetchLog } from './client';
import { coprQueries } from './queries';
import { toLogText } from './to-domain';

const text = (log: string | Uint8Array, isCut = false) =>
  toLogText({ bytes: typeof log === 'string' ? new TextEncoder().encode(log) : log, isCut }).text;

describe('text of a log', () => {
  test.each([
    ['a\r\nb\r\n', 'a\nb\n'],
    ['10 %\r50 %\r100 %\nnext', '100 %\nnext'],
    ['100 %\r\r\n', '100 %\n'],
    ['first\n\r\nlast\r', 'first\n\nlast'],
    ['a\0b', 'a\uFFFDb'],
    ['a\u2028b\u0085c\n', 'a\u2028b\u0085c\n'],
    ['', ''],
  ])('%j reads %j', (log, expected) => {
    expect(text(log)).toBe(expected);
  });

  test('wrong UTF-8 is shown as such', () => {
    expect(text(new Uint8Array([0x61, 0xff, 0x62]))).toBe('a\uFFFDb');
  });

  test('a character that the cut went through is left out', () => {
    expect(text(new Uint8Array([0x61, 0xe2, 0x82]), true)).toBe('a');
    expect(text(new Uint8Array([0x61, 0xe2, 0x82]), false)).toBe('a\uFFFD');
  });

  test('5 MB in one line without an end are no trouble', () => {
    expect(text('x'.repeat(5_000_000))).toHaveLength(5_000_000);
    expect(text('x\r'.repeat(2_500_000))).toBe('x');
  });
});

const HOST = 'https://download.copr.fedorainfracloud.org/results';
const { signal } = new AbortController();

test('a log is read through the configured base, compressed or not', async () => {
  const asked: string[] = [];
  applyConfig('{"services": {"copr": {"results": "https://proxy.example/copr"}}}');
  server.use(
    http.get('https://proxy.example/copr/*', ({ request }) => {
      asked.push(request.url);
      return HttpResponse.arrayBuffer(new Uint8Array(gzipSync('checking\r\ndone\n')).buffer);
    }),
  );
  const log = await fetchLog(`${HOST}/@copr/dev:pr:12/f/09-x/builder-live.log.gz`, signal);
  expect(log).toEqual({ text: 'checking\ndone\n', isCut: false, bytes: 15 });
  expect(asked).toEqual(['https://proxy.example/copr/@copr/dev:pr:12/f/09-x/builder-live.log.gz']);
});

test('a log of more than 5 MB is cut, and says so', async () => {
  server.use(http.get('*/proxy/copr-results/*', () => HttpResponse.text('x'.repeat(6_000_000))));
  expect(await fetchLog(`${HOST}/a/b/c/root.log.gz`, signal)).toMatchObject({ isCut: true, bytes: 5_000_000 });
});

test('facts 5.3: on a static host without the proxy a web page comes in its place', async () => {
  server.use(http.get('*/proxy/copr-results/*', () => HttpResponse.html('<!doctype html>')));
  await expect(fetchLog(`${HOST}/a/b/c/root.log.gz`, signal)).rejects.toMatchObject({ problem: { kind: 'html' } });
});

test('other hosts cannot be read and are not asked', async () => {
  await expect(fetchLog('https://kojipkgs.fedoraproject.org/x.log', signal)).rejects.toThrow(
    'kojipkgs.fedoraproject.org could not be reached',
  );
  await expect(fetchLog('javascript:alert(1)', signal)).rejects.toMatchObject({ problem: { kind: 'network' } });
});

test('a log is asked for again only while it is live', async () => {
  server.use(http.get('*/proxy/copr-results/*', () => HttpResponse.text('…')));
  const client = new QueryClient();
  const url = `${HOST}/a/b/c/builder-live.log`;
  await client.fetchQuery(coprQueries.log(url));
  const query = client.getQueryCache().find({ queryKey: coprQueries.log(url).queryKey });
  const interval = (isLive: boolean) => {
    const { refetchInterval } = coprQueries.log(url, isLive);
    return typeof refetchInterval === 'function' && query !== undefined ? refetchInterval(query as never) : undefined;
  };
  expect(interval(false)).toBe(false);
  expect(interval(true)).toEqual(expect.any(Number));
});
