import type { CauseReport } from './cause/model';
import type { LogStore } from './log-store';
import type { SentError } from './protocol';
import { causesBy, type SiteRules } from './site-rules';
import { createPacer } from './turns';

/** What a worker for causes is sent: a log in pieces, then its end. */
export type ToCauses = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'end'; rules: SiteRules };
export type FromCauses =
  | { kind: 'ready' }
  | { kind: 'report'; report: CauseReport }
  | { kind: 'failure'; error: SentError };

const PIECE_BYTES = 4_194_304;
const MOST_MS_TO_START = 10_000;

async function sendLog(port: MessagePort, store: LogStore, rules: SiteRules): Promise<void> {
  const pacer = createPacer();
  const send = (message: ToCauses, transfer: Transferable[] = []) => port.postMessage(message, transfer);
  for (let at = 0; at < store.bytes(); at += PIECE_BYTES) {
    const bytes = store.copy(at, at + PIECE_BYTES);
    send({ kind: 'bytes', bytes }, [bytes.buffer]);
    const pause = pacer.pause();
    if (pause !== null) await pause;
  }
  send({ kind: 'end', rules });
}

/**
 * Finds the causes of a large log in a worker of their own, on a copy, so that its lines can be read in the meantime. Without a
 * worker, or when it does not start in time, they are found here.
 */
export function readCauses(
  store: LogStore,
  port: MessagePort | null,
  rules: SiteRules,
  startMs: number = MOST_MS_TO_START,
): Promise<CauseReport> {
  if (port === null) return Promise.resolve(causesBy(store, rules));
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      port.close();
      resolve(causesBy(store, rules));
    }, startMs);
    port.onmessage = ({ data }: MessageEvent<FromCauses>) => {
      clearTimeout(late);
      if (data.kind === 'ready') void sendLog(port, store, rules);
      else if (data.kind === 'report') resolve(data.report);
      else reject(new Error(data.error.message));
    };
  });
}
