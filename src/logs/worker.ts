// The log engine in a worker of its own; `client-thread.ts` makes it.
import { createEngine } from './engine';
import type { ToEngine } from './protocol';

const { receive } = createEngine((message, transfer = []) => globalThis.postMessage(message, { transfer }));
globalThis.onmessage = ({ data }: MessageEvent<ToEngine>) => receive(data);
