import { type LogSource, unpackError } from '@/logs/protocol';
import type { ComparedLog, CompareState, Side } from './model';
import type { CompareQuestion, FromCompare, LineRanges, SentState } from './protocol';
import { startCompareThread } from './thread';

/** Decoded bytes of each log that are compared unless told otherwise: 64 MiB. */
const MOST_COMPARED_BYTES = 64 * 1024 * 1024;

/** Two logs being compared. */
export interface LogComparing {
  /** Lines as shown, each ended by `\n`. */
  lines(wanted: LineRanges): Promise<string>;
  /** All differences as text, cut at 1 MB; `names` are said in its head. */
  copy(names: Readonly<Record<Side, string>>): Promise<string>;
  /** Whether the order of lines counts in every section; compares again. */
  setOrdered(isOrdered: boolean): void;
  /** Nothing is told any more, and what was asked is not answered. */
  stop(): void;
}

interface Options {
  isOrdered?: boolean;
  mostBytes?: number;
}

interface Pending {
  resolve(text: string): void;
  reject(error: Error): void;
}

/** An address as the page means it: a worker would resolve it against its own. */
const resolved = (source: LogSource): LogSource =>
  source.kind === 'text' ? source : { ...source, address: new URL(source.address, document.baseURI).href };

const unpackLog = ({ error, ...log }: SentState[Side]): ComparedLog => ({
  ...log,
  error: error === null ? null : unpackError(error),
});

const NOTHING: ComparedLog = { lines: 0, bytes: 0, isRead: false, error: null, isCut: false, isBroken: false };

/**
 * Reads two logs as they are now and compares them in a worker, at most `mostBytes` of each decoded. `onState` is told what was read
 * as it comes, then the differences.
 */
export function compareLogs(
  left: LogSource,
  right: LogSource,
  onState: (state: CompareState) => void,
  { isOrdered = false, mostBytes = MOST_COMPARED_BYTES }: Options = {},
): LogComparing {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let last: CompareState = { phase: 'reading', left: NOTHING, right: NOTHING, comparison: null };
  let isStopped = false;

  const tell = (state: CompareState) => {
    last = state;
    if (!isStopped) onState(state);
  };

  function onMessage(message: FromCompare): void {
    if (message.kind === 'state') {
      const { state } = message;
      tell({ ...state, left: unpackLog(state.left), right: unpackLog(state.right) });
      return;
    }
    const asked = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'answer') asked?.resolve(message.answer);
    else asked?.reject(unpackError(message.error));
  }

  function onCrash(): void {
    const error = new Error('The comparison ran out of memory or crashed');
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
    tell({ ...last, phase: 'failed', left: { ...last.left, error } });
  }

  const thread = startCompareThread(onMessage, onCrash);
  thread.post({ kind: 'open', left: resolved(left), right: resolved(right), mostBytes, isOrdered });

  const ask = (question: CompareQuestion) =>
    new Promise<string>((resolve, reject) => {
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      thread.post({ kind: 'ask', id: lastId, question });
    });

  return {
    lines: (wanted) => ask({ what: 'lines', ...wanted }),
    copy: (names) => ask({ what: 'copy', ...names }),
    setOrdered: (next) => thread.post({ kind: 'order', isOrdered: next }),
    stop() {
      isStopped = true;
      pending.clear();
      thread.end();
    },
  };
}
