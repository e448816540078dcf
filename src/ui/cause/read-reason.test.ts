import { describe, expect, test } from 'vitest';
import type { Cause, CauseReport, Confidence } from '@/logs/cause/model';
import type { LogState, OpenLog } from '@/logs/model';
import { readReason } from './read-reason';
import type { CauseLog, CauseTarget } from './reason';

const never = () => new Promise<never>(() => undefined);

interface Told {
  report: Partial<CauseReport>;
  state?: Partial<LogState>;
  isSilent?: boolean;
}

/** A log held open by a view, of 50 lines. */
function opened({ report, state = {}, isSilent = false }: Told): OpenLog {
  const told: LogState = {
    phase: 'done',
    lines: 50,
    bytes: 500,
    widest: 9,
    notices: [],
    error: null,
    sections: [],
    generation: 0,
    ...state,
  };
  return {
    state: () => told,
    subscribe: () => () => undefined,
    lines: async (first, count) => ({
      first,
      count,
      text: Array.from({ length: count }, (_, n) => `line ${first + n}\n`).join(''),
      cuts: [],
      styles: new Uint32Array(),
    }),
    wholeLine: never,
    copy: never,
    blob: never,
    search: () => () => undefined,
    causes: isSilent ? never : async () => ({ failed: true, section: null, causes: [], seeAlso: null, ...report }),
    setFinal: () => undefined,
    close: () => undefined,
  };
}

const cause = (text: string, confidence: Confidence): Cause => ({
  line: 25,
  category: 'other',
  text,
  confidence,
  evidence: { first: 25, last: 25 },
  hint: null,
});

const log = (role: CauseLog['role']): CauseLog => ({
  key: role,
  name: `${role}.log`,
  role,
  source: { kind: 'text', text: 'Start: run\nown reading\n' },
});
const TARGET: CauseTarget = {
  page: '/jobs/copr/1/logs',
  subject: 'fedora-43-x86_64',
  endedAt: null,
  logs: [log('main'), log('root'), log('build')],
};

/** Reads with these logs open in a view; tells which were looked at. */
async function read(given: Partial<Record<CauseLog['role'], OpenLog>>, mostBytes = 1000) {
  const asked: string[] = [];
  const signal = new AbortController().signal;
  const lend = ({ role }: CauseLog) => {
    asked.push(role);
    const open = given[role];
    return open === undefined ? null : { open, signal };
  };
  return { reason: await readReason(TARGET, { mostBytes, signal, lend }), asked };
}

describe('the reason of a failed build', () => {
  test('is that of the main log, with the lines around it', async () => {
    const { reason, asked } = await read({ main: opened({ report: { causes: [cause('bad', 'likely')] } }) });
    expect(reason).toMatchObject({ kind: 'found', log: { name: 'main.log', cut: null }, causes: [{ text: 'bad' }] });
    expect(reason.kind === 'found' && reason.causes[0].around.first).toBe(1);
    expect(reason.kind === 'found' && reason.causes[0].around.lines).toHaveLength(50);
    expect(asked).toEqual(['main']);
  });

  test('is that of the log where the main one sends, unless that knows less', async () => {
    const main = opened({ report: { causes: [cause('see root', 'guess')], seeAlso: 'root' } });
    const root = opened({ report: { causes: [cause('nothing provides', 'certain')] } });
    const better = await read({ main, root });
    expect(better.reason).toMatchObject({ log: { name: 'root.log' }, causes: [{ text: 'nothing provides' }] });
    expect(better.asked).toEqual(['main', 'root']);
    const worse = await read({ main, root: opened({ report: {} }) });
    expect(worse.reason).toMatchObject({ log: { name: 'main.log' } });
  });

  test('is looked for in all logs when the main one names none', async () => {
    const none = opened({ report: {} });
    const { reason, asked } = await read({ main: none, root: none, build: none });
    expect(reason).toMatchObject({ kind: 'unnamed', log: { name: 'main.log' }, tail: { first: 41 } });
    expect(asked).toEqual(['main', 'root', 'build']);
  });

  test('is not looked for elsewhere when the main one does not tell of a failure', async () => {
    expect((await read({ main: opened({ report: { failed: null } }) })).asked).toEqual(['main']);
  });

  test('is looked for in root.log too when it is a mere guess', async () => {
    const main = opened({ report: { causes: [cause('something', 'guess')] } });
    const { reason, asked } = await read({ main, root: opened({ report: { causes: [cause('conflict', 'likely')] } }) });
    expect(reason).toMatchObject({ log: { name: 'root.log' } });
    expect(asked).toEqual(['main', 'root']);
  });

  test('counts though the connection broke, which is told', async () => {
    const state = { phase: 'failed' as const, error: new Error('lost') };
    const { reason } = await read({ main: opened({ report: { causes: [cause('bad', 'likely')] }, state }) });
    expect(reason).toMatchObject({ kind: 'found', log: { cut: 'broken' } });
  });

  test('fails as the log failed when nothing came', async () => {
    const state = { phase: 'failed' as const, lines: 0, error: new Error('lost') };
    await expect(read({ main: opened({ report: {}, state }) })).rejects.toThrow('lost');
  });

  test('is not looked for in what is too large', async () => {
    const { reason, asked } = await read({ main: opened({ report: {}, isSilent: true, state: { bytes: 2000 } }) });
    expect(reason.kind).toBe('too-large');
    expect(asked).toEqual(['main']);
  });

  test('is read anew when the view closes the log it lent', async () => {
    const view = new AbortController();
    const { signal } = new AbortController();
    const target = { ...TARGET, logs: [log('main')] };
    const open = opened({ report: {}, isSilent: true });
    const reading = readReason(target, { mostBytes: 1000, signal, lend: () => ({ open, signal: view.signal }) });
    view.abort();
    expect(await reading).toMatchObject({ kind: 'unnamed', tail: { lines: ['Start: run', 'own reading'] } });
  });

  test('is not waited for once the page goes', async () => {
    const page = new AbortController();
    const target = { ...TARGET, logs: [log('main')] };
    const open = opened({ report: {}, isSilent: true });
    const lend = () => ({ open, signal: new AbortController().signal });
    const reading = readReason(target, { mostBytes: 1000, signal: page.signal, lend });
    page.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
  });
});
