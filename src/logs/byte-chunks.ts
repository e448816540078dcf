/** Smaller chunks are put together: a slow network or a live log must not cost an object for some bytes. */
const SMALL = 16_384;
const ROOM = 65_536;

/** Bytes of a log as they came, without copying them into one piece. Offsets count from the first byte. */
export function createByteChunks() {
  const chunks: Uint8Array[] = [];
  const starts: number[] = [];
  let size = 0;
  let last = 0;
  let open: Uint8Array | null = null;
  let used = 0;
  let scratch = new Uint8Array(0);

  function push(bytes: Uint8Array): void {
    chunks.push(bytes);
    starts.push(size);
  }

  function pushSmall(bytes: Uint8Array): void {
    if (open === null || used + bytes.byteLength > ROOM) {
      open = new Uint8Array(ROOM);
      used = 0;
      push(open);
    }
    open.set(bytes, used);
    used += bytes.byteLength;
  }

  /** Index of the chunk with this offset. */
  function chunkAt(offset: number): number {
    const isIn = (index: number) => offset >= (starts[index] ?? size) && offset < (starts[index + 1] ?? size);
    if (isIn(last)) return last;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    last = low;
    return low;
  }

  function copyInto(target: Uint8Array, start: number, end: number): void {
    let index = chunkAt(start);
    for (let at = start; at < end; index += 1) {
      const from = starts[index] ?? size;
      const stop = Math.min(starts[index + 1] ?? size, end);
      const piece = chunks[index]?.subarray(at - from, stop - from) ?? new Uint8Array(0);
      target.set(piece, at - start);
      at = stop;
    }
  }

  return {
    size: () => size,
    /** Keeps a chunk; it belongs to the log from now on. */
    push(bytes: Uint8Array): void {
      if (bytes.byteLength === 0) return;
      if (bytes.byteLength < SMALL) pushSmall(bytes);
      else {
        open = null;
        push(bytes);
      }
      size += bytes.byteLength;
    },
    /** Bytes to look at, valid until the next call: a part of a chunk where it can be. */
    view(start: number, end: number): Uint8Array {
      const to = Math.min(end, size);
      if (to <= start) return new Uint8Array(0);
      const index = chunkAt(start);
      const from = starts[index] ?? 0;
      if (to <= (starts[index + 1] ?? size))
        return chunks[index]?.subarray(start - from, to - from) ?? new Uint8Array(0);
      if (scratch.byteLength < to - start) scratch = new Uint8Array(to - start);
      copyInto(scratch, start, to);
      return scratch.subarray(0, to - start);
    },
    /** A copy of its own. */
    copy(start: number, end: number): Uint8Array<ArrayBuffer> {
      const to = Math.max(Math.min(end, size), start);
      const bytes = new Uint8Array(to - start);
      copyInto(bytes, start, to);
      return bytes;
    },
    /** All chunks in order. */
    *all(): Iterable<Uint8Array> {
      for (const [index, chunk] of chunks.entries()) {
        const length = (starts[index + 1] ?? size) - (starts[index] ?? 0);
        yield chunk.subarray(0, length);
      }
    },
  };
}
