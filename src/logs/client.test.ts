import { closeLogs, ended, find, open, openText, query, serve, zip } from '@tests/opened-logs';
import { HttpResponse } from 'msw';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '@/lib/api-error';
import type { SearchState } from './model';

afterEach(closeLogs);

describe('a log', () => {
  test('of an address is read, told and given', async () => {
    const text = 'Start: run\nérror: one\n\x1b[31mred\x1b[0m\nFinish: run\nrest';
    serve(async () => new HttpResponse(await zip(text)));
    const log = open();
    expect(log.state()).toMatchObject({ phase: 'opening', lines: 0 });
    const state = await ended(log);
    expect(state).toMatchObject({ phase: 'done', lines: 5, widest: 11, notices: [], error: null, generation: 0 });
    expect(state.bytes).toBe(new TextEncoder().encode(text).length);
    expect(state.sections).toEqual([expect.objectContaining({ id: 'run', first: 1, last: 4 })]);
    expect(await log.lines(2, 2)).toEqual({
      first: 2,
      count: 2,
      text: 'érror: one\nred\n',
      cuts: [],
      styles: expect.anything(),
    });
    expect(await log.wholeLine(3)).toBe('red');
    expect(await log.copy(2, 3)).toBe('érror: one\n\x1b[31mred\x1b[0m');
    expect(await log.copy(4, 99, 6)).toBe('Finish');
    expect(await log.copy(9, 8)).toBe('');
    expect((await log.blob()).size).toBe(state.bytes);
    expect(await find(log, query('one'))).toMatchObject({ matches: 1, problem: null });
    expect(await find(log, query('o.e', true))).toMatchObject({ matches: 1, problem: null });
  });

  test('as text is read without a request', async () => {
    const log = openText(`${'a line ‘x’ 🚀\n'.repeat(200_000)}end`);
    expect(await ended(log)).toMatchObject({ phase: 'done', lines: 200_001 });
    expect((await log.lines(70_000, 1)).text).toBe('a line ‘x’ 🚀\n');
  });

  test('that is empty has no lines', async () => {
    serve(() => new HttpResponse(''));
    expect(await ended(open())).toMatchObject({ phase: 'done', lines: 0, bytes: 0, notices: [] });
  });

  test('tells its first lines while the rest is on its way', async () => {
    let finish: () => void = () => undefined;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('first\nsecond\nthi'));
        finish = () => {
          controller.enqueue(new TextEncoder().encode('rd\n'));
          controller.close();
        };
      },
    });
    serve(() => new HttpResponse(body));
    const log = open();
    await vi.waitFor(() => expect(log.state()).toMatchObject({ phase: 'reading', lines: 2 }));
    expect((await log.lines(1, 10)).text).toBe('first\nsecond\n');
    finish();
    expect(await ended(log)).toMatchObject({ phase: 'done', lines: 3 });
    expect((await log.lines(3, 1)).text).toBe('third\n');
  });

  test('that was cut short while it was packed is told to be cut, what came stays', async () => {
    const numbers = Array.from({ length: 50_000 }, (_, index) => `${(index * 7919) % 100_003}\n`).join('');
    const bytes = await zip(numbers);
    serve(() => new HttpResponse(bytes.slice(0, bytes.length / 2)));
    const log = open();
    const state = await ended(log);
    expect(state).toMatchObject({ phase: 'done', notices: ['truncated'] });
    expect(state.lines).toBeGreaterThan(10_000);
    expect((await log.lines(1, 2)).text).toBe('0\n7919\n');
  });

  test('that is too large, or a bomb, is read up to the bound', async () => {
    const bytes = await zip('A'.repeat(50_000_000));
    serve(() => new HttpResponse(bytes));
    const log = open({ mostBytes: 1000 });
    expect(await ended(log)).toMatchObject({ phase: 'done', bytes: 1000, lines: 1, notices: ['too-large'] });
  });

  test.each([
    ['is not there', () => HttpResponse.html('<h1>404</h1>', { status: 404 }), { kind: 'http', status: 404 }],
    ['is a web page', () => HttpResponse.html('<!doctype html>'), { kind: 'html' }],
    ['cannot be reached', () => HttpResponse.error(), { kind: 'network' }],
    ['is refused', () => new HttpResponse(null, { status: 503 }), { kind: 'http', status: 503 }],
  ])('that %s fails with the service and its reason', async (_name, resolve, problem) => {
    serve(resolve);
    const { phase, error, lines } = await ended(open());
    expect([phase, lines]).toEqual(['failed', 0]);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ service: 'Copr', problem });
  });

  test('that breaks off fails with what came before', async () => {
    let breakOff: () => void = () => undefined;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('one\ntwo'));
        breakOff = () => controller.error(new Error('connection lost'));
      },
    });
    serve(() => new HttpResponse(body));
    const log = open();
    await vi.waitFor(() => expect(log.state().lines).toBe(1));
    breakOff();
    const state = await ended(log);
    expect(state).toMatchObject({ phase: 'failed', lines: 2 });
    expect(state.error).toMatchObject({ problem: { kind: 'network' } });
    expect((await log.lines(1, 5)).text).toBe('one\ntwo\n');
  });

  test('tells its causes after its end', async () => {
    const log = openText(
      'Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.a\nmain.c:1:2: error: expected ‘;’\nerror: Bad exit status from /var/tmp/rpm-tmp.a (%build)\n',
    );
    const { failed, causes } = await log.causes();
    expect([failed, causes[0]?.line]).toEqual([true, 2]);
    expect(await log.causes()).toBe(await log.causes());
  });

  test('ends its request when it is closed, and tells nothing more', async () => {
    let wasAborted = false;
    const isAsked = new Promise<void>((resolve) => {
      serve(({ request }) => {
        request.signal.addEventListener('abort', () => {
          wasAborted = true;
        });
        resolve();
        return new Promise<never>(() => undefined);
      });
    });
    const log = open();
    let told = 0;
    log.subscribe(() => {
      told += 1;
    });
    await isAsked;
    log.close();
    await vi.waitFor(() => expect(wasAborted).toBe(true));
    expect(told).toBe(0);
  });

  test('a new search ends the one before', async () => {
    const log = openText('error\n'.repeat(100_000));
    await ended(log);
    const first: SearchState[] = [];
    log.search(query('error'), (state) => first.push(state));
    expect(await find(log, query('e'))).toMatchObject({ matches: 100_000, isDone: true });
    expect(first.filter(({ isDone }) => isDone)).toEqual([]);
  });
});
