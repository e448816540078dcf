import { bySeverity, type RawStatus, type Status } from '@/domain/status';

/** Words of Copr, SRPM, Koji and VM image builds (packit_service/models.py `BuildStatus`; facts/packit.md 1.4). */
const BUILD: Readonly<Record<string, Status>> = {
  waiting_for_srpm: 'waiting',
  queued: 'queued',
  pending: 'queued',
  retry: 'queued',
  running: 'running',
  building: 'running',
  uploading: 'running',
  registering: 'running',
  success: 'success',
  failure: 'failure',
  error: 'error',
  canceled: 'canceled',
  skipped: 'skipped',
};

/**
 * Words of Testing Farm runs. `complete` says that the request ended, not how: final, and neither good nor bad.
 */
const TEST: Readonly<Record<string, Status>> = {
  new: 'queued',
  queued: 'queued',
  retry: 'queued',
  running: 'running',
  passed: 'success',
  failed: 'failure',
  error: 'error',
  needs_inspection: 'warning',
  skipped: 'skipped',
  canceled: 'canceled',
  'cancel-requested': 'canceled',
  complete: 'unknown',
  unknown: 'unknown',
};

/** Words of sync-release runs (`finished`), their targets (`submitted`) and Bodhi updates (`success`). */
const SYNC: Readonly<Record<string, Status>> = {
  queued: 'queued',
  retry: 'queued',
  running: 'running',
  submitted: 'success',
  finished: 'success',
  success: 'success',
  error: 'error',
  skipped: 'skipped',
};

/** Words of OpenScanHub scans and Log Detective runs. */
const SCAN: Readonly<Record<string, Status>> = {
  pending: 'queued',
  running: 'running',
  succeeded: 'success',
  complete: 'success',
  failed: 'failure',
  error: 'error',
  canceled: 'canceled',
  unknown: 'unknown',
};

const UNKNOWN: RawStatus = { status: 'unknown', raw: '' };

/** A word never seen before is `unknown` and keeps its text; null is `unknown` without one. */
const reader =
  (words: Readonly<Record<string, Status>>) =>
  (raw: string | null): RawStatus => {
    if (raw === null) return UNKNOWN;
    return { status: Object.hasOwn(words, raw) ? (words[raw] ?? 'unknown') : 'unknown', raw };
  };

export const toBuildStatus = reader(BUILD);
export const toSyncStatus = reader(SYNC);
export const toScanStatus = reader(SCAN);

const toPlainTestStatus = reader(TEST);

/**
 * `/projects/.../prs` writes Python's own form of the word, `TestingFarmResult.cancel_requested`, and `None` for null
 * (facts/packit.md 7.5, 8.5).
 */
export function toTestStatus(raw: string | null): RawStatus {
  const word = raw?.replace(/^TestingFarmResult\./, '') ?? null;
  if (word === null || word === 'None') return UNKNOWN;
  return toPlainTestStatus(word === 'cancel_requested' ? 'cancel-requested' : word);
}

/** `pending` means submitted and not finished: with a start time the build runs (facts/packit.md 1.4). */
export function toTimedBuildStatus(raw: string | null, hasStarted: boolean): RawStatus {
  const status = toBuildStatus(raw);
  return raw === 'pending' && hasStarted ? { ...status, status: 'running' } : status;
}

/** The state that stands for all parts, with its own word. */
export function worstStatus(parts: readonly RawStatus[]): RawStatus {
  const [worst] = [...parts].sort((a, b) => bySeverity(a.status, b.status));
  return worst === undefined ? UNKNOWN : { status: worst.status, raw: worst.raw };
}
