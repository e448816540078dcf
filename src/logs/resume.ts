import type { ByteSink } from '@/lib/gunzip';

/** What a reader fills: the log's bytes so far, and a way to add to them. */
export interface GrowingLog {
  size(): number;
  /** Bytes to compare, valid until the next call. */
  view(start: number, end: number): Uint8Array;
  append: ByteSink;
  /** What was read is void: the log began anew. */
  restart(): void;
}

/** Bytes that were read before are compared, the rest is appended. */
export interface Resumed {
  sink: ByteSink;
  /** The bytes are not those that were read before. */
  differs(): boolean;
  /** The file ended before all that had been read before. */
  isShorter(): boolean;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** Goes on with a log by bytes that start at offset `start` of it, at or before its end so far. */
export function resumeAt(start: number, log: GrowingLog): Resumed {
  const known = log.size();
  let at = start;
  let differs = false;
  return {
    differs: () => differs,
    isShorter: () => at < known,
    sink(bytes) {
      const old = Math.min(Math.max(known - at, 0), bytes.length);
      differs = old > 0 && !isSame(bytes.subarray(0, old), log.view(at, at + old));
      at += bytes.length;
      if (differs) return false;
      return old === bytes.length ? true : log.append(old === 0 ? bytes : bytes.subarray(old));
    },
  };
}
