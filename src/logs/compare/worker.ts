// A worker that compares two logs; `thread.ts` makes it. Its name is one that the policy for scripts knows (`src/app/trusted-types.ts`).
import { createCompareEngine } from './compare-engine';
import type { ToCompare } from './protocol';

const { receive } = createCompareEngine((message) => globalThis.postMessage(message));
globalThis.onmessage = ({ data }: MessageEvent<ToCompare>) => receive(data);
