import type { Problem } from './api-error';
import { type Breaker, createBreaker } from './breaker';
import { createLimiter } from './limiter';

const MOST_AT_ONCE = 4;
const MOST_IN_BACKGROUND = 2;
const PAUSE_WITHOUT_RETRY_AFTER_MS = 60_000;
const MOST_TIMES = 15;

interface Origin {
  limit: ReturnType<typeof createLimiter>;
  breaker: Breaker;
  /** Ms from sending a request to its good answer, the newest last; see `MOST_TIMES`. */
  timesMs: number[];
}

const origins = new Map<string, Origin>();

/** Behind the own origin's proxy each service is a server of its own: they must not pause each other. */
function originKey(url: URL): string {
  const isOwn = url.origin === globalThis.location?.origin;
  return isOwn ? url.origin + url.pathname.split('/').slice(0, 3).join('/') : url.origin;
}

/** The limits of one origin, shared by all who read from it. */
export function trafficOf(url: URL): Origin {
  const key = originKey(url);
  const known = origins.get(key);
  if (known !== undefined) return known;
  const origin: Origin = {
    limit: createLimiter(MOST_AT_ONCE, MOST_IN_BACKGROUND),
    breaker: createBreaker(),
    timesMs: [],
  };
  origins.set(key, origin);
  return origin;
}

/** Remembers how long an answer took to begin, as this browser saw it. */
export function noteTime({ timesMs }: Origin, ms: number): void {
  if (timesMs.push(ms) > MOST_TIMES) timesMs.shift();
}

/** Forgets what is known of every origin. */
export const forgetTraffic = (): void => origins.clear();

const recovered = new Set<() => void>();

/** Calls `listener` when a service that had been left alone answers again. Gives the function that ends this. */
export function onRecovery(listener: () => void): () => void {
  recovered.add(listener);
  return () => {
    recovered.delete(listener);
  };
}

/** Lets the next request to every service through: the reader asked for it. */
export function tryNow(): void {
  for (const { breaker } of origins.values()) breaker.tryNow();
}

/**
 * Tells the breaker how a request ended (null: well). Only what says that the whole service is away counts against it:
 * Packit answers a plain 500 for a single broken row (facts/packit.md 8.4), and a 4xx is an answer.
 */
export function noteAnswer(breaker: Breaker, problem: Problem | null): void {
  const status = problem?.kind === 'http' ? problem.status : 0;
  const isAway = problem?.kind === 'network' || problem?.kind === 'timeout' || [502, 503, 504].includes(status);
  if (problem !== null && isAway) breaker.failed(problem);
  else if (breaker.succeeded()) for (const listener of recovered) listener();
  if (problem?.kind !== 'http') return;
  if (problem.retryAfterMs !== null) breaker.pause(problem.retryAfterMs, problem);
  else if (status === 429) breaker.pause(PAUSE_WITHOUT_RETRY_AFTER_MS, problem);
}
