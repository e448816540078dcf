import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, string> = {
  'an error of GLib in meson': `
+ meson test --print-errorlogs
3/4 timezones            FAIL            0.41s   killed by signal 6 SIGABRT
>>> MALLOC_PERTURB_=228 /b/tests/timezones
ok 1 /signal/widget
stderr:
▶GLib-ERROR **: could not find timezone "US/Pacific-New" in /usr/share/zoneinfo
Bail out! GLib-FATAL-ERROR: test process aborted
4/4 metar                OK              0.12s`,
  'an error of an application': `
+ ./tests/run
▶** (process:12): ERROR **: 10:12:01.123: no schema
Trace/breakpoint trap`,
  'a critical message in meson': `
+ meson test --print-errorlogs
1/2 model            FAIL            0.41s   killed by signal 5 SIGTRAP
ok 1 /model/new
▶(model:12): Gtk-CRITICAL **: 10:12:01.123: gtk_widget_show: assertion 'GTK_IS_WIDGET (widget)' not met
2/2 view             OK              0.12s`,
  'a warning that ends a test': `
+ ./tests/model
ok 1 /model/new
▶(model:12): foo-WARNING **: 10:12:01.123: the model is empty
Bail out! foo-FATAL-WARNING: the model is empty`,
  'a difference in minitest': `
+ ruby -Ilib test/all.rb
  1) Failure:
HeaderTest#test_inspect [test/header_test.rb:48]:
--- expected
+++ actual
@@ -1,2 +1,2 @@
 {
▶-  subject: 1
+  subject: 2

72 runs, 260 assertions, 1 failures, 0 errors, 0 skips`,
  'a difference in automake': `
+ make check VERBOSE=1
FAIL: list
==========

+ diff -u list.expected list.out
--- list.expected	2026-11-19 03:00:00.000000000 +0000
+++ list.out	2026-11-19 03:00:01.000000000 +0000
@@ -1,2 +1,2 @@
 one
▶-two
+2
FAIL list.sh (exit status: 1)
make: *** [Makefile:600: check] Error 2`,
  'a difference that a script shows': `
+ ./tests/run.sh
list ... differs
--- list.expected
+++ list.out
@@ -1 +1 @@
▶-two
+2`,
  'testthat in a check': `
+ R CMD check foo
* checking tests ... ERROR
  Running ‘testthat.R’ [13s/34s]
Running the tests in ‘tests/testthat.R’ failed.
Complete output:
  > test_check("foo")
  ── Failure (test-chart.R:33:3): Check top app gets valid information ───────────
▶  Expected \`res$position\` to have length 3.
  Actual length: 2.
  
  [ FAIL 1 | WARN 0 | SKIP 2 | PASS 36 ]
  Error:
  ! Test failures.
  Execution halted`,
  'an error in testthat': `
+ R CMD check foo
  -- Error (test-add.R:3:1): adds ----------------------------------------
  <rlang_error/error>
  Error in \`add()\`:
▶  ! x is not a number
  Backtrace:`,
  'testthat without a console': `
+ Rscript tests/testthat.R
-- 1. Failure: adds (@test-add.R#3) --------------------------------------------
▶\`add(1, 1)\` not equal to 3.`,
  'an example in a check of R': `
+ R CMD check foo
* checking examples ... ERROR
Running examples in ‘foo-Ex.R’ failed
The error most likely occurred in:

> add(1)
▶Error in add(1) : argument "y" is missing, with no default
Calls: add
Execution halted
* DONE`,
  'a package that a check of R misses': `
+ R CMD check foo
* checking package dependencies ... ERROR
▶Packages required but not available: 'httptest', 'vdiffr'

See section ‘The DESCRIPTION file’ in the ‘Writing R Extensions’`,
  tinytest: `
+ Rscript tests/tinytest.R
----- FAILED[data]: test_add.R<3--3>
 call| expect_equal(add(1, 1), 3)
▶ diff| Expected '3', got '2'`,
  RUnit: `
+ Rscript tests/run.R
▶FAILURE in test.adds: Error in checkEquals(add(1, 1), 3) : Mean relative difference: 0.5`,
};

describe('the cause in what a test prints', () => {
  it.each(Object.entries(CASES))('%s', (_, body) => {
    const { text, line } = failedSection('%check', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%check' });
    expect(report.causes[0]).toMatchObject({ line });
  });
});
