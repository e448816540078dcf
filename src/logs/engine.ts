import type { ByteEnd } from '@/lib/gunzip';
import { readBytes } from '@/lib/read-bytes';
import { answer } from './engine-answers';
import { createEngineSearch } from './engine-search';
import { createEngineState } from './engine-state';
import { createLogDocument } from './log-document';
import { type FromEngine, type LogSource, packError, type ToEngine } from './protocol';
import { readCauses } from './remote-causes';
import type { GrowingLog } from './resume';
import { followLog, type ReadFile } from './tail';
import { createPacer } from './turns';
import { createWaiting } from './waiting';

/** Sends to the client. */
export type Post = (message: FromEngine, transfer?: Transferable[]) => void;

/** Bytes of a text that are read at once. */
const TEXT_PIECE = 1_048_576;

/** One log: reads it, answers a view's questions about it, tells its state. Runs in a worker, or in this thread. */
export function createEngine(post: Post) {
  const left = new AbortController();
  const waiting = createWaiting(left.signal);
  const pacer = createPacer();
  let document = createLogDocument();
  let mostBytes = 0;
  let isFinal = false;
  let ended: () => void = () => undefined;
  const theEnd = new Promise<void>((resolve) => {
    ended = resolve;
  });

  const state = createEngineState(() => document, post);
  const search = createEngineSearch((id, found) => {
    const isDone = found.isDone && (found.problem !== null || state.isAtEnd());
    post({ kind: 'search', id, state: { ...found, isDone } }, [found.lines.buffer]);
  });

  const log: GrowingLog = {
    size: () => document.store.bytes(),
    view: (start, end) => document.store.view(start, end),
    append(bytes) {
      const room = mostBytes - document.store.bytes();
      const isTooMuch = bytes.length > room;
      document.store.append(isTooMuch ? bytes.subarray(0, room) : bytes);
      state.read();
      search.more();
      if (isTooMuch || document.store.isFull()) {
        state.note('too-large', true);
        return false;
      }
      return pacer.pause()?.then(() => true) ?? true;
    },
    restart() {
      document = createLogDocument();
      state.restart();
      search.restart(document.store);
    },
  };

  function readFile(service: string): ReadFile {
    const base = { signal: left.signal, cache: 'no-store' } as const;
    return (address, from, onHead) =>
      readBytes(service, address, from === undefined ? base : { ...base, from, redirect: 'manual' }, onHead);
  }

  async function readText(text: string): Promise<ByteEnd> {
    const encoder = new TextEncoder();
    for (let at = 0; at < text.length; ) {
      let end = Math.min(at + TEXT_PIECE, text.length);
      if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end -= 1;
      if (!(await log.append(encoder.encode(text.slice(at, end))))) return 'stopped';
      at = end;
    }
    return 'whole';
  }

  function readSource(source: LogSource): Promise<ByteEnd> {
    if (source.kind === 'text') return readText(source.text);
    const { service, address } = source;
    if (!source.isLive) return readBytes(service, address, { signal: left.signal }, () => (bytes) => log.append(bytes));
    return followLog(
      address,
      {
        read: readFile(service),
        wait: waiting.wait,
        isFinal: () => isFinal,
        note: state.note,
        caughtUp: () => {
          state.follow();
          search.more();
        },
      },
      log,
    );
  }

  async function open(source: LogSource): Promise<void> {
    try {
      const end = await readSource(source);
      document.end(end === 'whole');
      state.note('truncated', end === 'broken');
      state.end(null);
    } catch (error) {
      if (left.signal.aborted) return;
      document.end(false);
      state.end(error);
    }
    search.more();
    ended();
  }

  async function ask({ id, question }: Extract<ToEngine, { kind: 'ask' }>): Promise<void> {
    try {
      const found = await answer(document.store, question, async (port, rules) => {
        await theEnd;
        return readCauses(document.store, port, rules);
      });
      post({ kind: 'answer', id, answer: found });
    } catch (error) {
      post({ kind: 'failure', id, error: packError(error) });
    }
  }

  return {
    receive(message: ToEngine): void {
      switch (message.kind) {
        case 'open':
          mostBytes = message.mostBytes;
          waiting.setVisible(message.isVisible);
          void open(message.source);
          break;
        case 'ask':
          void ask(message);
          break;
        case 'search':
          search.start(document.store, message.id, message.query, message.port);
          break;
        case 'stop-search':
          search.stop(message.id);
          break;
        case 'visible':
          waiting.setVisible(message.isVisible);
          break;
        case 'final':
          isFinal = true;
          waiting.wakeUp();
          break;
        case 'close':
          left.abort();
          search.end();
          break;
      }
    },
  };
}
