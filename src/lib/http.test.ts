import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from './api-error';
import { createClient, fetchText } from './http';
import { onRecovery, tryNow } from './traffic';

const BASE = 'https://service.example/api';
const get = createClient('Service', () => BASE);
const thing = v.object({ id: v.number() });

const problemOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error instanceof ApiError ? { ...error.problem, message: error.message } : null;
};
const answer = (resolve: Parameters<typeof http.get>[1]) => server.use(http.get(`${BASE}/thing`, resolve));

test('gives the checked body and the final address', async () => {
  answer(() => HttpResponse.json({ id: 1, more: 'dropped' }));
  await expect(get('/thing', thing)).resolves.toEqual({ body: { id: 1 }, url: `${BASE}/thing` });
});

test('sends the query and leaves out what is undefined', async () => {
  answer(({ request }) => HttpResponse.json({ id: Number(new URL(request.url).searchParams.get('page')) }));
  const { body, url } = await get('/thing', thing, { query: { page: 7, top: undefined } });
  expect(body).toEqual({ id: 7 });
  expect(url).toBe(`${BASE}/thing?page=7`);
});

test('takes 206 as success and an empty 204 as null', async () => {
  answer(() => HttpResponse.json({ id: 2 }, { status: 206 }));
  await expect(get('/thing', thing)).resolves.toMatchObject({ body: { id: 2 } });
  answer(() => new HttpResponse(null, { status: 204 }));
  await expect(get('/thing', v.null())).resolves.toMatchObject({ body: null });
});

describe('every fault names the service and its kind', () => {
  test.each([
    [
      'a JSON error sentence',
      () => HttpResponse.json({ error: 'No info about build' }, { status: 404 }),
      404,
      'No info about build',
    ],
    [
      'the other key',
      () => HttpResponse.json({ message: 'Internal Server Error' }, { status: 500 }),
      500,
      'Internal Server Error',
    ],
    ['errors as an array', () => HttpResponse.json({ errors: ['bad'] }, { status: 400 }), 400, ''],
    ['an HTML 404', () => HttpResponse.html('<h1>Not Found</h1>', { status: 404 }), 404, ''],
    ['a bare 502', () => new HttpResponse('', { status: 502 }), 502, ''],
  ])('%s', async (_name, resolve, status, message) => {
    answer(resolve);
    const problem = await problemOf(get('/thing', thing));
    expect(problem).toMatchObject({ kind: 'http', status });
    expect(problem?.message).toBe(`Service answered ${status}${message === '' ? '' : `: ${message}`}`);
  });

  test('network or CORS', async () => {
    answer(() => HttpResponse.error());
    expect(await problemOf(get('/thing', thing))).toMatchObject({ kind: 'network' });
  });

  test.each([
    ['HTML with status 200', () => HttpResponse.html('<!doctype html><title>Sign in</title>'), { kind: 'html' }],
    [
      'cut JSON',
      () => new HttpResponse('{"id": 1', { headers: { 'Content-Type': 'application/json' } }),
      { kind: 'form', problem: 'not JSON' },
    ],
    ['null where a thing is expected', () => HttpResponse.json(null), { kind: 'form' }],
    ['another type', () => HttpResponse.json({ id: 'one' }), { kind: 'form' }],
  ])('%s', async (_name, resolve, expected) => {
    answer(resolve);
    expect(await problemOf(get('/thing', thing))).toMatchObject(expected);
  });

  test('more than 20 MB', async () => {
    const chunk = new Uint8Array(1_000_000).fill(32);
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    answer(() => new HttpResponse(body));
    expect(await problemOf(get('/thing', thing))).toMatchObject({ kind: 'too-large' });
    expect(sent).toBeLessThan(30); // the transfer was stopped
  });

  test('Retry-After, in seconds', async () => {
    answer(() => HttpResponse.json({}, { status: 503, headers: { 'Retry-After': '7' } }));
    expect(await problemOf(get('/thing', thing))).toMatchObject({ retryAfterMs: 7000 });
  });
});

