import { createLogDocument, type LogDocument } from '@/logs/log-document';
import { type LogSource, packError, type SentError } from '@/logs/protocol';
import { type Comparer, createComparer } from './compare-documents';
import { differencesText, linesText } from './differences-text';
import type { CompareState, Comparison, Side } from './model';
import type { CompareQuestion, FromCompare, SentState, ToCompare } from './protocol';
import { readLog } from './read-log';

const TELL_EVERY_MS = 100;

/** Two logs: reads both, compares them, answers a view's questions. Runs in a worker, or in this thread. */
export function createCompareEngine(post: (message: FromCompare) => void) {
  const stop = new AbortController();
  const documents: Record<Side, LogDocument> = { left: createLogDocument(), right: createLogDocument() };
  const read: Record<Side, { isRead: boolean; isCut: boolean; isBroken: boolean; error: SentError | null }> = {
    left: { isRead: false, isCut: false, isBroken: false, error: null },
    right: { isRead: false, isCut: false, isBroken: false, error: null },
  };
  let comparer: Comparer | null = null;
  let comparison: Comparison | null = null;
  let isOrdered = false;
  let toldAt = Number.NEGATIVE_INFINITY;

  const logState = (side: Side): SentState[Side] => ({
    lines: documents[side].store.count,
    bytes: documents[side].store.bytes(),
    ...read[side],
  });

  function tell(phase: CompareState['phase']): void {
    if (stop.signal.aborted) return;
    toldAt = performance.now();
    post({ kind: 'state', state: { phase, left: logState('left'), right: logState('right'), comparison } });
  }

  async function readSide(side: Side, source: LogSource, mostBytes: number): Promise<void> {
    const onMore = () => {
      if (performance.now() - toldAt >= TELL_EVERY_MS) tell('reading');
    };
    try {
      const end = await readLog(source, documents[side], { signal: stop.signal, mostBytes, onMore });
      read[side] = { isRead: true, error: null, ...end };
    } catch (error) {
      read[side] = { isRead: true, isCut: false, isBroken: true, error: packError(error) };
    }
    tell('reading');
  }

  function compare(): void {
    if (comparer === null) return;
    comparison = comparer.compare(isOrdered);
    tell('done');
  }

  /** Nothing to compare with: a log that could not be read at all. */
  const isLost = (side: Side): boolean => read[side].error !== null && documents[side].store.count === 0;

  async function open({ left, right, mostBytes }: Extract<ToCompare, { kind: 'open' }>): Promise<void> {
    tell('reading');
    await Promise.all([readSide('left', left, mostBytes), readSide('right', right, mostBytes)]);
    if (stop.signal.aborted) return;
    if (isLost('left') || isLost('right')) {
      tell('failed');
      return;
    }
    tell('comparing');
    comparer = await createComparer(documents.left, documents.right);
    if (!stop.signal.aborted) compare();
  }

  function answer(question: CompareQuestion): string {
    const stores = { left: documents.left.store, right: documents.right.store };
    if (question.what === 'copy') return differencesText(stores, comparison?.sections ?? [], question);
    return question.ranges.map(([first, count]) => linesText(stores[question.side], first, count)).join('');
  }

  return {
    receive(message: ToCompare): void {
      switch (message.kind) {
        case 'open':
          isOrdered = message.isOrdered;
          void open(message);
          break;
        case 'order':
          isOrdered = message.isOrdered;
          compare();
          break;
        case 'ask':
          try {
            post({ kind: 'answer', id: message.id, answer: answer(message.question) });
          } catch (error) {
            post({ kind: 'failure', id: message.id, error: packError(error) });
          }
          break;
        case 'close':
          stop.abort();
          break;
      }
    },
  };
}
