import { ApiError } from '@/lib/api-error';
import { forgetTraffic } from '@/lib/traffic';
import type { Reader } from './readers';

/** One recorded answer, as `routes.json` beside it lists them. */
export interface Recorded {
  method: string;
  /** Path with query. */
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Decoded path of the body below the folder. */
  file: string;
}

export type Outcome =
  | { kind: 'read'; dropped: number }
  /** A failure that the app knows and can put in words. */
  | { kind: 'refused'; why: string }
  /** A good JSON answer that the app does not understand, or a failure it does not know. */
  | { kind: 'broken'; why: string };

const droppedOf = (answer: unknown): number =>
  typeof answer === 'object' && answer !== null && 'dropped' in answer ? Number(answer.dropped) : 0;

function whyOf(error: unknown, isGood: boolean): Outcome {
  if (!(error instanceof ApiError)) return { kind: 'broken', why: String(error) };
  const { problem } = error;
  if (problem.kind === 'form' && isGood) return { kind: 'broken', why: problem.problem };
  return { kind: 'refused', why: problem.kind === 'http' ? String(problem.status) : problem.kind };
}

/** Gives one recorded answer to the app's own reader, through its only `fetch`. */
export async function replay(reader: Reader, recorded: Recorded, body: Uint8Array<ArrayBuffer>): Promise<Outcome> {
  forgetTraffic(); // the pause after many failures is another story
  const { fetch } = globalThis;
  globalThis.fetch = async () => new Response(body, { status: recorded.status, headers: { ...recorded.headers } });
  try {
    return { kind: 'read', dropped: droppedOf(await reader.read([])) };
  } catch (error) {
    return whyOf(error, recorded.status < 300);
  } finally {
    globalThis.fetch = fetch;
  }
}
