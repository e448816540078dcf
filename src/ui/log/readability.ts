import type { Instant } from '@/domain/time';
import { ApiError, isNotFound } from '@/lib/api-error';

const KEPT_MS = 14 * 24 * 3_600_000;

/** Why a log cannot be shown here: Copr deleted it, has not written it, or a browser cannot read it from this site. */
export type Obstacle = 'gone' | 'not-yet' | 'missing' | 'no-proxy';

/**
 * What a failure means for a log; null for one that is only a failure (Copr answers 500, or too late). A static host
 * without the proxy answers 404 or its own page, so a log that Copr should still have may lack for that reason.
 */
export function obstacleOf(error: Error, endedAt: Instant | null, now: Instant): Obstacle | null {
  if (isNotFound(error)) {
    if (endedAt === null) return 'not-yet';
    return now - endedAt > KEPT_MS ? 'gone' : 'missing';
  }
  const isUnread = error instanceof ApiError && (error.problem.kind === 'html' || error.problem.kind === 'network');
  return isUnread ? 'no-proxy' : null;
}
