/** Waits that can be ended early, and that do not end while nobody looks. */
export function createWaiting(signal: AbortSignal) {
  let isVisible = true;
  let wake: () => void = () => undefined;

  return {
    setVisible(now: boolean): void {
      isVisible = now;
      if (now) wake();
    },
    /** Ends the wait of now, if somebody looks. */
    wakeUp(): void {
      if (isVisible) wake();
    },
    async wait(ms: number): Promise<void> {
      signal.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        const stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        wake = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', stop);
          resolve();
        };
        const timer = setTimeout(() => {
          if (isVisible) wake();
        }, ms);
      });
    },
  };
}
