import type { Job } from '@/domain/job';
import type { Instant } from '@/domain/time';
import { isSettled, type JobRecord, toRecord } from '@/stats/job-record';
import type { Reporter } from './machine';
import type { CountedList } from './options';
import type { ReadPage } from './read-page';
import type { RecordStore } from './record-store';
import { clip } from './spans';
import type { ListState, StateFile } from './state-file';
import { SLACK_MS, walkList } from './walk';

const DAY_MS = 86_400_000;
/** A job that has not ended after this was forgotten by the service: it is not waited for any more. */
const WATCH_MS = 3 * DAY_MS;

interface Context {
  list: CountedList;
  /** Jobs submitted since then are counted. */
  since: Instant;
  /** How far back this call reads: the run reads the newest jobs of all lists first. */
  from: Instant;
  /** Whether this is the list's first call in the run. */
  isFirst: boolean;
  /** The start of the run. */
  until: Instant;
  /** How far below the newest known job everything is read again: late rows appear there. */
  recheckMs: number;
  readPage: ReadPage;
  store: RecordStore;
  state: StateFile;
  reporter: Reporter;
  /** Called with how many jobs were not known before. */
  onFresh: (jobs: number) => void;
  /** Called with all jobs that were read. */
  onJobs: (jobs: readonly Job[]) => void;
}

/** Where known spans end for this run: jobs that moved and the newest rows are read again. */
function restart({ spans, moving }: ListState, { since, until, recheckMs }: Context): ListState {
  const watched = Object.fromEntries(Object.entries(moving).filter(([, at]) => at > until - WATCH_MS));
  const newest = spans[0]?.[1] ?? until;
  const again = Math.min(newest - recheckMs, ...Object.values(watched).map((at) => at - SLACK_MS));
  return { spans: clip(spans, since, again), moving: watched };
}

function stillMoving(moving: ListState['moving'], records: readonly JobRecord[]): ListState['moving'] {
  const next = new Map(Object.entries(moving));
  for (const record of records) {
    if (isSettled(record) || record.submittedAt === null) next.delete(record.key);
    else next.set(record.key, record.submittedAt);
  }
  return Object.fromEntries(next);
}

/** Share of the list's time that is read. */
function shareOf({ spans }: ListState, { since, until }: Context): number {
  const read = clip(spans, since, until).reduce((sum, [from, to]) => sum + to - from, 0);
  return until > since ? read / (until - since) : 1;
}

/** Brings one list up to date, as far back as `from`; false when it had to be given up. Rejects when the run is stopped. */
export async function collectList(context: Context): Promise<boolean> {
  const { list, from, isFirst, until, readPage, store, state, reporter, onFresh, onJobs } = context;
  let known = isFirst ? restart(state.of(list), context) : state.of(list);
  let fresh = 0;
  const keep = (jobs: readonly Job[], spans: ListState['spans'], page: number) => {
    const records = jobs.map(toRecord);
    const more = store.put(records);
    fresh += more;
    onFresh(more);
    onJobs(jobs);
    known = { spans, moving: stillMoving(known.moving, records) };
    state.set(list, known);
    reporter.progress(list, shareOf(known, context), `page ${page}, ${fresh} new jobs`);
  };
  return walkList({ since: from, until, readPage, keep }, known.spans);
}
