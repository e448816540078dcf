import type { CauseCategory } from './model';

/** Characters of a cleaned line that rules see. */
export const MOST_READ = 4000;

/** Where the reason stands when the matching line is only a heading ("Problem:", a test's name). */
export interface Reason {
  /** The line that says why. */
  find: RegExp;
  /** Lines looked at below the heading; above it, nearest first, if negative. */
  within: number;
  /** A line that a test library prints for a failure says it better than `find`. */
  prefersTests?: true;
  /** The match farthest from the heading instead of the nearest. */
  isFarthest?: true;
  /** The search begins below the first line like this. */
  after?: RegExp;
  /** Ends the search early: the next heading. */
  until?: RegExp;
}

/**
 * One way in which tools say that something failed. Lines are cleaned (see `clean-line.ts`) and cut to `MOST_READ`
 * characters. A pattern has to be linear on any line: anchored, or without a repetition before its first letters.
 */
export interface Rule {
  id: string;
  category: CauseCategory;
  /** 0: ends a build whatever comes later; 1: a tool's own error; 2: a test, or an error often ignored; 3: any error. */
  tier: 0 | 1 | 2 | 3;
  pattern: RegExp;
  example: string;
  counterExample: string;
  /** Tried in order. */
  reasons?: readonly Reason[];
  /** The line is never a cause, only the way to one. */
  isHeading?: true;
  /** Words of a shell or of coreutils, often ignored: they count fully only as the last words of a section. */
  isLastWord?: true;
  /** What is missing is the cause by itself, also where a test fails for it. */
  isMissing?: true;
  /** In %check it is a test that fails. */
  isTestInCheck?: true;
  /** `$1` ... are the pattern's groups. */
  hint?: string;
}
