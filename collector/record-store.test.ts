import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JobRecord } from '@/stats/job-record';
import { RecordStore } from './record-store';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const record = (id: number, status: JobRecord['status'] = 'success', submittedAt = 1000): JobRecord => ({
  key: `srpm:${id}`,
  kind: 'srpm',
  status,
  submittedAt,
  trigger: 'branch',
  project: 'https://github.com/packit/ogr',
  commit: null,
  chroots: [],
});
const all = () => [...new RecordStore(folder).records()].sort((a, b) => a.key.localeCompare(b.key));
const path = () => join(folder, 'srpm/0.ndjson');

test('a job that is read again replaces itself; one that did not change is not written', () => {
  const store = new RecordStore(folder);
  expect(store.put([record(1, 'running'), record(2), record(7000)])).toBe(3);
  expect(store.put([record(1), record(2)])).toBe(0);
  expect(all()).toEqual([record(1), record(2), record(7000)]);
  expect(readFileSync(path(), 'utf8').trim().split('\n')).toHaveLength(3);
});

test('a line that a kill cut at any place is lost alone', () => {
  new RecordStore(folder).put([record(1), record(2)]);
  const { length } = readFileSync(path(), 'utf8');
  for (let cut = length - 1; cut > length / 2 + 1; cut -= 1) {
    truncateSync(path(), cut);
    expect(all()).toEqual(cut === length - 1 ? [record(1), record(2)] : [record(1)]);
  }
  new RecordStore(folder).put([record(2), record(3)]);
  expect(all()).toEqual([record(1), record(2), record(3)]);
});

test('old files go and replaced lines are dropped', () => {
  const store = new RecordStore(folder);
  store.put([record(1, 'success', 9000), record(6000)]);
  for (const status of ['queued', 'running', 'waiting', 'success'] as const) store.put([record(1, status, 9000)]);
  appendFileSync(path(), 'noise\n');
  store.tidy(['copr'], 50_000);
  expect(readdirSync(join(folder, 'srpm'))).toHaveLength(2);
  store.tidy(['srpm'], 5000);
  expect(readdirSync(join(folder, 'srpm'))).toEqual(['0.ndjson']);
  expect(readFileSync(path(), 'utf8').trim().split('\n')).toHaveLength(1);
  expect(all()).toEqual([record(1, 'success', 9000)]);
});
