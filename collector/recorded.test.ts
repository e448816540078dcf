import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { statistics } from '@/sources/stats/schemas';
import { collect, isComplete } from './collect';
import { COUNTED, readOptions } from './options';

let folder = '';
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-20T12:00:00Z');
  folder = mkdtempSync(join(tmpdir(), 'collector-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('recorded answers of every list are counted', async () => {
  const lines: string[] = [];
  const outcome = await collect(readOptions(['--out', folder, '--state', join(folder, 'state'), '--since', 'all']), {
    fetch: globalThis.fetch,
    sleep: async (ms) => {
      vi.setSystemTime(Date.now() + ms);
    },
    reporter: { progress: () => undefined, line: (text) => lines.push(text) },
  });
  expect(lines).toEqual([]);
  expect(isComplete(outcome)).toBe(true);
  const { kinds } = v.parse(statistics, JSON.parse(readFileSync(join(folder, 'packit.json'), 'utf8')));
  expect(Object.keys(kinds)).toHaveLength(COUNTED.length);
  const emptyKinds = Object.entries(kinds).filter(([, kind]) => Object.keys(kind?.statuses ?? {}).length === 0);
  expect(emptyKinds.map(([name]) => name)).toEqual([]);
});
