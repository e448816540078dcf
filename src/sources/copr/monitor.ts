import * as v from 'valibot';
import type { MonitorRow } from '@/domain/copr';
import { ApiError } from '@/lib/api-error';
import type { RequestOptions } from '@/lib/http';
import { createRowReader } from '@/lib/json-rows';
import { readBytes } from '@/lib/read-bytes';
import { base, SERVICE } from './client-api';
import type { ProjectName } from './client-projects';
import { monitorRow } from './schemas';
import { toMonitorRow } from './to-project';

/** Tens of thousands of packages are in the largest projects: a page cannot show them (facts/copr.md 6.20). */
const MOST_ROWS = 5_000;

/** Newest builds of a directory's packages, as far as they were read. */
export interface Monitor {
  rows: readonly MonitorRow[];
  /** There are more packages than are read. */
  isCut: boolean;
  dropped: number;
}

export interface MonitorRequest extends ProjectName {
  /** `copr-dev:pr:12`; the main directory without. */
  directory?: string | undefined;
}

/**
 * `/monitor`: streamed, sorted by package name; `onRows` is given what is there after each piece. Rejects with `form` when the
 * answer ends in the middle: Copr can fail after it answered 200.
 */
export async function fetchMonitor(
  { owner, project, directory }: MonitorRequest,
  options: RequestOptions,
  onRows: (monitor: Monitor) => void,
): Promise<Monitor> {
  const rows: MonitorRow[] = [];
  let unread = 0;
  const reader = createRowReader((row) => {
    const parsed = v.safeParse(monitorRow, row);
    if (parsed.success) rows.push(toMonitorRow(parsed.output));
    else unread += 1;
  });
  const told = (): Monitor => ({
    rows: rows.slice(0, MOST_ROWS),
    isCut: rows.length > MOST_ROWS,
    dropped: unread + reader.dropped(),
  });
  const decoder = new TextDecoder();
  const query = { ownername: owner, projectname: project, project_dirname: directory };
  const end = await readBytes(SERVICE, `${base()}/monitor`, { ...options, query }, () => (bytes) => {
    const before = rows.length;
    reader.feed(decoder.decode(bytes, { stream: true }));
    if (rows.length > before) onRows(told());
    return rows.length <= MOST_ROWS;
  });
  if (end === 'broken' || (end === 'whole' && !reader.isWhole()))
    throw new ApiError(SERVICE, { kind: 'form', problem: 'the answer ends in the middle' });
  return told();
}
