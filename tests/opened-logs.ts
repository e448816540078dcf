// What tests of open logs share: a log whose address msw answers, and waits for its states.
import { server } from '@mocks/node';
import { http } from 'msw';
import { openLog } from '@/logs/client';
import type { LogState, OpenLog, SearchQuery, SearchState } from '@/logs/model';

const ADDRESS = 'https://results.example/build.log.gz';
const LIVE = 'https://results.example/builder-live.log';
const opened: OpenLog[] = [];
/** Closes all that a test has opened. */
export function closeLogs(): void {
  for (const log of opened.splice(0)) log.close();
}

const keep = (log: OpenLog) => {
  opened.push(log);
  return log;
};
/** The log at an address on which `serve` answers. */
export const open = (options?: { mostBytes: number }) =>
  keep(openLog({ kind: 'address', service: 'Copr', address: ADDRESS, isLive: false }, options));
export const openLive = () => keep(openLog({ kind: 'address', service: 'Copr', address: LIVE, isLive: true }));
export const openText = (text: string) => keep(openLog({ kind: 'text', text }));
/** Answers for finished and live logs. */
export const serve = (resolve: Parameters<typeof http.get>[1]) =>
  server.use(http.get(ADDRESS, resolve), http.get(LIVE, resolve));

/** The state once it is `phase`. */
export const reaches = (log: OpenLog, ...phases: LogState['phase'][]) =>
  new Promise<LogState>((resolve) => {
    const look = () => {
      if (phases.includes(log.state().phase)) resolve(log.state());
    };
    log.subscribe(look);
    look();
  });
/** Its state at its end. */
export const ended = (log: OpenLog) => reaches(log, 'done', 'failed');

/** Gzipped, as Copr stores logs. */
export const zip = async (text: string) =>
  new Uint8Array(await new Response(new Response(text).body?.pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
export const query = (text: string, isRegex = false): SearchQuery => ({
  text,
  isRegex,
  isCaseSensitive: false,
  isWholeWord: false,
});
/** What a search found in the end. */
export const find = (log: OpenLog, asked: SearchQuery) =>
  new Promise<SearchState>((resolve) => {
    log.search(asked, (state) => {
      if (state.isDone) resolve(state);
    });
  });
