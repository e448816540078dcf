import { createEngine } from './engine';
import type { FromEngine } from './protocol';

/** The engine in this thread; what it tells arrives asynchronously, as from a worker. */
export const createLocalEngine = (onMessage: (message: FromEngine) => void) =>
  createEngine((message) => queueMicrotask(() => onMessage(message)));
