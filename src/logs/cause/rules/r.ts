import type { Rule } from '@/logs/cause/rule';

/** Where what testthat says of one test is over. */
const NEXT_TEST = /^\s{0,8}(?:──|--|══|==|\[ FAIL)|^\s*Backtrace:|^\s*Traceback:/;

/** R, what `R CMD INSTALL` and `R CMD check` say, and testthat, tinytest and RUnit; a check shows the output of tests indented. */
export const r: readonly Rule[] = [
  {
    id: 'r',
    category: 'other',
    tier: 1,
    pattern:
      /^(?:ERROR: dependenc(?:y|ies) .{1,300} not available for package|Error in .{0,200}(?:there is no package called|could not find|object '|namespace )|ERROR: (?:lazy loading|compilation|configuration) failed|there is no package called)/,
    example: 'ERROR: dependency ‘Rcpp’ is not available for package ‘foo’',
    counterExample: '* DONE (foo)',
  },
  {
    id: 'r-heading',
    category: 'other',
    tier: 1,
    pattern: /^Error (?:in .{1,500})?: ?$/,
    example: 'Error in loadNamespace(x) : ',
    counterExample: 'Error: ',
    isHeading: true,
    reasons: [{ find: /\S/, within: 1 }],
  },
  {
    id: 'r-error',
    category: 'other',
    tier: 2,
    pattern: /^Error(?: in .{1,300})? : |^Error: package or namespace load failed/,
    example: 'Error in loadNamespace(x) : there is a problem',
    counterExample: 'Errors: 0',
  },
  {
    id: 'r-check',
    category: 'other',
    tier: 2,
    pattern: /^\* checking .{1,300} \.\.\. (?:\[[^\]]{1,40}\] )?ERROR$/,
    example: '* checking examples ... [3s/4s] ERROR',
    counterExample: '* checking examples ... OK',
    isHeading: true,
    reasons: [
      { find: /^\s{0,4}Error in .{1,500}: ?\S/, within: 80, until: /^\* / },
      { find: /\S/, after: /^\s{0,4}Error in .{1,500}: ?$/, within: 80, until: /^\* / },
      { find: /^\s{0,4}Error: \S/, within: 80, until: /^\* / },
      { find: /\S/, within: 2, until: /^\* / },
    ],
  },
  {
    id: 'testthat',
    category: 'test',
    tier: 2,
    pattern: /^\s{0,8}(?:──|--) (?:\d{1,4}\. )?Failure(?: \(|: ).{1,500}/,
    example: "── Failure ('test-add.R:3:3'): adds ────────────────────────",
    counterExample: '── Warning ──',
    reasons: [{ find: /\S/, within: 2, until: NEXT_TEST }],
  },
  {
    id: 'testthat-error',
    category: 'test',
    tier: 2,
    pattern: /^\s{0,8}(?:(?:──|--) (?:\d{1,4}\. )?Error(?: \(|: )|Error \(['‘]?test.{1,300}\): ).{1,500}/,
    example: "── Error ('test-add.R:3:3'): adds ──────────────────────────",
    counterExample: 'Error: Test failures',
    reasons: [
      { find: /^\s*(?:Error(?: in .{1,500})?: ?\S|! \S)/, within: 6, until: NEXT_TEST },
      { find: /^\s*[^\s<]/, within: 3, until: NEXT_TEST },
    ],
  },
  {
    id: 'tinytest',
    category: 'test',
    tier: 2,
    pattern: /^\s{0,8}-{3,5} FAILED\[\w{0,20}\]: \S/,
    example: '----- FAILED[data]: test_add.R<3--3>',
    counterExample: '----- PASSED      : test_add.R<3--3>',
    reasons: [
      { find: /^\s*diff\| \S/, within: 8 },
      { find: /^\s*call\| \S/, within: 3 },
    ],
  },
  {
    id: 'runit',
    category: 'test',
    tier: 1,
    pattern: /^\s{0,8}(?:ERROR|FAILURE) in test\S{0,200}: Error in .{1,500}: ?\S/,
    example: 'FAILURE in test.adds: Error in checkEquals(add(1, 1), 3) : Mean relative difference: 0.5',
    counterExample: '1 Test Suite : ',
    hint: 'A test fails: run it by hand, correct it, or exclude it in %check with a reason.',
  },
];
