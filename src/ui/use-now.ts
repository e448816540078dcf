import { useSyncExternalStore } from 'react';

/** A clock that all parts of the page share: one timer, and none while the page is hidden. */
function createClock(everyMs: number) {
  const listeners = new Set<() => void>();
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;

  const tick = () => {
    now = Date.now();
    for (const listener of listeners) listener();
  };
  const rest = () => clearInterval(timer);
  const run = () => {
    rest();
    timer = setInterval(tick, everyMs);
  };
  const onVisibility = () => {
    if (document.hidden) return rest();
    tick();
    run();
  };

  return {
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) {
        now = Date.now();
        run();
        document.addEventListener('visibilitychange', onVisibility);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        rest();
        document.removeEventListener('visibilitychange', onVisibility);
      };
    },
    /** The same for two readings in a row, also while nobody listens yet. */
    read: () => {
      if (listeners.size === 0 && Math.abs(Date.now() - now) >= everyMs) now = Date.now();
      return now;
    },
  };
}

const seconds = createClock(1000);
const halfMinutes = createClock(30_000);

/** Epoch ms, new every half minute (or every second) while the page is visible. */
export function useNow(every: 'second' | 'half-minute' = 'half-minute'): number {
  const clock = every === 'second' ? seconds : halfMinutes;
  return useSyncExternalStore(clock.subscribe, clock.read);
}
