// Runs in the browser: `chromium.mjs` calls `bench`.
import { guardHtml } from '@/app/trusted-types';
import { openLog } from '@/logs/client';
import type { OpenLog, SearchQuery, SearchState } from '@/logs/model';

guardHtml();

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask' });

/** Ms until the first lines could be shown, and until all is indexed. */
async function read(address: string): Promise<{ log: OpenLog; firstMs: number; wholeMs: number }> {
  const start = performance.now();
  const log = openLog({ kind: 'address', service: 'Benchmark', address, isLive: false });
  let firstMs = 0;
  await new Promise<void>((resolve, reject) => {
    let isAsked = false;
    log.subscribe(() => {
      const { lines, phase, error } = log.state();
      if (lines > 0 && !isAsked) {
        isAsked = true;
        void log.lines(1, 200).then(() => {
          firstMs = performance.now() - start;
        });
      }
      if (phase === 'done') resolve();
      if (phase === 'failed') reject(error);
    });
  });
  return { log, firstMs, wholeMs: performance.now() - start };
}

const search = (log: OpenLog, query: SearchQuery): Promise<{ firstMs: number; allMs: number; state: SearchState }> =>
  new Promise((resolve) => {
    const start = performance.now();
    let firstMs = 0;
    log.search(query, (state) => {
      if (firstMs === 0 && state.matches > 0) firstMs = performance.now() - start;
      if (state.isDone) resolve({ firstMs, allMs: performance.now() - start, state });
    });
  });

const plain = { isRegex: false, isCaseSensitive: false, isWholeWord: false };

/** The cause of a log, asked for when the page opens, as the card does; ms after the last byte was read. */
async function causes(address: string): Promise<number> {
  const log = openLog({ kind: 'address', service: 'Benchmark', address, isLive: false });
  let readAt = 0;
  log.subscribe(() => {
    if (log.state().phase === 'done') readAt = performance.now();
  });
  await log.causes();
  const ms = performance.now() - readAt;
  log.close();
  return ms;
}

async function bench(address: string) {
  longTasks.length = 0;
  const { log, firstMs, wholeMs } = await read(address);
  const jumpAt = performance.now();
  await log.lines(log.state().lines - 200, 200);
  const jumpMs = performance.now() - jumpAt;
  const text = await search(log, { ...plain, text: 'error: ' });
  const rare = await search(log, { ...plain, text: 'undefined reference to' });
  const expression = await search(log, { ...plain, text: 'err.r: \\w+', isRegex: true });
  const { phase, lines, bytes, widest, sections } = log.state();
  Reflect.set(window, 'kept', log);
  return {
    state: { phase, lines, bytes, widest, sections: sections.length },
    firstMs,
    wholeMs,
    jumpMs,
    searchFirstMs: text.firstMs,
    searchMs: text.allMs,
    searchMatches: text.state.matches,
    rareSearchMs: rare.allMs,
    expressionMs: expression.allMs,
    expressionProblem: expression.state.problem,
    longTasks: [...longTasks],
  };
}

/** A run-away expression must be stopped, and the next search must work. */
async function runAway(address: string) {
  const { log } = await read(address);
  const stuck = await search(log, { ...plain, text: '((?:[^z]+)+)+\\$\\$z', isRegex: true });
  const next = await search(log, { ...plain, text: 'undefined r.ference', isRegex: true });
  log.close();
  return { problem: stuck.state.problem, stoppedMs: stuck.allMs, matchesOfNext: next.state.matches };
}

/** Gunzip and UTF-8 decoding alone, with the start of the worker as the engine has it. */
function bare(address: string): Promise<number> {
  const start = performance.now();
  const worker = new Worker(new URL('./worker-bare.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    worker.onmessage = () => {
      worker.terminate();
      resolve(performance.now() - start);
    };
    worker.postMessage(new URL(address, document.baseURI).href);
  });
}
Object.assign(window, { bench, causes, runAway, bare, openLog });
