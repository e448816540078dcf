/** The first `mostBytes` of a body. */
export interface Body {
  bytes: Uint8Array<ArrayBuffer>;
  /** There was more than was kept. */
  isCut: boolean;
}

const isGzip = (chunk: Uint8Array): boolean => chunk[0] === 0x1f && chunk[1] === 0x8b;

/** Puts a chunk that was read for a look back in front of the stream. */
const unread = (first: Uint8Array<ArrayBuffer>, reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(first),
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });

/**
 * Reads a stream up to `mostBytes` of decoded bytes and then stops the transfer, so that neither a huge answer nor a
 * decompression bomb fills the memory. Gunzips by the bytes themselves: a proxy may drop `Content-Encoding`.
 * Calls `onChunk` as chunks come.
 */
export async function readBody(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  mostBytes: number,
  onChunk: () => void = () => undefined,
): Promise<Body> {
  if (stream === null) return { bytes: new Uint8Array(), isCut: false };
  const reader = stream.getReader();
  const first = await reader.read();
  if (first.done) return { bytes: new Uint8Array(), isCut: false };
  const whole = unread(first.value, reader);
  const plain = isGzip(first.value) ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
  return collect(plain.getReader(), mostBytes, onChunk);
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  mostBytes: number,
  onChunk: () => void,
): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: join(chunks, size), isCut: false };
    onChunk();
    const room = mostBytes - size;
    if (value.byteLength > room) {
      void reader.cancel().catch(() => undefined);
      return { bytes: join([...chunks, value.subarray(0, room)], mostBytes), isCut: true };
    }
    chunks.push(value);
    size += value.byteLength;
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
