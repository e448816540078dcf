import { server } from '@mocks/node';
import { zip } from '@tests/opened-logs';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { LogSource } from '@/logs/protocol';
import { compareLogs } from './client';
import { told } from './made-logs';
import type { CompareState } from './model';

const at = (name: string, isLive = false): LogSource => ({
  kind: 'address',
  service: 'Copr',
  address: `https://results.example/${name}`,
  isLive,
});
const text = (lines: readonly string[]): LogSource => ({
  kind: 'text',
  text: lines.map((line) => `${line}\n`).join(''),
});

/** The state at the end of a comparison, which is then left. */
const ended = (left: LogSource, right: LogSource, options = {}) =>
  new Promise<CompareState>((resolve) => {
    const comparing = compareLogs(
      left,
      right,
      (state) => {
        if (state.phase !== 'done' && state.phase !== 'failed') return;
        comparing.stop();
        resolve(state);
      },
      options,
    );
  });

const serve = (logs: Readonly<Record<string, BodyInit>>) =>
  server.use(
    http.get('https://results.example/:name', ({ params }) => {
      const body = logs[String(params.name)];
      return body === undefined ? new HttpResponse('', { status: 404 }) : new HttpResponse(body);
    }),
  );

test('packed and live logs are read as they are now', async () => {
  serve({ 'a.log.gz': await zip('one\ntwo\n'), 'b.log': 'one\n' });
  const { phase, comparison, left, right } = await ended(at('a.log.gz'), at('b.log', true));
  expect({ phase, left: left.lines, right: right.lines }).toEqual({ phase: 'done', left: 2, right: 1 });
  expect(told(comparison?.sections ?? [])).toEqual([' removed 2+1 2+0']);
});

test('a log that is not there is told, with what was read of the other', async () => {
  serve({ 'a.log': 'one\n' });
  const { phase, left, right, comparison } = await ended(at('a.log'), at('gone.log'));
  expect(phase).toBe('failed');
  expect(comparison).toBeNull();
  expect(left.error).toBeNull();
  expect(right.error).toMatchObject({ service: 'Copr', problem: { kind: 'http', status: 404 } });
});

test('of a log that is too large the first part is compared, and that is told', async () => {
  const lines = Array.from({ length: 1000 }, (_, n) => `line ${n}`);
  const { left, right, comparison } = await ended(text(lines), text(lines.slice(0, 5)), { mostBytes: 500 });
  expect(left.isCut).toBe(true);
  expect(left.bytes).toBe(500);
  expect(right.isCut).toBe(false);
  expect(comparison).not.toBeNull();
});

test('answers with the lines that are asked for and the differences as text', async () => {
  const result = await new Promise<string[]>((resolve) => {
    const comparing = compareLogs(text(['a', 'b\u001b[31mred', 'c']), text(['a', 'c', 'd']), async ({ phase }) => {
      if (phase !== 'done') return;
      const lines = await comparing.lines({
        side: 'left',
        ranges: [
          [2, 2],
          [1, 1],
        ],
      });
      resolve([lines, await comparing.copy({ left: 'L', right: 'R' })]);
      comparing.stop();
    });
  });
  expect(result).toEqual(['bred\nc\na\n', '--- L\n+++ R\n@@ -2,1 +2,0 @@ \n-bred\n@@ -4,0 +3,1 @@ \n+d\n']);
});

test('nothing is told any more after it was stopped', async () => {
  const states: CompareState[] = [];
  const comparing = compareLogs(text(['a']), text(['b']), (state) => states.push(state));
  comparing.stop();
  await ended(text(['a']), text(['b']));
  expect(states).toEqual([]);
});
