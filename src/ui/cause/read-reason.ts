import type { Confidence } from '@/logs/cause/model';
import { openLog } from '@/logs/client';
import type { OpenLog } from '@/logs/model';
import { describeLog, type Look } from './describe-log';
import type { CauseLog, CauseTarget, Reason } from './reason';
import { untilAborted } from './until-aborted';

/** A log that a view holds open, and the signal that ends when it closes it. */
export interface LentLog {
  open: OpenLog;
  signal: AbortSignal;
}

export interface Reading {
  /** Decoded bytes of a log beyond which nothing is told. */
  mostBytes: number;
  /** Ends it when the page goes. */
  signal: AbortSignal;
  /** Logs that are open anyway, so that they are not read twice. */
  lend?: (log: CauseLog) => LentLog | null;
}

const CERTAINTY: readonly Confidence[] = ['guess', 'likely', 'certain'];
const certainty = (reason: Reason): number =>
  reason.kind === 'found' ? CERTAINTY.indexOf(reason.causes[0].confidence) : -1;

async function readOwn(log: CauseLog, { mostBytes, signal }: Reading): Promise<Look> {
  const open = openLog(log.source, { mostBytes });
  try {
    return await untilAborted(describeLog(open, log, mostBytes), signal);
  } finally {
    open.close();
  }
}

async function look(log: CauseLog, reading: Reading): Promise<Look> {
  const { signal, mostBytes, lend } = reading;
  signal.throwIfAborted();
  const lent = lend?.(log) ?? null;
  if (lent === null) return readOwn(log, reading);
  try {
    return await untilAborted(untilAborted(describeLog(lent.open, log, mostBytes), lent.signal), signal);
  } catch (error) {
    // The reader went to another log meanwhile: this one is read for the reason alone.
    if (signal.aborted || !lent.signal.aborted) throw error;
    return readOwn(log, reading);
  }
}

/** The first of the main logs that can be read: an SRPM's log is at Copr, or Packit holds its text. */
async function readMain(logs: readonly CauseLog[], reading: Reading): Promise<Look> {
  let failure: unknown = new Error('there is no log');
  for (const log of logs)
    try {
      return await look(log, reading);
    } catch (error) {
      if (reading.signal.aborted) throw error;
      failure = error;
    }
  throw failure;
}

/**
 * Logs to look into after the main one: that to which it sends, or all when it failed and names nothing; with a mere guess
 * the build root's, for want of which much else fails.
 */
function next({ reason, failed, seeAlso }: Look, others: readonly CauseLog[]): readonly CauseLog[] {
  if (seeAlso !== null) return others.filter(({ role }) => role === seeAlso);
  if (reason.kind === 'unnamed' && failed === true) return others;
  return certainty(reason) === 0 ? others.filter(({ role }) => role === 'root') : [];
}

/**
 * Why a build failed, by its logs, one read after the other and at most three: the main one, and another when the main one
 * sends there or names nothing. Fails as the main log failed.
 */
export async function readReason({ logs }: CauseTarget, reading: Reading): Promise<Reason> {
  const main = await readMain(
    logs.filter(({ role }) => role === 'main'),
    reading,
  );
  let best = main.reason;
  for (const log of next(
    main,
    logs.filter(({ role }) => role !== 'main'),
  )) {
    const found = await look(log, reading).catch(() => null);
    reading.signal.throwIfAborted();
    if (found !== null && found.reason.kind === 'found' && certainty(found.reason) >= certainty(best))
      best = found.reason;
    if (certainty(best) > 0) break;
  }
  return best;
}
