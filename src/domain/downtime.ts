import type { Downtime } from './health';
import type { Instant } from './time';

type State = 'planned' | 'open' | 'over';

/** Planned: it starts in the future, whatever else is written (facts/testing-farm-koji-ci.md 7.1). */
export function downtimeState({ isResolved, createdAt }: Downtime, now: Instant): State {
  if (isResolved !== true && createdAt !== null && createdAt > now) return 'planned';
  return isResolved === false ? 'open' : 'over';
}

/** Ms from start to end; null where one is not known, or they are the wrong way round. */
export const lengthMs = ({ createdAt, endedAt }: Downtime): number | null =>
  createdAt === null || endedAt === null || endedAt < createdAt ? null : endedAt - createdAt;

/** Notices are words, not downtime. */
const isDowntime = ({ severity }: Downtime): boolean => severity === 'disrupted' || severity === 'down';

/** Ms in which at least one of the incidents disrupted something: overlaps count once. What has no known end is left out. */
export function disruptedMs(incidents: readonly Downtime[]): number {
  const spans = incidents
    .filter((incident) => isDowntime(incident) && lengthMs(incident) !== null)
    .map(({ createdAt, endedAt }) => [createdAt ?? 0, endedAt ?? 0] as const)
    .sort(([a], [b]) => a - b);
  let sum = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spans) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}

/** Incidents of one UTC month by their start, `2026-11`; under the empty month those without a start. */
export interface Month {
  month: string;
  incidents: readonly Downtime[];
}

/** Newest month first; within one, newest first. */
export function byMonth(incidents: readonly Downtime[]): Month[] {
  const months = new Map<string, Downtime[]>();
  for (const incident of [...incidents].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))) {
    const month = incident.createdAt === null ? '' : new Date(incident.createdAt).toISOString().slice(0, 7);
    const known = months.get(month);
    if (known === undefined) months.set(month, [incident]);
    else known.push(incident);
  }
  return [...months].map(([month, found]) => ({ month, incidents: found }));
}
