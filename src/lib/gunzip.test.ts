import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { passUnpacked } from './gunzip';

/** A stream of bytes in chunks of this size, that may end in an error. */
function streamOf(bytes: Uint8Array, size: number, error?: Error) {
  let at = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(new Uint8Array(bytes.subarray(at, at + size)));
      else if (error === undefined) controller.close();
      else controller.error(error);
      at += size;
    },
  });
}

async function read(stream: ReadableStream<Uint8Array<ArrayBuffer>> | null, most = Number.POSITIVE_INFINITY) {
  const decoder = new TextDecoder();
  let text = '';
  const reading = passUnpacked(stream, (bytes) => {
    text += decoder.decode(bytes, { stream: true });
    return text.length < most;
  });
  const end = await reading.catch((cause: unknown) => String(cause));
  return { text, end };
}

// Hard to pack, so that a cut loses little: numbers without a pattern.
const TEXT = Array.from({ length: 40_000 }, (_, index) => `${(index * 7919) % 100_003} ‘line’\n`).join('');
const packed = gzipSync(TEXT);

describe('a stream', () => {
  test.each([1, 2, 3, 1000, 65_536, 10_000_000])(
    'is gunzipped by its bytes, plain ones pass, in chunks of %d',
    async (size) => {
      const short = TEXT.slice(0, 5000);
      const text = size < 10 ? short : TEXT;
      expect(await read(streamOf(size < 10 ? gzipSync(short) : packed, size))).toEqual({ text, end: 'whole' });
      expect(await read(streamOf(new TextEncoder().encode(text), size))).toEqual({ text, end: 'whole' });
    },
  );

  test.each([
    ['nothing', ''],
    ['one byte', 'x'],
    ['the first byte of gzip alone', '\x1f'],
  ])('of %s passes', async (_name, text) => {
    expect(await read(streamOf(new TextEncoder().encode(text), 10))).toEqual({ text, end: 'whole' });
    expect(await read(null)).toEqual({ text: '', end: 'whole' });
  });

  test('of packed nothing is empty', async () => {
    expect(await read(streamOf(gzipSync(''), 10))).toEqual({ text: '', end: 'whole' });
  });

  test.each([0.2, 0.5, 0.9, 0.999])(
    'cut at %d of its packed bytes keeps all that can be told of them',
    async (share) => {
      const cut = packed.subarray(0, Math.floor(packed.length * share));
      const { text, end } = await read(streamOf(cut, 20_000));
      expect(end).toBe('broken');
      expect(TEXT.startsWith(text.slice(0, -1))).toBe(true);
      expect(text.length).toBeGreaterThan(TEXT.length * share - 100_000 * share);
      expect(text.length).toBeGreaterThan(0);
    },
  );

  test('with nonsense after its packed bytes keeps what was before but for the last piece', async () => {
    const { text } = await read(streamOf(Buffer.concat([packed, Buffer.from('nonsense')]), 10_000));
    expect(TEXT.startsWith(text.slice(0, -1))).toBe(true);
    expect(text.length).toBeGreaterThan(TEXT.length * 0.8);
  });

  test('that breaks off gives what came, and the error', async () => {
    const { text, end } = await read(streamOf(packed.subarray(0, 60_000), 20_000, new Error('connection lost')));
    expect(end).toBe('Error: connection lost');
    expect(text.length).toBeGreaterThan(10_000);
  });

  test('of a bomb ends with its reader, long before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const start = performance.now();
    const { text, end } = await read(streamOf(bomb, bomb.length), 1_000_000);
    expect(end).toBe('stopped');
    expect(text.length).toBeLessThan(2_000_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('waits for a reader who asks for time', async () => {
    let running = 0;
    let most = 0;
    const end = await passUnpacked(streamOf(packed, 50_000), async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 0));
      running -= 1;
      return true;
    });
    expect([end, most]).toEqual(['whole', 1]);
  });
});
