import { CustomRuleError, readCustomRules } from './cause/custom-rules';
import { findCauses } from './cause/find-causes';
import type { CauseReport } from './cause/model';
import type { Rule } from './cause/rule';
import type { ReadableLines } from './model';

/** Rules of this site as its configuration holds them; not yet checked. */
export type SiteRules = readonly unknown[];

interface Checked {
  key: string;
  rules: readonly Rule[];
  problem: string | null;
}

let checked: Checked = { key: '[]', rules: [], problem: null };

/** Checking takes some 60 ms a rule: once in a thread. */
function check(given: SiteRules): Checked {
  const key = JSON.stringify(given);
  if (key === checked.key) return checked;
  try {
    checked = { key, rules: readCustomRules(given), problem: null };
  } catch (error) {
    if (!(error instanceof CustomRuleError)) throw error;
    checked = { key, rules: [], problem: error.message };
  }
  return checked;
}

/** Causes by our rules and the site's. A rule that cannot be used switches off the site's and is told in the report. */
export function causesBy(log: ReadableLines, given: SiteRules): CauseReport {
  const { rules, problem } = check(given);
  const report = findCauses(log, rules);
  return problem === null ? report : { ...report, rulesProblem: problem };
}
