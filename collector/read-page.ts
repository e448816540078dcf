import type { Job } from '@/domain/job';
import type { Page } from '@/domain/page';
import { ApiError } from '@/lib/api-error';
import { fetchJobs } from '@/sources/packit/client-jobs';
import type { Machine } from './machine';
import type { CountedList } from './options';
import { withOwnSignal } from './own-signal';

const MOST_TRIES = 5;
const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 60_000;
/** Long, since the wait for a turn counts too. */
const TIMEOUT_MS = 120_000;

/** Lists that carry much text are heavy for the service (facts/packit.md 7.10). */
const perPageOf = (list: CountedList): number => (list === 'log-detective' ? 10 : 50);

/** A page of a list; null when it cannot be had. */
export type ReadPage = (page: number) => Promise<Page<Job> | null>;

/** An address that is refused will be refused again. */
const isHopeless = ({ problem }: ApiError): boolean =>
  problem.kind === 'http' && problem.status < 500 && problem.status !== 429;

function delayMs({ problem }: ApiError, tries: number): number {
  if (problem.kind === 'paused') return Math.max(problem.untilMs - Date.now(), 0) + 100;
  if (problem.kind === 'http' && problem.retryAfterMs !== null) return problem.retryAfterMs + 100;
  return (0.5 + Math.random() / 2) * Math.min(FIRST_DELAY_MS * 2 ** tries, LONGEST_DELAY_MS);
}

interface Context extends Pick<Machine, 'sleep' | 'reporter'> {
  list: CountedList;
  signal: AbortSignal;
  /** Called with the rows of a page that came and were not understood, even when asked again. */
  onDropped: (rows: number) => void;
}

/** One try: the page, or what was wrong with it. */
async function tryPage({ list, signal: run }: Context, page: number): Promise<Page<Job> | ApiError> {
  try {
    const request = { page, perPage: perPageOf(list) };
    return await withOwnSignal(run, (signal) => fetchJobs(list, request, { signal, timeoutMs: TIMEOUT_MS }));
  } catch (error) {
    if (error instanceof ApiError && !run.aborted) return error;
    throw error;
  }
}

/** A page after as many tries as it takes, slower each time; null when they are used up. */
async function insist(context: Context, page: number): Promise<Page<Job> | null> {
  const { list, signal, sleep, reporter } = context;
  for (let tries = 1; ; tries += 1) {
    const read = await tryPage(context, page);
    if (!(read instanceof ApiError)) return read;
    const isLast = tries === MOST_TRIES || isHopeless(read);
    reporter.line(`${list}, page ${page}: ${read.message}${isLast ? '; given up' : ''}`);
    if (isLast) return null;
    await sleep(delayMs(read, tries), signal);
  }
}

/**
 * Reads pages of one list; null for one that gives only bad answers. Rows that are not understood are asked for once
 * more, since the answer may have been damaged on its way.
 */
export const pageReader =
  (context: Context): ReadPage =>
  async (page) => {
    const first = await insist(context, page);
    if (first === null || first.dropped === 0) return first;
    context.reporter.line(`${context.list}, page ${page}: ${first.dropped} rows are not understood; asking again`);
    const second = await insist(context, page);
    const best = second !== null && second.dropped < first.dropped ? second : first;
    if (best.dropped > 0) context.onDropped(best.dropped);
    return best;
  };
