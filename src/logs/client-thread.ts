import type { FromEngine, ToEngine } from './protocol';
import { startThread, type Thread } from './thread';

export type EngineThread = Thread<ToEngine>;

/** Searches and causes come with a port to a worker of theirs. */
function withoutPort(message: ToEngine): ToEngine {
  if (message.kind === 'search') return { ...message, port: null };
  if (message.kind !== 'ask' || message.question.what !== 'causes') return message;
  return { ...message, question: { ...message.question, port: null } };
}

/** Starts the engine of one log. */
export const startEngine = (onMessage: (message: FromEngine) => void, onCrash: () => void): EngineThread =>
  startThread<ToEngine, FromEngine>(
    {
      startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'log' }),
      loadHere: async (post) => (await import('./local-engine')).createLocalEngine(post),
      forHere: withoutPort,
      closing: { kind: 'close' },
    },
    onMessage,
    onCrash,
  );
