// Runs in the browser: `viewer.mjs` calls `view`.
import '@patternfly/react-core/dist/styles/base.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { guardHtml } from '@/app/trusted-types';
import type { LineRange } from '@/domain/log-text-range';
import { openLog } from '@/logs/client';
import type { OpenLog } from '@/logs/model';
import { LogView } from '@/ui/log/LogView';

guardHtml();

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask' });

function Page({ log }: { log: OpenLog }) {
  const [range, setRange] = useState<LineRange | null>(null);
  return (
    <LogView
      open={log}
      name="Build log"
      fileName="build.log"
      isLive={false}
      isFromEnd={false}
      raw={null}
      range={range}
      onRange={setRange}
    />
  );
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
/** After the frame that is drawn next. */
const painted = () => frame().then(() => new Promise((resolve) => setTimeout(resolve)));

async function until(isTrue: () => boolean): Promise<number> {
  while (!isTrue()) await frame();
  await painted();
  return performance.now();
}

const scroller = (): HTMLElement | null => document.querySelector('.pb-log-scroll');

/** Whether text stands in the middle of what is seen. */
function isTextSeen(): boolean {
  const box = scroller()?.getBoundingClientRect();
  if (box === undefined) return false;
  const found = document.elementFromPoint(box.left + 120, box.top + box.height / 2);
  return found?.closest('.pb-log-text') != null;
}

const spaceLeft = (): number =>
  [...document.querySelectorAll<HTMLElement>('.pb-log-spacer')].reduce(
    (sum, { offsetHeight }) => sum + offsetHeight,
    0,
  );

/** Ms until text is there after a move, and the longest frame in the half second after it. */
async function after(move: () => void): Promise<{ shownMs: number; longestFrameMs: number }> {
  const start = performance.now();
  let last = await frame();
  let longestFrameMs = 0;
  let shownMs = 0;
  move();
  while (performance.now() - start < 600) {
    const now = await frame();
    longestFrameMs = Math.max(longestFrameMs, now - last);
    last = now;
    if (shownMs === 0 && isTextSeen()) shownMs = performance.now() - start;
  }
  return { shownMs, longestFrameMs };
}

const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

/** Shows a log as the app does; ms since it was asked for. */
async function view(address: string) {
  longTasks.length = 0;
  const root = document.getElementById('root');
  if (root === null) throw new Error('no root');
  const start = performance.now();
  const log = openLog({ kind: 'address', service: 'Benchmark', address, isLive: false });
  Reflect.set(window, 'kept', log);
  let toldMs = 0;
  log.subscribe(() => {
    if (toldMs === 0 && log.state().lines > 0) toldMs = performance.now() - start;
  });
  createRoot(root).render(<Page log={log} />);
  const firstMs = (await until(isTextSeen)) - start;
  const scrollableMs = (await until(() => log.state().phase === 'done')) - start;
  const isWhole = log.state().bytes <= 25 * 1024 * 1024 && log.state().lines <= 250_000;
  const inPlaceMs = isWhole ? (await until(() => spaceLeft() === 0)) - start : null;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const loadingTasks = [...longTasks];
  longTasks.length = 0;
  const height = () => scroller()?.scrollHeight ?? 0;
  const scrollTo = (share: number) => () => scroller()?.scrollTo({ top: height() * share });
  const moves = [
    await after(() => press('G')),
    await after(scrollTo(0.5)),
    await after(scrollTo(0.25)),
    await after(scrollTo(0.75)),
    await after(() => press('n')),
    await after(scrollTo(0)),
    await after(scrollTo(1)),
  ];
  return {
    lines: log.state().lines,
    toldMs,
    firstMs,
    scrollableMs,
    inPlaceMs,
    longestTaskMs: Math.max(0, ...loadingTasks),
    longestMoveTaskMs: Math.max(0, ...longTasks),
    longestFrameMs: Math.max(...moves.map(({ longestFrameMs }) => longestFrameMs)),
    slowestMoveMs: Math.max(...moves.map(({ shownMs }) => shownMs)),
    nodes: document.querySelectorAll('.pb-log-block').length,
  };
}
Object.assign(window, { view });
