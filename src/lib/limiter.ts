export type Priority = 'normal' | 'background';

interface Waiting {
  priority: Priority;
  start: () => void;
}

/**
 * Runs at most `most` tasks at once, of which at most `mostInBackground` are background ones; the others wait
 * in order, foreground first. A task that is aborted while it waits never starts.
 */
export function createLimiter(most: number, mostInBackground: number) {
  const running = { normal: 0, background: 0 };
  let queue: Waiting[] = [];

  const mayStart = (priority: Priority) =>
    running.normal + running.background < most && (priority === 'normal' || running.background < mostInBackground);

  function startNext() {
    const next =
      queue.find(({ priority }) => priority === 'normal' && mayStart(priority)) ??
      queue.find(({ priority }) => mayStart(priority));
    if (next === undefined) return;
    queue = queue.filter((waiting) => waiting !== next);
    running[next.priority] += 1;
    next.start();
    startNext();
  }

  const turn = (priority: Priority, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.throwIfAborted();
      const waiting: Waiting = { priority, start: resolve };
      signal.addEventListener(
        'abort',
        () => {
          if (!queue.includes(waiting)) return;
          queue = queue.filter((other) => other !== waiting);
          reject(signal.reason);
        },
        { once: true },
      );
      queue.push(waiting);
      startNext();
    });

  return async <T>(priority: Priority, signal: AbortSignal, task: () => Promise<T>): Promise<T> => {
    await turn(priority, signal);
    try {
      return await task();
    } finally {
      running[priority] -= 1;
      startNext();
    }
  };
}
