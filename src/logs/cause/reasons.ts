import type { ReadableLines } from '@/logs/model';
import { ALL_RULES } from './all-rules';
import { cleanLine } from './clean-line';
import { type Hit, ruleFor } from './hits';
import type { Reason } from './rule';

/** Lines of output of one test, in which a test library may say what failed. */
const OUTPUT_OF_TEST = 400;
/** Lines read for all headings of a log together: a hostile one has a heading in each line. */
const MOST_LINES = 20_000;

/** Where rpmbuild itself speaks, no tool does. */
const END = /Bad exit status from |^RPM build errors:/;

/** Names of what is compared, and places in it: the lines that differ stand below. */
const DIFF_HEADING = /^\s{0,20}(?:# {0,4}|E {2,8})?(?:--- \S|\+\+\+ \S|\*{3} \S.{0,400}\d\d:\d\d|@@ -)/;

/** The line that says why, near a heading. */
export interface FoundReason {
  hit: Hit;
  /** A test library says so, not just any line that sounds like it. */
  isTest: boolean;
}

function isTestFailure(text: string): boolean {
  const rule = ruleFor(text, ALL_RULES)?.rule;
  return rule !== undefined && rule.tier <= 1 && (rule.category === 'test' || rule.isTestInCheck === true);
}

/** Looks near headings for the line that says why; null: none there. */
export function createReasonFinder(log: ReadableLines): (hit: Hit) => FoundReason | null {
  let left = MOST_LINES;

  /** Lines away from a heading, as far as there are any and enough of the budget is left. */
  function* near(from: number, { within, until }: Reason): Iterable<{ line: number; text: string }> {
    const step = within < 0 ? -1 : 1;
    const end = within < 0 ? Math.max(from + within, 1) : Math.min(from + within, log.count);
    for (let line = from + step; step * (end - line) >= 0 && left > 0; line += step) {
      left -= 1;
      const text = cleanLine(log.line(line));
      if (END.test(text) || until?.test(text) === true) return;
      yield { line, text };
    }
  }

  function search(from: number, reason: Reason, matches: (text: string) => boolean): number | null {
    let isOpen = reason.after === undefined;
    let found: number | null = null;
    for (const { line, text } of near(from, reason)) {
      if (isOpen && matches(text) && !DIFF_HEADING.test(text)) found = line;
      if (found !== null && reason.isFarthest !== true) break;
      isOpen ||= reason.after?.test(text) === true;
    }
    return found;
  }

  function searchTest(from: number, reason: Reason): number | null {
    return reason.prefersTests === true ? search(from, { ...reason, within: OUTPUT_OF_TEST }, isTestFailure) : null;
  }

  /** The line's own rule has the better hint, unless it is a test's output: then it is the test that fails. */
  function hitAt(line: number, hit: Hit, reason: Reason): Hit {
    const text = cleanLine(log.line(line));
    const own = ruleFor(text, ALL_RULES);
    const isOfTest = hit.rule.category === 'test' || hit.rule.isTestInCheck === true;
    const isBetter = isOfTest ? own?.rule.isMissing === true : own?.rule.category !== 'other';
    if (own !== null && own.rule.tier <= 1 && isBetter) return { ...own, line };
    return { ...hit, line, text, groups: reason.find.exec(text) ?? [] };
  }

  return (hit) => {
    for (const reason of hit.rule.reasons ?? []) {
      const test = searchTest(hit.line, reason);
      const line = test ?? search(hit.line, reason, (text) => reason.find.test(text));
      if (line !== null) return { hit: hitAt(line, hit, reason), isTest: test !== null };
    }
    return null;
  };
}
