import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** Memory of a process in MB: what is its own and what it shares, by share. */
function memoryOf(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
}

/** Memory in MB of the largest renderer among the children of this process: the tab. */
function tabMemory() {
  const command = (pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  };
  const renderers = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && command(pid).includes('--type=renderer'));
  const mine = renderers.filter((pid) => isBelow(pid, String(process.pid)));
  return Math.max(0, ...mine.map(memoryOf));
}

function isBelow(pid, ancestor) {
  for (let at = pid; at !== '0' && at !== ''; ) {
    if (at === ancestor) return true;
    try {
      at = execFileSync('ps', ['-o', 'ppid=', '-p', at], { encoding: 'utf8' }).trim();
    } catch {
      return false;
    }
  }
  return false;
}

/** One reading in a fresh browser, so that none profits from the one before. */
async function once(executablePath, url, run, ready = 'bare') {
  const browser = await chromium.launch({ args: ARGS, ...(executablePath === null ? {} : { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(url);
    await page.waitForFunction((name) => name in window, ready);
    const result = await run(page);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    return result;
  } finally {
    await browser.close();
  }
}

/** The JavaScript heap of the page and of its workers after a collection, in MB. */
async function heap(page) {
  const session = await page.context().newCDPSession(page);
  const usedOf = async (send) => {
    await send('HeapProfiler.enable');
    await send('HeapProfiler.collectGarbage');
    return (await send('Runtime.getHeapUsage')).usedSize;
  };
  const workers = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let used = await usedOf((method) => session.send(method));
  for (const sessionId of workers) used += await usedOf((method) => askWorker(session, sessionId, method));
  return used / 1e6;
}

let lastId = 0;

function askWorker(session, sessionId, method) {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    const onMessage = (event) => {
      const message = JSON.parse(event.message);
      if (event.sessionId !== sessionId || message.id !== id) return;
      session.off('Target.receivedMessageFromTarget', onMessage);
      resolve(message.result ?? {});
    };
    session.on('Target.receivedMessageFromTarget', onMessage);
    void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  });
}

/** Reads a log as the app does. */
export const measureReading = (executablePath, base, address) =>
  once(executablePath, `${base}/page.html`, async (page) => {
    const measured = await page.evaluate((at) => window.bench(at), `${base}${address}`);
    return { ...measured, heapMb: await heap(page), tabMb: tabMemory() };
  });

/** The cause after the last byte. */
export const measureCauses = (executablePath, base, address) =>
  once(executablePath, `${base}/page.html`, (page) => page.evaluate((at) => window.causes(at), `${base}${address}`));

/** Gunzip and decoding alone. */
export const measureBare = (executablePath, base, address) =>
  once(executablePath, `${base}/page.html`, (page) => page.evaluate((at) => window.bare(at), `${base}${address}`));

export const measureRunAway = (executablePath, base, address) =>
  once(executablePath, `${base}/page.html`, (page) => page.evaluate((at) => window.runAway(at), `${base}${address}`));

/** Shows a log as the app does: `viewer.tsx`. */
export const measureViewer = (executablePath, base, address) =>
  once(
    executablePath,
    `${base}/viewer.html`,
    async (page) => {
      const measured = await page.evaluate((at) => window.view(at), `${base}${address}`);
      return { ...measured, heapMb: await heap(page), tabMb: tabMemory() };
    },
    'view',
  );
