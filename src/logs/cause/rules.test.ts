import { describe, expect, it } from 'vitest';
import { ALL_RULES } from './all-rules';
import { cleanLine } from './clean-line';
import { hintFor } from './hints';
import { ruleFor } from './hits';
import { CAUSE_CATEGORIES } from './model';
import { HARMLESS, MARKS, WORDS } from './words';
import { worstLines } from './worst-lines';

const MOST_MS = 5;

/** The least of some runs, since a test machine pauses now and then. */
function timeOf(pattern: RegExp, line: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && least > MOST_MS; run += 1) {
    const start = performance.now();
    pattern.test(line);
    least = Math.min(least, performance.now() - start);
    pattern.lastIndex = 0;
  }
  return least;
}

function slowLines(pattern: RegExp, lines: readonly string[]): string[] {
  return lines.filter((line) => timeOf(pattern, line) > MOST_MS).map((line) => line.slice(0, 60));
}

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it('knows its example and not its counter-example', () => {
    expect(rule.example).toMatch(rule.pattern);
    expect(rule.counterExample).not.toMatch(rule.pattern);
  });

  it('is asked about its example: no line is passed over by the search for words', () => {
    const line = cleanLine(rule.example);
    expect(`\n${line}\n`.search(WORDS)).toBeGreaterThan(-1);
    expect(line).not.toMatch(HARMLESS);
    const found = ruleFor(line, ALL_RULES);
    expect(found?.rule.tier).toBeLessThanOrEqual(rule.tier);
  });

  it('has a category of the corpus and a hint without holes', () => {
    expect(CAUSE_CATEGORIES).toContain(rule.category);
    const groups = rule.pattern.exec(rule.example) ?? [];
    const hint = hintFor({ line: 1, rule, text: rule.example, groups });
    expect(hint ?? '').not.toMatch(/\$\d|""|undefined/);
  });

  it('is quick on hostile lines', () => {
    const lines = worstLines(rule.example);
    expect(slowLines(rule.pattern, lines)).toEqual([]);
    for (const { find, until, after } of rule.reasons ?? [])
      for (const pattern of [find, until, after])
        if (pattern !== undefined) expect(slowLines(pattern, lines)).toEqual([]);
  });
});

describe('all rules', () => {
  it('have an id of their own', () => {
    expect(new Set(ALL_RULES.map((rule) => rule.id)).size).toBe(ALL_RULES.length);
  });

  it('keep no state between lines', () => {
    expect(ALL_RULES.filter((rule) => rule.pattern.global || rule.pattern.sticky)).toEqual([]);
  });

  it.each(Object.entries({ HARMLESS, ...MARKS }))('%s is quick on hostile lines', (_, pattern) => {
    expect(slowLines(pattern, worstLines('make[2]: *** [Makefile:12: all] Error 2'))).toEqual([]);
  });
});
