import { isFinal, type RawStatus } from '@/domain/status';
import type { Instant } from '@/domain/time';

/** One bar: what waited from `submittedAt`, ran from `startedAt` and ended at `finishedAt`; null where nobody told. */
export interface TimelineRow extends RawStatus {
  key: string;
  label: string;
  /** Address of its page; null where it has none or is this page. */
  to: string | null;
  submittedAt: Instant | null;
  startedAt: Instant | null;
  finishedAt: Instant | null;
  /** On the chain that decided how long the whole took. */
  isCritical?: boolean;
}

export interface Scale {
  from: Instant;
  to: Instant;
  /** Something has not ended: the scale goes on to now. */
  isLive: boolean;
}

const isLive = ({ status, submittedAt, startedAt, finishedAt }: TimelineRow): boolean =>
  finishedAt === null && !isFinal(status) && (submittedAt ?? startedAt) !== null;

const beginOf = ({ submittedAt, startedAt, finishedAt }: TimelineRow): Instant | null =>
  submittedAt ?? startedAt ?? finishedAt;

/** Where a row ends: now while it moves; its last known time where it ended without telling when. */
const endOf = (row: TimelineRow, now: Instant): Instant | null =>
  isLive(row) ? now : (row.finishedAt ?? row.startedAt ?? row.submittedAt);

/** The span that all rows share; null when no row has a time. */
export function scaleOf(rows: readonly TimelineRow[], now: Instant): Scale | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const [begin, end] = [beginOf(row), endOf(row, now)];
    if (begin === null || end === null) continue;
    from = Math.min(from, begin);
    to = Math.max(to, begin, end);
  }
  return from > to ? null : { from, to, isLive: rows.some(isLive) };
}

/** Parts of a bar in percent of the scale. */
export interface Bar {
  start: number;
  wait: number;
  run: number;
}

/** null when the row has no time. Ends before begins, which services also send, make empty parts. */
export function barOf(row: TimelineRow, { from, to }: Scale, now: Instant): Bar | null {
  const [begin, end] = [beginOf(row), endOf(row, now)];
  if (begin === null || end === null) return null;
  const percent = (ms: number): number => (Math.max(ms, 0) / Math.max(to - from, 1)) * 100;
  const runsFrom = row.startedAt === null ? Math.max(begin, end) : Math.min(Math.max(row.startedAt, begin), to);
  return { start: percent(begin - from), wait: percent(runsFrom - begin), run: percent(end - runsFrom) };
}
