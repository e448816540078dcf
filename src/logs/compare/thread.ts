import type { FromCompare, ToCompare } from './protocol';

/** The other side of a client: two logs in a worker, or in this thread. */
export interface CompareThread {
  post(message: ToCompare): void;
  end(): void;
}

type OnMessage = (message: FromCompare) => void;

/** In this thread, loaded when it is needed: where there are no workers. */
function createLocalThread(onMessage: OnMessage): CompareThread {
  let isEnded = false;
  const engine = import('./compare-engine').then(({ createCompareEngine }) =>
    createCompareEngine((message) =>
      queueMicrotask(() => {
        if (!isEnded) onMessage(message);
      }),
    ),
  );
  const post = (message: ToCompare) => void engine.then(({ receive }) => receive(message));
  return {
    post,
    end() {
      isEnded = true;
      post({ kind: 'close' });
    },
  };
}

function createWorkerThread(worker: Worker, onMessage: OnMessage, onCrash: () => void): CompareThread {
  /** Until the worker said a word; one that never does could not be loaded, and all is asked again here. */
  let sent: ToCompare[] | null = [];
  let local: CompareThread | null = null;
  worker.onmessage = ({ data }: MessageEvent<FromCompare>) => {
    sent = null;
    onMessage(data);
  };
  worker.onerror = () => {
    worker.terminate();
    if (sent === null) {
      onCrash();
      return;
    }
    local = createLocalThread(onMessage);
    for (const message of sent) local.post(message);
    sent = null;
  };
  return {
    post(message) {
      sent?.push(message);
      if (local === null) worker.postMessage(message);
      else local.post(message);
    },
    end() {
      worker.terminate();
      local?.end();
    },
  };
}

/** Starts a comparison in a worker, or in this thread where there is none. `onCrash`: it will not say anything more. */
export function startCompareThread(onMessage: OnMessage, onCrash: () => void): CompareThread {
  if (typeof Worker === 'undefined') return createLocalThread(onMessage);
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'log compare' });
    return createWorkerThread(worker, onMessage, onCrash);
  } catch {
    return createLocalThread(onMessage);
  }
}
