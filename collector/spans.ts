import type { Gap } from '@/domain/statistics';
import type { Instant } from '@/domain/time';

/** A span of time whose jobs were all read. */
export type Span = readonly [from: Instant, to: Instant];

/** Newest first, none touching another. */
export type Spans = readonly Span[];

/** The spans with one more; what overlaps becomes one. Nothing for a span without length. */
export function addSpan(spans: Spans, [from, to]: Span): Spans {
  if (!(from < to)) return spans;
  const apart = spans.filter((span) => span[0] > to || span[1] < from);
  const joined = spans.filter((span) => !apart.includes(span));
  const whole: Span = [
    Math.min(from, ...joined.map((span) => span[0])),
    Math.max(to, ...joined.map((span) => span[1])),
  ];
  return [...apart, whole].sort((a, b) => b[1] - a[1]);
}

/** What of the spans lies between two instants. */
export const clip = (spans: Spans, from: Instant, to: Instant): Spans =>
  spans.map((span): Span => [Math.max(span[0], from), Math.min(span[1], to)]).filter(([start, end]) => start < end);

/** The times between two instants that no span covers, newest first. */
export function gapsOf(spans: Spans, from: Instant, to: Instant): readonly Gap[] {
  const gaps: Gap[] = [];
  let end = to;
  for (const [start, stop] of clip(spans, from, to)) {
    if (stop < end) gaps.push([stop, end]);
    end = start;
  }
  return from < end ? [...gaps, [from, end]] : gaps;
}
