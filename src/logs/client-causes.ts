import type { CauseReport } from './cause/model';
import { type SideWorker, startSideWorker } from './side-worker';

/** From this size on, causes are found in a worker of their own: the log stays readable meanwhile. */
const LARGE_BYTES = 8_388_608;

const start = () =>
  startSideWorker(
    () => new Worker(new URL('./cause-worker.ts', import.meta.url), { type: 'module', name: 'log causes' }),
  );

/** Asks for the causes of a log once: `size` gives its bytes after its end, `ask` has the engine find them. */
export function createClientCauses(
  size: () => Promise<number>,
  ask: (port: MessagePort | null) => Promise<CauseReport>,
) {
  let report: Promise<CauseReport> | null = null;
  let side: SideWorker | null = null;

  const stop = (): void => side?.worker.terminate();

  async function read(): Promise<CauseReport> {
    side = (await size()) < LARGE_BYTES ? null : start();
    try {
      return await ask(side?.port ?? null);
    } finally {
      stop();
    }
  }

  return {
    read(): Promise<CauseReport> {
      report ??= read();
      return report;
    },
    stop,
  };
}
