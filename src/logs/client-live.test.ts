import { closeLogs, openLive, reaches, serve } from '@tests/opened-logs';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(closeLogs);

describe('a live log', () => {
  test('is followed by its new bytes, and read to its end when the build ends', async () => {
    let text = 'one\ntwo\nthr';
    const ranges: (string | null)[] = [];
    serve(({ request }) => {
      const range = request.headers.get('Range');
      ranges.push(range);
      const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
      return new HttpResponse(text.slice(from), { status: range === null ? 200 : 206 });
    });
    const log = openLive();
    expect(await reaches(log, 'following')).toMatchObject({ lines: 2 });
    text += 'ee\nlast';
    log.setFinal();
    await vi.waitFor(() => expect(log.state()).toMatchObject({ phase: 'following', lines: 3 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await reaches(log, 'done')).toMatchObject({ lines: 4, generation: 0 });
    expect((await log.lines(3, 2)).text).toBe('three\nlast\n');
    expect(ranges.slice(0, 2)).toEqual([null, 'bytes=0-']);
  });

  test('that began anew is another generation', async () => {
    let text = 'one\ntwo\n';
    serve(({ request }) => {
      if (request.headers.has('Range') && text === 'anew\n') return new HttpResponse(null, { status: 416 });
      return new HttpResponse(text);
    });
    const log = openLive();
    await reaches(log, 'following');
    text = 'anew\n';
    log.setFinal();
    await vi.waitFor(() => expect(log.state()).toMatchObject({ phase: 'following', lines: 1, generation: 1 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await reaches(log, 'done')).toMatchObject({ lines: 1, generation: 1, notices: ['restarted'] });
    expect((await log.lines(1, 5)).text).toBe('anew\n');
  });

  test('is not asked for while nobody looks', async () => {
    let asked = 0;
    serve(() => {
      asked += 1;
      return new HttpResponse('one\n');
    });
    const log = openLive();
    await reaches(log, 'following');
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    log.setFinal();
    await log.lines(1, 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(1);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await reaches(log, 'done');
    expect(asked).toBe(2);
  });
});
