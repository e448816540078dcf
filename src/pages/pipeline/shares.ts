import type { JobKind } from '@/domain/job';
import type { Instant } from '@/domain/time';
import { beginOf, endOf, type TimedPart } from './timed';

type Span = readonly [from: Instant, to: Instant];

/** Ms that at least one of the spans covers. */
function covered(spans: readonly Span[]): number {
  let sum = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}

function waitingOf(part: TimedPart, now: Instant): Span[] {
  const end = endOf(part, now);
  const until = part.startedAt ?? end;
  return part.submittedAt === null || until === null ? [] : [[part.submittedAt, Math.max(part.submittedAt, until)]];
}

function runningOf(part: TimedPart, now: Instant): Span[] {
  const end = endOf(part, now);
  return part.startedAt === null || end === null ? [] : [[part.startedAt, Math.max(part.startedAt, end)]];
}

/** Shares of 0 to 1 of the whole time. */
interface Share {
  waiting: number;
  running: number;
}

export interface Shares {
  /** From the first known time to the last, ms. */
  wholeMs: number;
  /** Some part ran, and none did; together they are all of it. */
  all: Share;
  /** Some part of the stage waited or ran: stages overlap. null: no part tells when it started. */
  stages: readonly { kind: JobKind; share: Share | null }[];
}

/** How the time of a pipeline was spent, by the times that are known; null when they do not span anything. */
export function sharesOf(parts: readonly TimedPart[], now: Instant): Shares | null {
  const begins = parts.map(beginOf).filter((at) => at !== null);
  const ends = parts.map((part) => endOf(part, now)).filter((at) => at !== null);
  const from = Math.min(...begins);
  const wholeMs = Math.max(...ends) - from;
  if (begins.length === 0 || wholeMs <= 0) return null;
  const shareOf = (spans: readonly Span[]): number => Math.min(1, covered(spans) / wholeMs);
  const running = shareOf(parts.flatMap((part) => runningOf(part, now)));
  const stages = [...new Set(parts.map(({ kind }) => kind))].map((kind) => {
    const own = parts.filter((part) => part.kind === kind);
    if (own.every(({ startedAt }) => startedAt === null)) return { kind, share: null };
    return {
      kind,
      share: {
        waiting: shareOf(own.flatMap((part) => waitingOf(part, now))),
        running: shareOf(own.flatMap((part) => runningOf(part, now))),
      },
    };
  });
  return { wholeMs, all: { waiting: 1 - running, running }, stages };
}
