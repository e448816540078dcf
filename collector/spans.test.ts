import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSpan, clip, gapsOf, type Span, type Spans } from './spans';

const MOST = 40;
const span = fc.tuple(fc.nat(MOST), fc.nat(MOST)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
const someSpans = fc.array(span, { maxLength: 8 });
const join = (given: readonly Span[]): Spans => given.reduce<Spans>(addSpan, []);

/** Which of the unit steps the spans cover. */
const steps = (spans: Spans) =>
  Array.from({ length: MOST }, (_, at) => spans.some(([from, to]) => from <= at && at + 1 <= to));

test('spans joined in any order cover what each covers, apart and newest first', () => {
  fc.assert(
    fc.property(someSpans, (given) => {
      const joined = join(given);
      expect(steps(joined)).toEqual(steps(given));
      expect(join([...given].reverse())).toEqual(joined);
      for (const [at, [from]] of joined.entries()) expect(joined[at + 1]?.[1] ?? -1).toBeLessThan(from);
    }),
  );
});

test('spans and their gaps share out all time between them', () => {
  fc.assert(
    fc.property(someSpans, span, (given, [from, to]) => {
      const joined = join(given);
      const inside = steps([[from, to]]);
      const covered = steps(clip(joined, from, to));
      const missing = steps(gapsOf(joined, from, to));
      expect(covered.map((is, at) => is !== missing[at])).toEqual(inside);
    }),
  );
});
