import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { type ByteEnd, passUnpacked } from '@/lib/gunzip';
import { createLogStore, type LogStore } from '@/logs/log-store';
import { MOST_BYTES } from '@/logs/model';

/** Where the reader called `npm run` from, which may be another folder than the project's. */
const here = process.env['INIT_CWD'] ?? '';

/** Reads a log from the disk as the browser does from the network; `broken` when gzip ends early. Rejects when it cannot be read. */
export async function readLog(file: string): Promise<{ store: LogStore; end: ByteEnd }> {
  const store = createLogStore();
  const stream = Readable.toWeb(createReadStream(resolve(here, file))) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const end = await passUnpacked(stream, (bytes) => {
    store.append(bytes.subarray(0, MOST_BYTES - store.bytes()));
    return store.bytes() < MOST_BYTES;
  });
  store.end();
  return { store, end };
}
