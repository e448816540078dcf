import type { FromEngine, ToEngine } from './protocol';

/** The other side of a client: the engine in a worker, or in this thread. */
export interface EngineThread {
  post(message: ToEngine, transfer?: Transferable[]): void;
  end(): void;
}

type OnMessage = (message: FromEngine) => void;

/** For this thread: a port that was transferred to a worker is gone. */
function withoutPort(message: ToEngine): ToEngine {
  if (message.kind === 'search') return { ...message, port: null };
  if (message.kind !== 'ask' || message.question.what !== 'causes') return message;
  return { ...message, question: { ...message.question, port: null } };
}

/** The engine in this thread, loaded when it is needed: where there are no workers. */
function createLocalThread(onMessage: OnMessage): EngineThread {
  let isEnded = false;
  const engine = import('./local-engine').then(({ createLocalEngine }) =>
    createLocalEngine((message) => {
      if (!isEnded) onMessage(message);
    }),
  );
  const post = (message: ToEngine) => void engine.then(({ receive }) => receive(message));
  return {
    post,
    end() {
      isEnded = true;
      post({ kind: 'close' });
    },
  };
}

function createWorkerThread(worker: Worker, onMessage: OnMessage, onCrash: () => void): EngineThread {
  let sent: ToEngine[] | null = [];
  let local: EngineThread | null = null;
  worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
    sent = null;
    onMessage(data);
  };
  // A worker that never said a word could not be loaded (an old browser, a strict proxy): all is asked again here.
  worker.onerror = () => {
    worker.terminate();
    if (sent === null) {
      onCrash();
      return;
    }
    local = createLocalThread(onMessage);
    for (const message of sent) local.post(withoutPort(message));
    sent = null;
  };
  return {
    post(message, transfer = []) {
      sent?.push(message);
      if (local !== null) local.post(withoutPort(message));
      else worker.postMessage(message, transfer);
    },
    end() {
      worker.terminate();
      local?.end();
    },
  };
}

/** Starts an engine in a worker, or in this thread where there is none. `onCrash`: it will not say anything more. */
export function startThread(onMessage: OnMessage, onCrash: () => void): EngineThread {
  if (typeof Worker === 'undefined') return createLocalThread(onMessage);
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'log' });
    return createWorkerThread(worker, onMessage, onCrash);
  } catch {
    return createLocalThread(onMessage);
  }
}
