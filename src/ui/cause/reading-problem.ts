import type { Instant } from '@/domain/time';
import { ApiError, isNotFound } from '@/lib/api-error';
import { formatRelative } from '@/lib/format';
import type { CauseTarget } from './reason';

/** How long Copr keeps the logs of failed builds (facts/copr.md): 14 days. */
const KEPT_MS = 14 * 86_400_000;
/** So long after the end Copr may still be storing them. */
const STORING_MS = 10 * 60_000;

/** Whether Copr has deleted the logs of a build that failed then. */
const isGone = (endedAt: Instant | null, now: Instant): boolean => endedAt !== null && now - endedAt > KEPT_MS;

/** Whether nothing is asked unless told to: a log at Copr that is surely deleted. */
export const isLeftAlone = ({ endedAt, logs }: CauseTarget, now: Instant): boolean =>
  isGone(endedAt, now) && !logs.some(({ source }) => source.kind === 'text');

/** "Copr keeps logs 14 days; this build ended 3 months ago." */
const goneWords = (endedAt: Instant, now: Instant): string =>
  `Copr keeps the logs of failed builds 14 days; this build ended ${formatRelative(endedAt, now)}.`;

/** Why the log could not be read, as a sentence. */
export function problemWords(error: Error, endedAt: Instant | null, now: Instant): string {
  if (isNotFound(error)) {
    if (endedAt !== null && isGone(endedAt, now)) return goneWords(endedAt, now);
    if (endedAt !== null && now - endedAt < STORING_MS)
      return 'Copr has not stored the log yet; it does so within minutes of the end of a build.';
    return 'Copr has no log of this build: one that ended very early leaves none, and those of older builds are deleted.';
  }
  if (!(error instanceof ApiError)) return `The log could not be read: ${error.message}.`;
  const { kind } = error.problem;
  if (kind === 'html' || kind === 'network')
    return 'The log cannot be read from here: this site is served without the proxy to Copr, or the connection failed.';
  return `The log could not be read: ${error.message}.`;
}
