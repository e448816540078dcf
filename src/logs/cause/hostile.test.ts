import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from './all-rules';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';
import { worstLines } from './worst-lines';

const known = fc.constantFrom(
  ...ALL_RULES.map((rule) => rule.example),
  'Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.Aa11Bb',
  'error: Bad exit status from /var/tmp/rpm-tmp.Aa11Bb (%build)',
  'RPM build errors:',
  'Child return code was: 1',
  "DEBUG util.py:556:  Executing command: ['/usr/bin/dnf5', 'builddep']",
  'Wrote: /b/foo.x86_64.rpm',
  'Start: build setup for x',
  'Finish: run',
  '+ exit 0',
  '+ make',
);
const line = fc.oneof(known, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }));

describe('hostile logs', () => {
  it('never make it throw, and what it says lies in the log', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const log = linesOf(lines.join('\n'));
        const { failed, causes } = findCauses(log);
        expect(failed === false ? causes.length : 0).toBe(0);
        for (const { line: at, evidence, text } of causes) {
          expect(at).toBeGreaterThan(0);
          expect(evidence.first).toBeGreaterThan(0);
          expect(evidence.first).toBeLessThanOrEqual(at);
          expect(evidence.last).toBeGreaterThanOrEqual(at);
          expect(evidence.last).toBeLessThanOrEqual(log.count);
          expect(text.length).toBeLessThanOrEqual(500);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('take time in proportion to their size', () => {
    const lines = worstLines('error: foo: expected ');
    const log = (times: number) => linesOf(failedSection('%check', lines.join('\n').repeat(times)).text);
    const timeOf = (times: number) => {
      const all = log(times);
      const start = performance.now();
      findCauses(all);
      return performance.now() - start;
    };
    timeOf(1);
    expect(timeOf(8)).toBeLessThan(40 * Math.max(timeOf(1), 50));
  }, 60_000);
});
