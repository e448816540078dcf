const FAILURES_TO_OPEN = 5;
const WINDOW_MS = 30_000;
const PROBE_EVERY_MS = 30_000;

/**
 * Stops asking an origin that is down: after 5 failures in 30 s without a success between them it is left alone,
 * and one request every 30 s tries whether it is back. A service may also ask for a pause (`Retry-After`).
 */
export function createBreaker(now: () => number = Date.now) {
  let failures: number[] = [];
  let closedUntilMs = 0;

  return {
    /** When the next request is allowed, as epoch ms; 0 when it is now. Taking the turn of a probe re-arms the pause. */
    enter(): number {
      const at = now();
      if (at < closedUntilMs) return closedUntilMs;
      if (failures.length >= FAILURES_TO_OPEN) closedUntilMs = at + PROBE_EVERY_MS;
      return 0;
    },
    succeeded() {
      failures = [];
      closedUntilMs = 0;
    },
    failed() {
      const at = now();
      const isOpen = failures.length >= FAILURES_TO_OPEN;
      failures = isOpen ? failures : [...failures.filter((then) => at - then < WINDOW_MS), at];
      if (failures.length >= FAILURES_TO_OPEN) closedUntilMs = at + PROBE_EVERY_MS;
    },
    /** The service asked to be left alone for this long. */
    pause(ms: number) {
      closedUntilMs = Math.max(closedUntilMs, now() + ms);
    },
  };
}
export type Breaker = ReturnType<typeof createBreaker>;
