import type { SearchQuery } from './model';
import type { SliceMatcher } from './search';
import type { Found } from './search-text';

/** What a search worker is sent through its port: the query once, then slices. */
export type ToMatcher = { kind: 'query'; query: SearchQuery } | { kind: 'slice'; bytes: Uint8Array; first: number };
/** What it answers: that it is there, or that the query is not valid; then what was found. */
export type FromMatcher = { kind: 'ready' } | { kind: 'invalid'; problem: string } | { kind: 'found'; found: Found };

const MOST_MS_TO_START = 10_000;
const MOST_MS_PER_SLICE = 2000;

/** Ms may be others in tests. */
export interface Patience {
  startMs: number;
  sliceMs: number;
}

/**
 * Has an expression searched in a worker of its own: an expression cannot be interrupted, but a worker can be ended by who made
 * it. Rejects with what to tell the reader when the worker is not there, the query is not valid, or a slice takes over 2 s.
 */
export function createRemoteMatcher(
  port: MessagePort,
  query: SearchQuery,
  { startMs, sliceMs }: Patience = { startMs: MOST_MS_TO_START, sliceMs: MOST_MS_PER_SLICE },
): SliceMatcher {
  const send = (message: ToMatcher, transfer: Transferable[] = []) => port.postMessage(message, transfer);

  const reply = (ms: number, problem: string) =>
    new Promise<FromMatcher>((resolve, reject) => {
      const timer = setTimeout(() => {
        port.close();
        reject(new Error(problem));
      }, ms);
      port.onmessage = ({ data }: MessageEvent<FromMatcher>) => {
        clearTimeout(timer);
        resolve(data);
      };
    });

  const ready = (async () => {
    const answered = reply(startMs, 'The search could not be started');
    send({ kind: 'query', query });
    const first = await answered;
    if (first.kind === 'invalid') throw new Error(first.problem);
  })();
  ready.catch(() => undefined);

  return async (bytes, first) => {
    await ready;
    const answered = reply(sliceMs, 'The expression takes too long, so the search was stopped');
    send({ kind: 'slice', bytes, first }, [bytes.buffer]);
    const message = await answered;
    if (message.kind !== 'found') throw new Error('The search was stopped');
    return message.found;
  };
}
