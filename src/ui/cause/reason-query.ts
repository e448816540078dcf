import { type LentLog, readReason } from './read-reason';
import type { CauseLog, CauseTarget, Reason } from './reason';

/** Decoded bytes of a log that are read unasked: 64 MB. */
export const MOST_UNASKED = 64 * 1024 * 1024;
/** Results stay for the session. */
const SESSION_MS = 12 * 3_600_000;

interface Options {
  mostBytes?: () => number;
  lend?: (log: CauseLog) => LentLog | null;
}

const addressOf = ({ page }: CauseTarget, { key, source }: CauseLog): string =>
  source.kind === 'address' ? source.address : `${page}?log=${key} ${source.text.length}`;

/** Finished logs do not change; one whose connection broke is read again. */
const freshMs = (reason: Reason | undefined): number => (reason?.log.cut === 'broken' ? 0 : Number.POSITIVE_INFINITY);

/**
 * Options of a query for why a target failed, in the form of TanStack's; the addresses of its logs are its key. `ui` asks
 * nothing by itself: pages do.
 */
export const reasonQuery = (target: CauseTarget, { mostBytes = () => MOST_UNASKED, lend }: Options = {}) => ({
  queryKey: ['cause', ...target.logs.map((log) => addressOf(target, log))] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    readReason(target, { mostBytes: mostBytes(), signal, ...(lend && { lend }) }),
  staleTime: ({ state }: { state: { data: Reason | undefined } }) => freshMs(state.data),
  gcTime: SESSION_MS,
  retry: false as const,
  retryOnMount: false,
  refetchOnWindowFocus: false,
  structuralSharing: false as const,
});
