/** The one vocabulary of states. `failure`: the package is at fault; `error`: the service is. */
export const STATUSES = [
  'waiting',
  'queued',
  'running',
  'success',
  'warning',
  'failure',
  'error',
  'skipped',
  'canceled',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** A state with the service's own word for it, which tooltips show. */
export interface RawStatus {
  status: Status;
  raw: string;
}

const MOVING: ReadonlySet<Status> = new Set(['waiting', 'queued', 'running']);

/** Whether nothing more will happen. Decides polling: an unknown word is not polled for ever. */
export const isFinal = (status: Status): boolean => !MOVING.has(status);

export const hasFailed = (status: Status): boolean => status === 'failure' || status === 'error';

const WORST_FIRST: readonly Status[] = [
  'failure',
  'error',
  'running',
  'queued',
  'waiting',
  'warning',
  'unknown',
  'canceled',
  'success',
  'skipped',
];

/** Order of lists of parts: failed first, then what moves, successful ones last. */
export const bySeverity = (a: Status, b: Status): number => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);

/**
 * One state for many parts: a failure wins, then what still moves, then warnings; skipped parts count only
 * where there is nothing else. No parts at all: `unknown`.
 */
export const worstOf = (statuses: readonly Status[]): Status => [...statuses].sort(bySeverity)[0] ?? 'unknown';
