/** Work at a stretch, in ms, before messages that wait get their turn. */
const STRETCH_MS = 10;

/** The next turn of the event loop. Not by a timer: browsers make those wait 4 ms. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** For long work in slices: `pause()` gives a promise when it is time to let others run, else null. */
export function createPacer() {
  let since = performance.now();
  return {
    pause(): Promise<void> | null {
      if (performance.now() - since < STRETCH_MS) return null;
      return nextTurn().then(() => {
        since = performance.now();
      });
    },
  };
}
