/** A worker beside the engine's, and the engine's way to it. */
export interface SideWorker {
  worker: Worker;
  port: MessagePort;
}

/** Starts a worker that the engine will talk to by itself; null where there are no workers. */
export function startSideWorker(make: () => Worker): SideWorker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = make();
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(port1, [port1]);
    return { worker, port: port2 };
  } catch {
    return null;
  }
}