describe('time', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => vi.useRealTimers());

  test('a service that never answers is a time-out', async () => {
    answer(() => new Promise<never>(() => undefined));
    const asked = problemOf(get('/thing', thing, { timeoutMs: 9000 }));
    await vi.advanceTimersByTimeAsync(9000);
    expect(await asked).toMatchObject({ kind: 'timeout', afterMs: 9000, message: 'Service did not answer within 9 s' });
  });

  test('a reader who leaves ends the request with his own reason', async () => {
    const left = new AbortController();
    let wasAborted = false;
    answer(({ request }) => {
      request.signal.addEventListener('abort', () => {
        wasAborted = true;
      });
      return new Promise<never>(() => undefined);
    });
    const asked = get('/thing', thing, { signal: left.signal });
    await vi.advanceTimersByTimeAsync(10);
    left.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    expect(wasAborted).toBe(true);
  });

  test('after 5 failures in a row the origin is left alone, then one request tries', async () => {
    let asked = 0;
    answer(() => {
      asked += 1;
      return new HttpResponse(null, { status: 503 });
    });
    for (let i = 0; i < 7; i++) await problemOf(get('/thing', thing));
    expect(asked).toBe(5);
    expect(await problemOf(get('/thing', thing))).toMatchObject({
      kind: 'paused',
      message: 'Service answered 503; it is asked again in 30 s',
    });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await problemOf(get('/thing', thing))).toMatchObject({ kind: 'http', status: 503 });
    expect(await problemOf(get('/thing', thing))).toMatchObject({ kind: 'paused' });
    answer(() => HttpResponse.json({ id: 1 }));
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(get('/thing', thing)).resolves.toMatchObject({ body: { id: 1 } });
  });

  test('a reader who wants to know at once is not kept waiting, and all are told that the service is back', async () => {
    answer(() => HttpResponse.error());
    for (let i = 0; i < 6; i++) await problemOf(get('/thing', thing));
    answer(() => HttpResponse.json({ id: 1 }));
    expect(await problemOf(get('/thing', thing))).toMatchObject({ kind: 'paused' });
    let told = 0;
    const stop = onRecovery(() => {
      told += 1;
    });
    tryNow();
    await expect(get('/thing', thing)).resolves.toMatchObject({ body: { id: 1 } });
    await get('/thing', thing);
    stop();
    expect(told).toBe(1);
  });

  test('one broken row (500) does not make the whole service count as down', async () => {
    let asked = 0;
    answer(() => {
      asked += 1;
      return HttpResponse.json({ message: 'Internal Server Error' }, { status: 500 });
    });
    for (let i = 0; i < 8; i++) await problemOf(get('/thing', thing));
    expect(asked).toBe(8);
  });

  test('Retry-After keeps every request away for that time', async () => {
    answer(() => HttpResponse.json({}, { status: 429, headers: { 'Retry-After': '20' } }));
    await problemOf(get('/thing', thing));
    answer(() => HttpResponse.json({ id: 1 }));
    tryNow(); // what the service asked for holds all the same
    expect(await problemOf(get('/thing', thing))).toMatchObject({ kind: 'paused' });
    await vi.advanceTimersByTimeAsync(20_000);
    await expect(get('/thing', thing)).resolves.toMatchObject({ body: { id: 1 } });
  });
});

test('at most 4 requests at once, 2 of them in the background', async () => {
  let running = 0;
  let most = 0;
  const gates: (() => void)[] = [];
  answer(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => gates.push(resolve));
    running -= 1;
    return HttpResponse.json({ id: 1 });
  });
  const background = Array.from({ length: 4 }, () => get('/thing', thing, { priority: 'background' }));
  await vi.waitFor(() => expect(gates).toHaveLength(2));
  const normal = Array.from({ length: 4 }, () => get('/thing', thing));
  await vi.waitFor(() => expect(gates).toHaveLength(4));
  const all = Promise.all([...background, ...normal]);
  const open = setInterval(() => gates.shift()?.(), 1);
  await all;
  clearInterval(open);
  expect(most).toBe(4);
});

describe('texts', () => {
  const LOG = 'https://results.example/build.log';
  const serve = (resolve: Parameters<typeof http.get>[1]) => server.use(http.get(LOG, resolve));
  const read = async (mostBytes: number) => {
    const { bytes, isCut } = await fetchText('Results', LOG, mostBytes);
    return { text: new TextDecoder().decode(bytes), isCut };
  };

  test('are read up to a bound and say when they are cut', async () => {
    serve(() => HttpResponse.text('0123456789'));
    await expect(read(4)).resolves.toEqual({ text: '0123', isCut: true });
    await expect(read(10)).resolves.toEqual({ text: '0123456789', isCut: false });
  });

  test('are gunzipped by their bytes when a proxy dropped the header, and a bomb stops at the bound', async () => {
    const zip = async (text: string) =>
      new Response(new Response(text).body?.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
    const small = await zip('hello\n');
    serve(() => new HttpResponse(small, { headers: { 'Content-Type': 'text/plain' } }));
    await expect(read(1000)).resolves.toEqual({ text: 'hello\n', isCut: false });
    const bomb = await zip('A'.repeat(5_000_000));
    serve(() => new HttpResponse(bomb));
    await expect(read(1000)).resolves.toEqual({ text: 'A'.repeat(1000), isCut: true });
  });

  test('that are a web page (a static host without the proxy) are an error', async () => {
    serve(() => HttpResponse.html('<!doctype html>'));
    expect(await problemOf(read(1000))).toMatchObject({ kind: 'html' });
  });
});
