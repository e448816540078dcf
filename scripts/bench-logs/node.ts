// The engine in Node: what indexing, scanning, searching and finding the cause take. `bench-logs.mjs` calls it.
import { findCauses } from '@/logs/cause/find-causes';
import { readBlock } from '@/logs/line-block';
import { createLogDocument, type LogDocument } from '@/logs/log-document';
import type { SearchQuery } from '@/logs/model';
import { createLocalMatcher, startSearch } from '@/logs/search';

/** As a browser's decompressor gives them. */
const CHUNK_BYTES = 65_536;

function read(chunks: readonly Uint8Array[]): LogDocument {
  const document = createLogDocument();
  for (const chunk of chunks) document.store.append(chunk);
  document.end(true);
  return document;
}

const search = ({ store }: LogDocument, query: SearchQuery) =>
  new Promise<number>((resolve) => {
    startSearch(store, query, createLocalMatcher(query), ({ isDone, matches }) => {
      if (isDone) resolve(matches);
    });
  });

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** One run over a log; ms each. */
export async function benchEngine(bytes: Uint8Array): Promise<Record<string, number>> {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) chunks.push(bytes.slice(at, at + CHUNK_BYTES));
  const plain = { isRegex: false, isCaseSensitive: false, isWholeWord: false };
  let document = createLogDocument();
  const index = await time(() => {
    document = read(chunks);
  });
  return {
    index,
    scan: await time(() => {
      for (const _ of document.store.scan());
    }),
    block: await time(() => readBlock(document.store, Math.floor(document.store.count / 2), 500)),
    search: await time(() => search(document, { ...plain, text: 'error: ' })),
    expression: await time(() => search(document, { ...plain, text: 'err.r: \\w+', isRegex: true })),
    causes: await time(() => findCauses(document.store)),
  };
}
