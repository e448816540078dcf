import { ApiError, httpStatus, isNotFound } from '@/lib/api-error';
import type { ByteEnd, ByteSink } from '@/lib/gunzip';
import type { BytesHead } from '@/lib/read-bytes';
import { type GrowingLog, resumeAt } from './resume';

const FASTEST_MS = 2000;
const SLOWEST_MS = 10_000;
const SLOWER = 1.5;
/** Bytes asked for again: they tell whether it is still the same log, even one that has grown past the old end. */
const OVERLAP = 1024;

/** A part from an offset on (redirects are errors then: `Range` would go along to the packed file), or all of it. */
export type ReadFile = (
  address: string,
  from: number | undefined,
  onHead: (head: BytesHead) => ByteSink,
) => Promise<ByteEnd>;

type TailNotice = 'not-found-yet' | 'offline';

export interface TailIo {
  read: ReadFile;
  /** Waits some ms, less when the build ends or the reader looks again; never ends while nobody looks. */
  wait(ms: number): Promise<void>;
  /** The build has ended: nothing will be added to the log. */
  isFinal(): boolean;
  note(notice: TailNotice, isOn: boolean): void;
  /** All that is there now was read. */
  caughtUp(): void;
}

/** `again`: it is not the log it was, or can only be read as a whole. */
type Round = ByteEnd | 'again' | 'complete' | 'missing' | 'lost';

const isMoved = (error: unknown): boolean => [0, 301, 302, 307, 308].includes(httpStatus(error) ?? -1);

/** Whether waiting may help: the network, a pause, the service's own trouble. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { problem } = error;
  if (problem.kind === 'http') return problem.status >= 500 || problem.status === 429 || problem.status === 408;
  return problem.kind === 'network' || problem.kind === 'timeout' || problem.kind === 'paused';
}

const isPacked = (url: string): boolean => /\.gz(?:$|[?#])/.test(url);

/** New bytes by `Range`; the log as a whole when the service says that they cannot be told that way. */
async function readPart({ read }: TailIo, address: string, log: GrowingLog): Promise<Round> {
  const start = Math.max(log.size() - OVERLAP, 0);
  let resumed = resumeAt(start, log);
  try {
    const end = await read(address, start, ({ status }) => {
      if (status !== 206) resumed = resumeAt(0, log);
      return resumed.sink;
    });
    return resumed.differs() || (end === 'whole' && resumed.isShorter()) ? 'again' : end;
  } catch (error) {
    if (isMoved(error) || isNotFound(error) || httpStatus(error) === 416) return 'again';
    throw error;
  }
}

async function readWhole({ read }: TailIo, address: string, log: GrowingLog): Promise<Round> {
  const resumed = resumeAt(0, log);
  let url = address;
  const end = await read(address, undefined, (head) => {
    url = head.url;
    return resumed.sink;
  });
  if (resumed.differs() || (end === 'whole' && resumed.isShorter())) return 'again';
  return end === 'whole' && isPacked(url) ? 'complete' : end;
}

/** The log as a whole, under the name it gets when it is packed where the plain one is gone. */
async function readAnew(io: TailIo, address: string, log: GrowingLog): Promise<Round> {
  const round = await readWhole(io, address, log).catch((error: unknown) => {
    if (isNotFound(error) && !isPacked(address)) return readWhole(io, `${address}.gz`, log);
    throw error;
  });
  if (round !== 'again') return round;
  log.restart();
  return readWhole(io, address, log);
}

async function readRound(io: TailIo, address: string, log: GrowingLog): Promise<Round> {
  try {
    const round = log.size() === 0 ? 'again' : await readPart(io, address, log);
    return round === 'again' ? await readAnew(io, address, log) : round;
  } catch (error) {
    if (isNotFound(error) && !(io.isFinal() && log.size() === 0)) return 'missing';
    if (isPassing(error) || (log.size() > 0 && error instanceof ApiError)) return 'lost';
    throw error;
  }
}

/** How reading ended, null while it goes on. */
function endOf(round: Round, isSettled: boolean): ByteEnd | null {
  if (round === 'stopped') return 'stopped';
  if (round === 'complete') return 'whole';
  if (!isSettled || round === 'lost') return null;
  return round === 'missing' ? 'broken' : 'whole';
}

function nextWait(waitMs: number, round: Round, hasGrown: boolean): number {
  if (round === 'lost') return SLOWEST_MS;
  return hasGrown ? FASTEST_MS : Math.min(waitMs * SLOWER, SLOWEST_MS);
}

/**
 * Reads a log that is still being written: polls every 2 s while it grows, down to every 10 s while it does not, only while somebody
 * looks. Ends when the log is packed (its address redirects to `.log.gz`), or when the build has ended and nothing is
 * added any more. Survives restarts, shrinking and the network (facts/copr.md 2.2). Rejects when the log cannot be read at all.
 */
export async function followLog(address: string, io: TailIo, log: GrowingLog): Promise<ByteEnd> {
  let waitMs = FASTEST_MS;
  for (;;) {
    const wasFinal = io.isFinal();
    const before = log.size();
    const round = await readRound(io, address, log);
    const hasGrown = log.size() !== before;
    io.note('offline', round === 'lost');
    io.note('not-found-yet', round === 'missing' && log.size() === 0);
    const end = endOf(round, wasFinal && !hasGrown);
    if (end !== null) return end;
    io.caughtUp();
    waitMs = nextWait(waitMs, round, hasGrown);
    await io.wait(waitMs);
  }
}
