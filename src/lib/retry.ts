import { ApiError } from './api-error';

const MOST_TRIES = 3;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
const LONGEST_PAUSE_MS = 300_000;
/** A page does not hold its reader longer than this for one more try. */
const LONGEST_WAIT_MS = 10_000;

/** `Retry-After` in ms, from seconds or an HTTP date, at most 5 minutes; null when absent or nonsense. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_PAUSE_MS);
}

/** Whether one more try may help: the network, a time-out, 429 and 5xx; never another 4xx or a wrong form. */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  if (!(error instanceof ApiError) || failureCount >= MOST_TRIES - 1) return false;
  const { problem } = error;
  if (problem.kind === 'network' || problem.kind === 'timeout') return true;
  if (problem.kind !== 'http' || (problem.status < 500 && problem.status !== 429)) return false;
  return (problem.retryAfterMs ?? 0) <= LONGEST_WAIT_MS;
}

/** Wait before the next try, in ms: what the service asked for, else a random share of 0.5 s, 1 s, 2 s ... at most 8 s. */
export function retryDelayMs(failureCount: number, error: unknown, random: () => number = Math.random): number {
  if (error instanceof ApiError && error.problem.kind === 'http' && error.problem.retryAfterMs !== null)
    return error.problem.retryAfterMs;
  return random() * Math.min(FIRST_DELAY_MS * 2 ** failureCount, LONGEST_DELAY_MS);
}
