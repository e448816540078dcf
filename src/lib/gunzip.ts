/** Takes unpacked bytes as they come, and keeps them; `false` ends the reading. May ask for time by a promise. */
export type ByteSink = (bytes: Uint8Array) => boolean | Promise<boolean>;

/** `whole`: to its end; `stopped`: by the sink; `broken`: packed bytes that end early or make no sense; what was read before stays. */
export type ByteEnd = 'whole' | 'stopped' | 'broken';

type Next = () => Promise<Uint8Array<ArrayBuffer> | null>;

const MOST_PACKED = 65_536;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The first bytes, at least two unless there are fewer: what the magic number takes. Null for an empty stream. */
async function readHead(next: Next): Promise<Uint8Array<ArrayBuffer> | null> {
  let head: Uint8Array<ArrayBuffer> | null = null;
  while (head === null || head.byteLength < 2) {
    const more = await next();
    if (more === null) return head;
    if (head === null || head.byteLength === 0) head = more;
    else {
      const both: Uint8Array<ArrayBuffer> = new Uint8Array(head.byteLength + more.byteLength);
      both.set(head);
      both.set(more, head.byteLength);
      head = both;
    }
  }
  return head;
}

async function passPlain(head: Uint8Array<ArrayBuffer> | null, next: Next, sink: ByteSink): Promise<ByteEnd> {
  for (let bytes = head; bytes !== null; bytes = await next()) {
    const goesOn = sink(bytes);
    if (!(goesOn === true || (await goesOn))) return 'stopped';
  }
  return 'whole';
}

const aMoment = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Reads what comes out of a decompressor; tells when nothing more is on its way. */
function createDrain(out: ReadableStreamDefaultReader<Uint8Array>, sink: ByteSink) {
  let read = 0;
  let isWaiting = false;
  let isStopped = false;
  const run = async (): Promise<ByteEnd> => {
    for (;;) {
      isWaiting = true;
      const { done, value } = await out.read();
      isWaiting = false;
      if (done) return 'whole';
      read += 1;
      const goesOn = sink(value);
      if (goesOn === true || (await goesOn)) continue;
      isStopped = true;
      void out.cancel().catch(() => undefined); // ends the write that waits for room
      return 'stopped';
    }
  };
  const ended = run().catch((): ByteEnd => 'broken');
  const settle = async (): Promise<void> => {
    for (let before = -1; !isStopped && !(isWaiting && before === read); ) {
      before = read;
      await Promise.race([aMoment(), ended]);
    }
  };
  return { ended, settle };
}

/**
 * By hand instead of `pipeThrough`: an error at the end of a cut file would drop what the decompressor had already given
 * but nobody had taken yet.
 */
async function unpack(head: Uint8Array<ArrayBuffer>, next: Next, sink: ByteSink): Promise<ByteEnd> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  writer.closed.catch(() => undefined);
  const drain = createDrain(readable.getReader(), sink);
  try {
    for (let packed: Uint8Array<ArrayBuffer> | null = head; packed !== null; packed = await next()) {
      // In small pieces: one of a decompression bomb unpacks to a thousand times its size before the sink can stop it.
      for (let at = 0; at < packed.byteLength; at += MOST_PACKED) {
        const isTaken = await writer.write(packed.subarray(at, at + MOST_PACKED)).then(
          () => true,
          () => false,
        );
        if (!isTaken) return await drain.ended;
      }
    }
  } catch (cause) {
    await drain.settle();
    void writer.abort().catch(() => undefined);
    throw cause;
  }
  await drain.settle();
  await writer.close().catch(() => undefined);
  return drain.ended;
}

/**
 * Passes a stream's bytes on, gunzipped when they are gzip: by the bytes themselves, whether or not the browser undid a
 * `Content-Encoding`. `onChunk` is called for each chunk of the transfer. Rejects when the stream does.
 */
export async function passUnpacked(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  sink: ByteSink,
  onChunk: () => void = () => undefined,
): Promise<ByteEnd> {
  if (stream === null) return 'whole';
  const reader = stream.getReader();
  const next: Next = async () => {
    const { done, value } = await reader.read();
    onChunk();
    return done ? null : value;
  };
  const head = await readHead(next);
  const end = head !== null && isGzip(head) ? await unpack(head, next, sink) : await passPlain(head, next, sink);
  if (end !== 'whole') void reader.cancel().catch(() => undefined);
  return end;
}
