import type { RawStatus, Status } from '@/domain/status';

/** All words of Copr (copr_common/enums.py `StatusEnum`; facts/copr.md 1.1). */
const STATES: Readonly<Record<string, Status>> = {
  failed: 'failure',
  succeeded: 'success',
  forked: 'success', // copied from another project, where it had succeeded
  canceled: 'canceled',
  running: 'running',
  importing: 'running',
  pending: 'queued',
  starting: 'queued',
  skipped: 'skipped',
  waiting: 'waiting',
  unknown: 'unknown',
};

/** A word never seen before is `unknown` and keeps its text; Copr's own "unknown" has nothing to keep. */
export const toStatus = (raw: string | null): RawStatus => ({
  status: (raw !== null && Object.hasOwn(STATES, raw) ? STATES[raw] : null) ?? 'unknown',
  raw: raw === null || raw === 'unknown' ? '' : raw,
});
