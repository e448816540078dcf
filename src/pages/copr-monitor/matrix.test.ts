import { expect, test } from 'vitest';
import type { MonitorCell, MonitorRow } from '@/domain/copr';
import type { Status } from '@/domain/status';
import { toFigures } from './csv';
import { nextPlace } from './grid-keys';
import { columnsOf, filterMatrix, gapsOf, tallyOf, trendsOf } from './matrix';
import { readMonitorSearch } from './search';
import { shownRows } from './use-window';

const cell = (status: Status, buildId = 9): MonitorCell => ({ status, raw: status, buildId, version: '1-1' });
const ROWS: readonly MonitorRow[] = [
  { name: 'gcc', cells: { 'fedora-43-x86_64': cell('success'), 'epel-9-x86_64': cell('failure') } },
  { name: 'gdb', cells: { 'fedora-rawhide-aarch64': cell('failure'), 'fedora-43-x86_64': cell('failure') } },
  { name: 'make', cells: { 'fedora-43-x86_64': cell('success') } },
];
const ALL = { rows: ROWS, columns: columnsOf(ROWS) };
const TRENDS = trendsOf(ROWS, 'p', { builds: [], hasMore: true, known: new Map() });
const shown = (address: string) => {
  const { rows, columns } = filterMatrix(ALL, TRENDS, readMonitorSearch(new URLSearchParams(address)));
  return [rows.map(({ name }) => name).join(' '), columns.map(({ name }) => name).join(' ')];
};

test('columns are in the one order', () => {
  expect(ALL.columns.map(({ name }) => name)).toEqual(['fedora-rawhide-aarch64', 'fedora-43-x86_64', 'epel-9-x86_64']);
});

test.each([
  ['', 'gcc gdb make', 'fedora-rawhide-aarch64 fedora-43-x86_64 epel-9-x86_64'],
  ['q=G', 'gcc gdb', 'fedora-rawhide-aarch64 fedora-43-x86_64 epel-9-x86_64'],
  ['state=failure', 'gcc gdb', 'fedora-rawhide-aarch64 fedora-43-x86_64 epel-9-x86_64'],
  ['state=failure&release=fedora-43', 'gdb', 'fedora-43-x86_64'],
  ['arch=aarch64', 'gdb', 'fedora-rawhide-aarch64'],
  ['order=failing', 'gdb gcc make', 'fedora-rawhide-aarch64 fedora-43-x86_64 epel-9-x86_64'],
  ['trend=fixed', '', 'fedora-rawhide-aarch64 fedora-43-x86_64 epel-9-x86_64'],
  ['state=nonsense&order=%00', 'gcc gdb make', 'fedora-rawhide-aarch64 fedora-43-x86_64 epel-9-x86_64'],
])('?%s', (address, rows, columns) => {
  expect(shown(address)).toEqual([rows, columns]);
});

test('what is counted, and what is not known', () => {
  expect(tallyOf(ROWS, TRENDS)).toMatchObject({ results: 5, failing: 3, packages: 2 });
  expect(gapsOf(ROWS, TRENDS)).toEqual({ older: 3, mixed: 0, first: 0, buildIds: [] });
});

test('the file has a line for each result', () => {
  expect(toFigures(ALL, TRENDS).rows).toHaveLength(5);
  expect(toFigures(ALL, TRENDS).rows[0]).toEqual(['gcc', 'fedora-43-x86_64', 'success', '1-1', 9, '']);
});

test('keys of the grid stay inside it', () => {
  const size = { rows: 3, columns: 4, page: 10 };
  expect(nextPlace({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: 0 });
  expect(nextPlace({ row: 1, column: 2 }, 'End', true, size)).toEqual({ row: 2, column: 3 });
  expect(nextPlace({ row: 1, column: 2 }, 'PageDown', false, size)).toEqual({ row: 2, column: 2 });
  expect(nextPlace({ row: 1, column: 2 }, 'x', false, size)).toBeNull();
});

test('the row with the focus is rendered wherever it is', () => {
  expect(shownRows(2, 5, 3)).toEqual([2, 3, 4]);
  expect(shownRows(2, 5, 0)).toEqual([0, 2, 3, 4]);
  expect(shownRows(2, 5, 9)).toEqual([2, 3, 4, 9]);
});
