import { join } from 'node:path';
import type { Job, JobKind } from '@/domain/job';
import type { Gap } from '@/domain/statistics';
import type { Instant } from '@/domain/time';
import { applyConfig } from '@/lib/config';
import { collectList } from './collect-list';
import { DurationStore } from './duration-store';
import { gentleFetch } from './gentle-fetch';
import { type Machine, Stopped } from './machine';
import { COUNTED, type CountedList, type Options } from './options';
import { publish } from './publish';
import { pageReader } from './read-page';
import { RecordStore } from './record-store';
import { DurationSampler } from './sample-durations';
import { clip, gapsOf } from './spans';
import { StateFile } from './state-file';

const DAY_MS = 86_400_000;
const DEPTHS_DAYS = [7, 60];

/** How a run ended. */
export interface Outcome {
  requests: number;
  fresh: number;
  /** Rows that were not understood and are not counted. */
  dropped: number;
  /** Why it ended early; null when it did not. */
  stopped: string | null;
  /** What still lacks of the lists that were asked for. */
  gaps: Readonly<Partial<Record<JobKind, readonly Gap[]>>>;
  bytes: number;
  gzipBytes: number;
}

/** Whether everything that was asked for is counted. */
export const isComplete = ({ dropped, stopped, gaps }: Outcome): boolean =>
  stopped === null && dropped === 0 && Object.values(gaps).every((list) => list.length === 0);

/** The list's jobs are of one kind; only one list has another name. */
const kindOf = (list: CountedList): JobKind => (list === 'koji-tag-requests' ? 'koji-tag-request' : list);

/** The newest weeks of all lists come before the past of any, so that a run that stops early serves everybody. */
function stepsOf(lists: readonly CountedList[], since: Instant, until: Instant) {
  const depths = DEPTHS_DAYS.map((days) => until - days * DAY_MS).filter((from) => from > since);
  return [...depths, since].flatMap((from, depth) => lists.map((list) => ({ list, from, isFirst: depth === 0 })));
}

/**
 * One run: reads what is new, what had not ended and what was missed, and publishes all that is known. It ends early, and
 * still publishes, when its requests are used up or `stop` is aborted with `Stopped`.
 */
export async function collect(options: Options, machine: Machine, stop = new AbortController()): Promise<Outcome> {
  const { lists, recheckMs, sinceMs, out } = options;
  const { reporter, sleep } = machine;
  const until = Date.now();
  const since = sinceMs === null ? 0 : Math.floor((until - sinceMs) / DAY_MS) * DAY_MS;
  if (options.api !== null) applyConfig(JSON.stringify({ services: { packit: { api: options.api } } }));

  const store = new RecordStore(join(options.state, 'records'));
  const state = new StateFile(join(options.state, 'state.json'), (aside) =>
    reporter.line(`The state could not be read and was put aside as ${aside}; everything is read again`),
  );
  const durations = new DurationStore(join(options.state, 'durations.ndjson'));
  const sampler = new DurationSampler(durations, options.mostTimes);
  const gentle = gentleFetch(machine, options, stop);
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = gentle.fetch;
  const counted = { fresh: 0, dropped: 0 };
  const onFresh = (jobs: number) => {
    counted.fresh += jobs;
  };
  const onDropped = (rows: number) => {
    counted.dropped += rows;
  };
  const onJobs = (jobs: readonly Job[]) => sampler.note(jobs);
  /** Lists that fail are left alone until the next run. */
  const givenUp = new Set<CountedList>();
  let stopped: string | null = null;
  try {
    for (const step of stepsOf(lists, since, until)) {
      const { list } = step;
      if (givenUp.has(list)) continue;
      const readPage = pageReader({ list, signal: stop.signal, sleep, reporter, onDropped });
      const isRead = await collectList({
        ...step,
        since,
        until,
        recheckMs,
        readPage,
        store,
        state,
        reporter,
        onFresh,
        onJobs,
      });
      if (!isRead) givenUp.add(list);
    }
    await sampler.run(reporter, stop.signal);
  } catch (error) {
    if (!(stop.signal.reason instanceof Stopped)) throw error;
    stopped = stop.signal.reason.message;
  } finally {
    globalThis.fetch = fetchBefore;
  }
  // What is deleted must not count as read.
  for (const list of lists) state.set(list, { ...state.of(list), spans: clip(state.of(list).spans, since, until) });
  store.tidy(lists.map(kindOf), since);
  const gapsIn = (some: readonly CountedList[]) =>
    Object.fromEntries(some.map((list) => [kindOf(list), gapsOf(state.of(list).spans, since, until)]));
  const known = COUNTED.filter((list) => lists.includes(list) || state.of(list).spans.length > 0);
  const sizes = publish(store, durations, out, { collectedAt: until, since, gaps: gapsIn(known) });
  return { requests: gentle.requests(), ...counted, stopped, gaps: gapsIn(lists), ...sizes };
}
