import type { EngineThread } from './client-thread';
import type { SearchQuery, SearchState } from './model';
import { startSideWorker } from './side-worker';

const startSearchWorker = () =>
  startSideWorker(
    () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'log search' }),
  );

/** The one search of an open log at a time. */
export function createClientSearch(thread: EngineThread) {
  let id = 0;
  let worker: Worker | null = null;
  let listener: (state: SearchState) => void = () => undefined;

  function stop(): void {
    listener = () => undefined;
    worker?.terminate();
    worker = null;
  }

  return {
    start(query: SearchQuery, onState: (state: SearchState) => void): () => void {
      stop();
      id += 1;
      const mine = id;
      const started = query.isRegex ? startSearchWorker() : null;
      worker = started?.worker ?? null;
      const port = started?.port ?? null;
      listener = onState;
      thread.post({ kind: 'search', id, query, port }, port === null ? [] : [port]);
      return () => {
        if (mine !== id) return;
        stop();
        thread.post({ kind: 'stop-search', id: mine });
      };
    },
    onState(from: number, state: SearchState): void {
      if (from !== id) return;
      if (state.problem !== null) worker?.terminate();
      listener(state);
    },
    stop,
  };
}
