import type { JobPart, PartDetail } from '@/domain/pipeline';
import { isFinal } from '@/domain/status';
import type { Instant } from '@/domain/time';

/** A part with what is known of its times, and of what it waited for. */
export interface TimedPart extends JobPart {
  submittedAt: Instant | null;
  startedAt: Instant | null;
  finishedAt: Instant | null;
  /** Packit's ids of the Copr and Koji builds that it tested; empty where it is no test or not told. */
  testedCopr: readonly number[];
  testedKoji: readonly number[];
}

const UNKNOWN = { submittedAt: null, startedAt: null, finishedAt: null, testedCopr: [], testedKoji: [] } as const;

/** Puts times to a part; the pipeline's own word on its state wins, since it is asked for more often. */
export function timedPart(part: JobPart, detail: PartDetail | undefined): TimedPart {
  if (detail === undefined) return { ...part, ...UNKNOWN };
  const { submittedAt, startedAt, finishedAt } = detail;
  const times = { submittedAt, startedAt, finishedAt };
  if (detail.kind === 'testing-farm')
    return { ...part, ...times, testedCopr: detail.coprBuildIds, testedKoji: detail.kojiBuildIds };
  if (detail.kind === 'bodhi')
    return { ...part, ...UNKNOWN, submittedAt, startedAt: submittedAt, finishedAt: detail.createdAt };
  return { ...part, ...UNKNOWN, ...times };
}

/** When a part began to exist; null when no time of it is known. */
export const beginOf = ({ submittedAt, startedAt, finishedAt }: TimedPart): Instant | null =>
  submittedAt ?? startedAt ?? finishedAt;

/** When it ended: now while it moves, the last known time where its end is not told. */
export function endOf(part: TimedPart, now: Instant): Instant | null {
  if (beginOf(part) === null) return null;
  if (part.finishedAt !== null) return part.finishedAt;
  return isFinal(part.status) ? (part.startedAt ?? part.submittedAt) : now;
}
