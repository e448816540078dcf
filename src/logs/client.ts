import { getConfig } from '@/lib/config';
import { createClientCauses } from './client-causes';
import { createClientSearch } from './client-search';
import { startEngine } from './client-thread';
import { type LogState, MOST_BYTES, type OpenLog } from './model';
import { type Answers, type FromEngine, type LogSource, unpackError, type What } from './protocol';

const OPENING: LogState = {
  phase: 'opening',
  lines: 0,
  bytes: 0,
  widest: 0,
  notices: [],
  error: null,
  sections: [],
  generation: 0,
};
/** Of a copy unless told otherwise: 64 MB. */
const MOST_COPIED = 67_108_864;

interface Pending {
  resolve(answer: never): void;
  reject(error: Error): void;
}

const isVisible = (): boolean => document.visibilityState !== 'hidden';

/** An address as the page means it: a worker would resolve it against its own. */
const resolved = (source: LogSource): LogSource =>
  source.kind === 'text' ? source : { ...source, address: new URL(source.address, document.baseURI).href };

/**
 * Opens a log: it is read in a worker, at most `mostBytes` of it decoded. After `close()` nothing is told any more, and what was asked
 * is not answered.
 */
export function openLog(source: LogSource, { mostBytes = MOST_BYTES } = {}): OpenLog {
  const listeners = new Set<() => void>();
  const pending = new Map<number, Pending>();
  let state = OPENING;
  let lastId = 0;

  function onState({ state: next, error, sections }: Extract<FromEngine, { kind: 'state' }>): void {
    state = { ...next, error: error === null ? null : unpackError(error), sections: sections ?? state.sections };
    for (const listener of listeners) listener();
  }

  function onMessage(message: FromEngine): void {
    if (message.kind === 'state') onState(message);
    else if (message.kind === 'search') search.onState(message.id, message.state);
    else {
      const asked = pending.get(message.id);
      pending.delete(message.id);
      if (message.kind === 'answer') asked?.resolve(message.answer as never);
      else asked?.reject(unpackError(message.error));
    }
  }

  const onCrash = () => {
    const error = new Error('The log viewer ran out of memory or crashed; open the log again');
    state = { ...state, phase: 'failed', error };
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
    for (const listener of listeners) listener();
  };

  const thread = startEngine(onMessage, onCrash);
  const search = createClientSearch(thread);

  const ask = <K extends What>(what: K, question: Answers[K]['question'], transfer: Transferable[] = []) =>
    new Promise<Answers[K]['answer']>((resolve, reject) => {
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      thread.post({ kind: 'ask', id: lastId, question: { what, ...question } as never }, transfer);
    });

  const finalSize = () =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (state.phase !== 'done' && state.phase !== 'failed') return;
        listeners.delete(look);
        resolve(state.bytes);
      };
      listeners.add(look);
      look();
    });
  const causes = createClientCauses(finalSize, (port) =>
    ask('causes', { port, rules: getConfig().causeRules }, port === null ? [] : [port]),
  );

  const onVisibility = () => thread.post({ kind: 'visible', isVisible: isVisible() });
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', onVisibility);
  thread.post({ kind: 'open', source: resolved(source), mostBytes, isVisible: isVisible() });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    lines: (first, count) => ask('lines', { first, count }),
    wholeLine: (line) => ask('wholeLine', { line }),
    copy: (first, last, most = MOST_COPIED) => ask('copy', { first, last, mostBytes: most }),
    blob: () => ask('blob', {}),
    search: search.start,
    causes: causes.read,
    setFinal: () => thread.post({ kind: 'final' }),
    close() {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('online', onVisibility);
      listeners.clear();
      pending.clear();
      search.stop();
      causes.stop();
      thread.end();
    },
  };
}
