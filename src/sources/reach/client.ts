import * as v from 'valibot';
import type { Reach } from '@/domain/health';
import { ApiError, type Problem } from '@/lib/api-error';
import { answersAtAll, createClient } from '@/lib/http';
import { trafficOf } from '@/lib/traffic';

const TIMEOUT_MS = 10_000;

const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
};

async function stateOf(problem: Problem, address: string, signal: AbortSignal): Promise<Reach['state']> {
  switch (problem.kind) {
    case 'network':
      return (await answersAtAll(address, signal)) ? 'unreadable' : 'silent';
    case 'timeout':
      return 'silent';
    case 'paused':
      return problem.last?.kind === 'http' ? 'failing' : 'silent';
    case 'html':
      return 'unreadable';
    case 'http':
      // A static host answers 404 or 405 where a reverse proxy should lead to the service.
      return address.startsWith('/') && [404, 405].includes(problem.status) ? 'unreadable' : 'failing';
    default:
      return 'failing';
  }
}

/**
 * What this browser finds at a service: one small request, judged together with the times of everything that was asked of
 * its origin of late (`lib/traffic`). Rejects only when the reader left.
 */
export async function fetchReach(service: string, address: string, signal: AbortSignal): Promise<Reach> {
  let state: Reach['state'] = 'answers';
  let words = '';
  try {
    await createClient(service, () => address)('', v.unknown(), { signal, timeoutMs: TIMEOUT_MS, cache: 'no-store' });
  } catch (cause) {
    signal.throwIfAborted();
    if (!(cause instanceof ApiError)) throw cause;
    state = await stateOf(cause.problem, address, signal);
    signal.throwIfAborted();
    words = cause.message;
  }
  const { timesMs } = trafficOf(new URL(address, globalThis.location?.href));
  return { state, words, medianMs: median(timesMs), answers: timesMs.length };
}

/** Whether anything answers at an address that this page cannot read. */
export const fetchIsThere = async (address: string, signal: AbortSignal): Promise<boolean> => {
  const isThere = await answersAtAll(address, signal);
  signal.throwIfAborted();
  return isThere;
};
