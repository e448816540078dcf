import type { LogStore } from './log-store';
import type { SearchQuery, SearchState } from './model';
import { createRemoteMatcher } from './remote-matcher';
import { createLocalMatcher, type Search, type SliceMatcher, startSearch } from './search';

interface Asked {
  id: number;
  query: SearchQuery;
  matcher: SliceMatcher;
  port: MessagePort | null;
}

/** The one search of a log at a time; it begins anew with the log. `tell` gets its states. */
export function createEngineSearch(tell: (id: number, state: SearchState) => void) {
  let asked: Asked | null = null;
  let search: Search | null = null;

  function stop(): void {
    search?.stop();
    search = null;
  }

  function begin(store: LogStore): void {
    stop();
    if (asked === null) return;
    const { id, query, matcher } = asked;
    search = startSearch(store, query, matcher, (state) => tell(id, state));
  }

  function end(): void {
    stop();
    asked?.port?.close();
    asked = null;
  }

  return {
    start(store: LogStore, id: number, query: SearchQuery, port: MessagePort | null): void {
      end();
      const matcher = port === null ? createLocalMatcher(query) : createRemoteMatcher(port, query);
      asked = { id, query, matcher, port };
      begin(store);
    },
    restart: begin,
    more: (): void => search?.more(),
    stop(id: number): void {
      if (asked?.id === id) end();
    },
    end,
  };
}
