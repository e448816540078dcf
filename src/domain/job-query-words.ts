import { JOB_KINDS, type JobKind } from './job';
import { matchesGlob } from './job-query-glob';
import { STATUSES, type Status } from './status';
import type { Instant } from './time';
import type { TriggerKind } from './trigger';

/** Words that people use for a state beside ours. */
const STATUS_WORDS: Readonly<Record<string, Status>> = {
  pending: 'queued',
  succeeded: 'success',
  passed: 'success',
  ok: 'success',
  failed: 'failure',
  fail: 'failure',
  cancelled: 'canceled',
};

const KIND_WORDS: Readonly<Record<string, JobKind>> = {
  'copr-build': 'copr',
  copr_build: 'copr',
  'srpm-build': 'srpm',
  scratch: 'koji',
  downstream: 'koji-downstream',
  'koji-tag-requests': 'koji-tag-request',
  tag: 'koji-tag-request',
  test: 'testing-farm',
  tests: 'testing-farm',
  tf: 'testing-farm',
  scan: 'openscanhub',
  vm: 'vm-image',
};

const TRIGGER_WORDS: Readonly<Record<string, TriggerKind>> = {
  pr: 'pull-request',
  mr: 'pull-request',
  'pull-request': 'pull-request',
  push: 'branch',
  branch: 'branch',
  commit: 'branch',
  tag: 'release',
  release: 'release',
  issue: 'issue',
  version: 'version',
  unknown: 'unknown',
};

const own = <T>(words: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

/** States that a word means (lower case); none when it is not one of ours. */
export const statusesOf = (word: string): readonly Status[] => {
  const status = own(STATUS_WORDS, word);
  return status === undefined ? STATUSES.filter((one) => matchesGlob(word, one)) : [status];
};

/** Words of services beside those that are ours (src/sources/packit/to-status.ts). */
const SERVICE_WORDS = [
  'waiting_for_srpm',
  'retry',
  'building',
  'uploading',
  'registering',
  'new',
  'needs_inspection',
  'cancel-requested',
  'complete',
  'submitted',
  'finished',
] as const;

/** Whether a word (lower case) is a state, ours or a service's. */
export const isStatusWord = (word: string): boolean =>
  statusesOf(word).length > 0 || SERVICE_WORDS.some((one) => matchesGlob(word, one));

/** Kinds of jobs that a word means (lower case). */
export const kindsOf = (word: string): readonly JobKind[] => {
  const kind = own(KIND_WORDS, word);
  return kind === undefined ? JOB_KINDS.filter((one) => matchesGlob(word, one)) : [kind];
};

/** Kind of trigger that a word means (lower case). */
export const triggerKindOf = (word: string): TriggerKind | undefined => own(TRIGGER_WORDS, word);

/** Words for suggestions. */
export const TRIGGER_SUGGESTIONS = ['pr', 'branch', 'release', 'issue', 'version'] as const;

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
  mo: 30 * 24 * 60 * MINUTE,
  y: 365 * 24 * 60 * MINUTE,
};

/** Instant that `2d`, `12h`, `today` or `2026-11-01` (UTC) means; null for anything else. */
export function sinceInstant(word: string, now: Instant): Instant | null {
  if (word === 'today') return now - (now % (24 * 60 * MINUTE));
  const [, amount, unit = ''] = /^(\d{1,6})(m|h|d|w|mo|y)$/.exec(word) ?? [];
  if (amount !== undefined) return now - Number(amount) * (own(UNITS, unit) ?? 0);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return null;
  const at = Date.parse(`${word}T00:00:00Z`);
  return Number.isNaN(at) ? null : at;
}
