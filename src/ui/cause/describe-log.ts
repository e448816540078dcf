import type { Cause, CauseReport } from '@/logs/cause/model';
import type { LogState, OpenLog } from '@/logs/model';
import { toShownLine } from '@/logs/shown-text';
import { quoteLines } from './quote-lines';
import type { CauseLog, ReadLog, Reason, ShownCause } from './reason';

/** Lines kept around the best cause, to be shown on demand; others have fewer. */
const AROUND_BEST = { before: 30, after: 40 };
const AROUND_OTHERS = { before: 3, after: 5 };
const TAIL = 10;
/** What one log says, and where else it sends to. */
export interface Look {
  reason: Reason;
  failed: CauseReport['failed'];
  seeAlso: CauseReport['seeAlso'];
}

function cutOf({ phase, notices }: LogState): ReadLog['cut'] {
  if (phase === 'failed') return 'broken';
  if (notices.includes('too-large')) return 'too-large';
  return notices.includes('truncated') ? 'truncated' : null;
}

async function shown(log: OpenLog, cause: Cause, isBest: boolean): Promise<ShownCause> {
  const { before, after } = isBest ? AROUND_BEST : AROUND_OTHERS;
  const { text, hint, line } = cause;
  const around = await quoteLines(log, line - before, line + after);
  return { ...cause, text: toShownLine(text), hint: hint === null ? null : toShownLine(hint), around };
}

async function reasonOf(open: OpenLog, log: ReadLog, { failed, section, causes }: CauseReport): Promise<Reason> {
  const [best, ...others] = causes;
  if (best !== undefined) {
    const first = await shown(open, best, true);
    const rest = await Promise.all(others.map((cause) => shown(open, cause, false)));
    return { kind: 'found', log, section, causes: [first, ...rest] };
  }
  if (log.lines === 0) return { kind: 'empty', log };
  if (failed === false && log.cut === null) return { kind: 'succeeded', log };
  return { kind: 'unnamed', log, tail: await quoteLines(open, log.lines - TAIL + 1, log.lines) };
}

/** Waits for the end of a log and tells what it says. Fails as the log failed when nothing of it came. */
export async function describeLog(open: OpenLog, { key, name }: CauseLog, mostBytes: number): Promise<Look> {
  const told = { key, name };
  if (open.state().bytes > mostBytes)
    return {
      reason: { kind: 'too-large', log: { ...told, lines: 0, cut: 'too-large', rulesProblem: null } },
      failed: null,
      seeAlso: null,
    };
  const report = await open.causes();
  const state = open.state();
  if (state.phase === 'failed' && state.lines === 0) throw state.error ?? new Error('the log could not be read');
  const { rulesProblem = null } = report;
  const log: ReadLog = { ...told, lines: state.lines, cut: cutOf(state), rulesProblem };
  if (log.cut === 'too-large' && state.bytes >= mostBytes)
    return { reason: { kind: 'too-large', log }, failed: null, seeAlso: null };
  return { reason: await reasonOf(open, log, report), failed: report.failed, seeAlso: report.seeAlso };
}
