import { ApiError, type Problem } from '@/lib/api-error';
import type { ByteEnd, ByteSink } from '@/lib/gunzip';
import type { GrowingLog } from '@/logs/resume';
import { followLog, type ReadFile, type TailIo } from '@/logs/tail';

const ADDRESS = 'https://results.example/builder-live.log';
const CHUNK = 700;

/** What a made-up server has now: a file that grows, one that was packed, one whose plain name is gone, none, or trouble. */
export interface FakeServer {
  text: string;
  is: 'live' | 'packed' | 'missing' | 'gone' | Problem;
  /** Answers a part with all of it. */
  ignoresRange?: boolean;
  /** Breaks off after some bytes of an answer. */
  breaksAfter?: number;
}

type Step = (server: FakeServer) => void;

const failure = (problem: Problem) => new ApiError('Copr', problem);
const status = (code: number) => failure({ kind: 'http', status: code, message: '', retryAfterMs: null });

/** Why it does not answer with bytes; null when it does. */
function refusal({ is, text, ignoresRange }: FakeServer, isGz: boolean, from: number | undefined): ApiError | null {
  if (typeof is === 'object') return failure(is);
  if (is === 'missing' || is === (isGz ? 'live' : 'gone')) return status(404);
  if (from === undefined) return null;
  if (is === 'packed') return status(0);
  return from >= text.length && ignoresRange !== true ? status(416) : null;
}

async function send(bytes: Uint8Array, breaksAfter: number, sink: ByteSink): Promise<ByteEnd> {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    if (at >= breaksAfter) throw failure({ kind: 'network' });
    if (!(await sink(bytes.subarray(at, at + CHUNK)))) return 'stopped';
  }
  return 'whole';
}

const readFrom =
  (server: FakeServer, asked: string[]): ReadFile =>
  async (address, from, onHead) => {
    const isGz = address.endsWith('.gz');
    asked.push(`${isGz ? 'gz' : 'log'}${from === undefined ? '' : ` ${from}-`}`);
    const refused = refusal(server, isGz, from);
    if (refused !== null) throw refused;
    const isPart = from !== undefined && server.ignoresRange !== true;
    const text = isPart ? server.text.slice(from) : server.text;
    const url = server.is === 'live' ? address : `${ADDRESS}.gz`;
    const sink = onHead({ status: isPart ? 206 : 200, headers: new Headers(), url });
    return send(new TextEncoder().encode(text), server.breaksAfter ?? Number.POSITIVE_INFINITY, sink);
  };

/** A log of ASCII text in memory. */
function createLog() {
  const kept = { text: '', generation: 0 };
  const log: GrowingLog = {
    size: () => kept.text.length,
    view: (start, end) => new TextEncoder().encode(kept.text.slice(start, end)),
    append(bytes) {
      kept.text += new TextDecoder().decode(bytes);
      return true;
    },
    restart() {
      kept.text = '';
      kept.generation += 1;
    },
  };
  return { kept, log };
}

/** Follows a log on a server that changes by a step at each wait; the build has ended after `finalAfter` of them. */
export async function follow(server: FakeServer, steps: readonly Step[], finalAfter = steps.length) {
  const { kept, log } = createLog();
  const asked: string[] = [];
  const waits: number[] = [];
  const notes = new Set<string>();
  const seen: string[] = [];
  const io: TailIo = {
    read: readFrom(server, asked),
    isFinal: () => waits.length >= finalAfter,
    note(notice, isOn) {
      if (isOn) seen.push(notice);
      if (isOn) notes.add(notice);
      else notes.delete(notice);
    },
    caughtUp: () => undefined,
    async wait(ms) {
      steps[waits.length]?.(server);
      waits.push(ms);
    },
  };
  const end: ByteEnd | Error = await followLog(ADDRESS, io, log).catch((error: Error) => error);
  return { ...kept, end, asked, waits, notes: [...notes], seen };
}
