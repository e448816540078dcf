import type { Problem } from './api-error';

const FAILURES_TO_OPEN = 5;
const WINDOW_MS = 30_000;
const PROBE_EVERY_MS = 30_000;

/** Why nothing is asked now: until when (epoch ms) and the last failure behind it. */
interface Pause {
  untilMs: number;
  last: Problem | null;
}

/**
 * Stops asking an origin that is down: after 5 failures in 30 s without a success between them it is left alone,
 * and one request every 30 s tries whether it is back. A service may also ask for a pause (`Retry-After`).
 */
export function createBreaker(now: () => number = Date.now) {
  let failures: number[] = [];
  let last: Problem | null = null;
  let closedUntilMs = 0;
  let askedUntilMs = 0;

  const isDown = () => failures.length >= FAILURES_TO_OPEN;

  return {
    /** Whether requests are let through; a pause when they are not. Taking the turn of a probe re-arms the pause. */
    enter(): Pause | null {
      const at = now();
      const untilMs = Math.max(closedUntilMs, askedUntilMs);
      if (at < untilMs) return { untilMs, last };
      if (isDown()) closedUntilMs = at + PROBE_EVERY_MS;
      return null;
    },
    /** Gives whether the origin had been left alone until now. */
    succeeded(): boolean {
      const wasDown = isDown();
      failures = [];
      closedUntilMs = 0;
      return wasDown;
    },
    failed(problem: Problem) {
      const at = now();
      last = problem;
      failures = isDown() ? failures : [...failures.filter((then) => at - then < WINDOW_MS), at];
      if (isDown()) closedUntilMs = at + PROBE_EVERY_MS;
    },
    /** The service asked to be left alone for this long. */
    pause(ms: number, problem: Problem) {
      last = problem;
      askedUntilMs = Math.max(askedUntilMs, now() + ms);
    },
    /** The reader wants to know at once: the next request tries. What the service itself asked for still holds. */
    tryNow() {
      closedUntilMs = 0;
    },
  };
}
export type Breaker = ReturnType<typeof createBreaker>;
