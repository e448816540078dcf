import { startThread, type Thread } from '@/logs/thread';
import type { FromCompare, ToCompare } from './protocol';

/** Starts a comparison. `onCrash`: it will not say anything more. */
export const startCompareThread = (onMessage: (message: FromCompare) => void, onCrash: () => void): Thread<ToCompare> =>
  startThread<ToCompare, FromCompare>(
    {
      startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'log compare' }),
      loadHere: async (post) =>
        (await import('./compare-engine')).createCompareEngine((message) => queueMicrotask(() => post(message))),
      forHere: (message) => message,
      closing: { kind: 'close' },
    },
    onMessage,
    onCrash,
  );
