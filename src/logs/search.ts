import type { LogStore } from './log-store';
import type { SearchQuery, SearchState } from './model';
import { createByteFinder } from './search-bytes';
import { createHits, type Hits } from './search-hits';
import { createLineMatcher } from './search-matcher';
import { isCoded, nextSlice, type Slice, searchSlice } from './search-slice';
import { type Found, searchLines } from './search-text';
import { createPacer } from './turns';

const TELL_EVERY_MS = 50;
/** Slices of an expression are larger: each is a message. */
const TIMES = 4;

/** Searches a slice, given as bytes of its own. Rejects with why an expression was stopped. */
export type SliceMatcher = (bytes: Uint8Array<ArrayBuffer>, first: number) => Promise<Found>;

type OneSlice = (slice: Slice, hits: Hits) => Promise<void> | null;

function addFound({ lines, matches }: Found, hits: Hits): void {
  for (const line of lines) hits.add(line, 0);
  hits.addMatches(matches);
}

/** A text is searched here, in the bytes; null for what needs an expression. */
function byBytes(store: LogStore, query: SearchQuery): OneSlice | null {
  const finder = createByteFinder(query);
  const match = createLineMatcher(query);
  if (finder === null || !(match instanceof Function)) return null;
  return (slice, hits) => {
    const bytes = store.view(slice.start, slice.end);
    if (isCoded(bytes)) addFound(searchLines(bytes, slice.first, match), hits);
    else searchSlice(store, slice, bytes, finder, hits);
    return null;
  };
}

const byMatcher =
  (store: LogStore, match: SliceMatcher): OneSlice =>
  async ({ start, end, first }, hits) =>
    addFound(await match(store.copy(start, end), first), hits);

/** An expression in this thread, where there is no other: a run-away one cannot be stopped. */
export function createLocalMatcher(query: SearchQuery): SliceMatcher {
  const match = createLineMatcher(query);
  return async (bytes, first) => {
    if (!(match instanceof Function)) throw new Error(match.problem);
    return searchLines(bytes, first, match);
  };
}

export interface Search {
  /** There are more lines than before. */
  more(): void;
  stop(): void;
}

/**
 * Searches all of a log in slices, so that others get their turn between them, and what is added to it later. `isDone` means that
 * all lines of now were searched.
 */
export function startSearch(
  store: LogStore,
  query: SearchQuery,
  matcher: SliceMatcher,
  onState: (state: SearchState) => void,
): Search {
  const hits = createHits();
  const pacer = createPacer();
  const search = byBytes(store, query) ?? byMatcher(store, matcher);
  const times = query.isRegex ? TIMES : 1;
  let line = 1;
  let isStopped = query.text === '';
  let isRunning = false;
  let toldAt = Number.NEGATIVE_INFINITY;

  function tell(isDone: boolean, problem: string | null = null): void {
    toldAt = performance.now();
    onState(hits.state(isDone, problem));
  }

  async function next(): Promise<void> {
    const slice = nextSlice(store, line, times);
    const hadNone = hits.matches() === 0;
    const later = search(slice, hits);
    if (later !== null) await later;
    if (isStopped) return;
    line = slice.next;
    const isFirst = hadNone && hits.matches() > 0;
    if (isFirst || performance.now() - toldAt > TELL_EVERY_MS) tell(false);
  }

  async function run(): Promise<void> {
    while (!isStopped && line <= store.count) {
      await next();
      const pause = pacer.pause();
      if (pause !== null) await pause;
    }
    if (!isStopped) tell(true);
  }

  function start(): void {
    if (isRunning || isStopped) return;
    isRunning = true;
    run()
      .catch((cause: unknown) => {
        if (!isStopped) tell(true, cause instanceof Error ? cause.message : String(cause));
        isStopped = true;
      })
      .finally(() => {
        isRunning = false;
        if (line <= store.count) start();
      });
  }

  if (isStopped) tell(true);
  else start();
  return {
    more: start,
    stop: () => {
      isStopped = true;
    },
  };
}
