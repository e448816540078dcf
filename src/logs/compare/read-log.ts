import { readBytes } from '@/lib/read-bytes';
import type { LogDocument } from '@/logs/log-document';
import type { LogSource } from '@/logs/protocol';
import { createPacer } from '@/logs/turns';

export interface ReadOptions {
  signal: AbortSignal;
  mostBytes: number;
  /** After each chunk. */
  onMore: (document: LogDocument) => void;
}

/** Takes bytes up to a limit; false when there are more. */
const createRoom = (document: LogDocument, mostBytes: number) => (bytes: Uint8Array) => {
  const room = mostBytes - document.store.bytes();
  document.store.append(bytes.length > room ? bytes.subarray(0, room) : bytes);
  return bytes.length <= room && !document.store.isFull();
};

/**
 * Reads a log as it is now: what a live one will have more is not waited for. Rejects when there is none; what came before it broke
 * off stays in `document`.
 */
export async function readLog(
  source: LogSource,
  document: LogDocument,
  { signal, mostBytes, onMore }: ReadOptions,
): Promise<{ isCut: boolean; isBroken: boolean }> {
  const take = createRoom(document, mostBytes);
  if (source.kind === 'text') {
    const isWhole = take(new TextEncoder().encode(source.text));
    document.end(isWhole);
    return { isCut: !isWhole, isBroken: false };
  }
  const pacer = createPacer();
  const { service, address, isLive } = source;
  const options = isLive ? ({ signal, cache: 'no-store' } as const) : { signal };
  try {
    const end = await readBytes(service, address, options, () => (bytes) => {
      const goesOn = take(bytes);
      onMore(document);
      return goesOn ? (pacer.pause()?.then(() => true) ?? true) : false;
    });
    document.end(end === 'whole' && !isLive);
    return { isCut: end === 'stopped', isBroken: end === 'broken' };
  } catch (error) {
    document.end(false);
    throw error;
  }
}
