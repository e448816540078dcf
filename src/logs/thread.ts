/** The other side of a client: an engine in a worker, or in this thread. */
export interface Thread<To> {
  post(message: To, transfer?: Transferable[]): void;
  end(): void;
}

interface Engine<To> {
  receive(message: To): void;
}

/** What differs between engines. */
interface Parts<To, From> {
  startWorker: () => Worker;
  /** The same engine for this thread, loaded when it is needed. */
  loadHere: (post: (message: From) => void) => Promise<Engine<To>>;
  /** A message as this thread can take it: a port that was transferred to a worker is gone. */
  forHere: (message: To) => To;
  closing: To;
}

function runHere<To, From>(
  { loadHere, forHere, closing }: Parts<To, From>,
  onMessage: (message: From) => void,
): Thread<To> {
  let isEnded = false;
  const engine = loadHere((message) => {
    if (!isEnded) onMessage(message);
  });
  const post = (message: To) => void engine.then(({ receive }) => receive(forHere(message)));
  return {
    post,
    end() {
      isEnded = true;
      post(closing);
    },
  };
}

function runThere<To, From>(
  parts: Parts<To, From>,
  onMessage: (message: From) => void,
  onCrash: () => void,
): Thread<To> {
  const worker = parts.startWorker();
  let sent: To[] | null = [];
  let here: Thread<To> | null = null;
  worker.onmessage = ({ data }: MessageEvent<From>) => {
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
    here = runHere(parts, onMessage);
    for (const message of sent) here.post(message);
    sent = null;
  };
  return {
    post(message, transfer = []) {
      sent?.push(message);
      if (here !== null) here.post(message);
      else worker.postMessage(message, transfer);
    },
    end() {
      worker.terminate();
      here?.end();
    },
  };
}

/** Starts an engine in a worker, or in this thread where there is none. `onCrash`: it will not say anything more. */
export function startThread<To, From>(
  parts: Parts<To, From>,
  onMessage: (message: From) => void,
  onCrash: () => void,
): Thread<To> {
  if (typeof Worker === 'undefined') return runHere(parts, onMessage);
  try {
    return runThere(parts, onMessage, onCrash);
  } catch {
    return runHere(parts, onMessage);
  }
}
