import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, string> = {
  'automake with its log shown': `
+ make check VERBOSE=1
PASS: test-a
FAIL: test-b
============================================================================
Testsuite summary for foo 1.0
============================================================================
# TOTAL: 2
# PASS:  1
# FAIL:  1
============================================================================
See tests/test-suite.log
============================================================================
FAIL: test-b
============

+ ./foo --convert in.txt
▶test-b: expected 'x' but got 'y'
+ rm -f in.txt
FAIL test-b (exit status: 1)

make[2]: *** [Makefile:700: test-suite.log] Error 1
make: *** [Makefile:600: check] Error 2`,
  'automake with nothing but names': `
+ make check
PASS: test-a
▶FAIL: test-b
# FAIL:  1
See tests/test-suite.log
make[2]: *** [Makefile:700: test-suite.log] Error 1
make: *** [Makefile:600: check] Error 2`,
  'automake with a test that crashes': `
+ make check
PASS: test-a
▶../build-aux/test-driver: line 119: 20311 Segmentation fault         (core dumped) "$@" >> "$log_file" 2>&1
FAIL: test-b
# FAIL:  1
make[2]: *** [Makefile:700: test-suite.log] Error 1
make: *** [Makefile:600: check] Error 2`,
  'automake with a crash in a test that passes': `
+ make check
./dies: line 5: 20311 Aborted                 (core dumped) ./die
PASS: test-a
▶FAIL: test-b
# FAIL:  1
make: *** [Makefile:600: check] Error 2`,
  'a failed C assertion': `
+ make check
PASS: a
▶test_b: test_b.c:12: main: Assertion \`x == 1' failed.
/bin/sh: line 5: 123 Aborted                 (core dumped) ./test_b
make: *** [Makefile:600: check] Error 134`,
  'GLib in meson': `
+ /usr/bin/meson test -C redhat-linux-build --print-errorlogs
1/2 foo:unit / a        OK              0.01s
2/2 foo:unit / b        FAIL            0.02s   killed by signal 6 SIGABRT
>>> MALLOC_PERTURB_=12 /b/tests/b
――――――――――――――――――――――――――――――――――――― ✀  ―――――――――――――――――――――――――――――――――――――
stderr:
**
▶ERROR:../tests/b.c:12:test_b: assertion failed (x == 1): (2 == 1)
――――――――――――――――――――――――――――――――――――――――――――――――――――――――――――――――――――――――――――
Summary of Failures:
2/2 foo:unit / b        FAIL            0.02s   killed by signal 6 SIGABRT
Ok:                 1
Fail:               1`,
  Catch2: `
+ ./tests
-------------------------------------------------------------------------------
adds
-------------------------------------------------------------------------------
tests/add.cpp:12
...............................................................................

tests/add.cpp:13: FAILED:
▶  REQUIRE( add(1, 1) == 3 )
with expansion:
  2 == 3
===============================================================================
test cases: 1 | 1 failed`,
  'Catch2 with an exception': `
+ ./tests
tests/add.cpp:13: FAILED:
  {Unknown expression after the reported line}
due to unexpected exception with message:
▶  basic_string: out of range
===============================================================================
test cases: 1 | 1 failed`,
  'Boost.Test': `
+ ./tests
Running 2 test cases...
▶test.cpp(12): error: in "suite/adds": check add(1, 1) == 3 has failed [2 != 3]

*** 1 failure is detected in the test module "foo"`,
  'Qt Test': `
+ ctest
PASS   : TestFoo::initTestCase()
▶FAIL!  : TestFoo::adds() Compared values are not the same
   Actual   (add(1, 1)): 2
   Expected (3)        : 3
   Loc: [tests/foo.cpp(12)]
Totals: 2 passed, 1 failed, 0 skipped, 0 blacklisted, 1ms`,
  mocha: `
+ npm test
  math
    1) adds
  1 failing
  1) math
       adds:

▶      AssertionError [ERR_ASSERTION]: 2 == 3
      + expected - actual

npm error code ELIFECYCLE`,
  jest: `
+ npm test
FAIL src/math.test.js
  ● math › adds

▶    expect(received).toBe(expected) // Object.is equality

    Expected: 3
    Received: 2

Tests:       1 failed, 1 total`,
  JUnit: `
+ xmvn --batch-mode --offline verify
[INFO] Running foo.AddTest
[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.05 s <<< FAILURE! -- in foo.AddTest
[ERROR] foo.AddTest.adds -- Time elapsed: 0.01 s <<< FAILURE!
▶org.opentest4j.AssertionFailedError: expected: <3> but was: <2>
	at foo.AddTest.adds(AddTest.java:12)
[INFO] Results:
[ERROR] Failures:
[ERROR]   AddTest.adds:12 expected: <3> but was: <2>
[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0
[INFO] BUILD FAILURE
[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2:test (default-test) on project foo: There are test failures.`,
  'JUnit in Gradle': `
+ gradle test
foo.AddTest > adds() FAILED
▶    org.opentest4j.AssertionFailedError: expected: <3> but was: <2>
        at foo.AddTest.adds(AddTest.java:12)

2 tests completed, 1 failed

* What went wrong:
Execution failed for task ':test'.
> There were failing tests. See the report at: file:///b/index.html`,
};

describe('the cause in the output of test runners', () => {
  it.each(Object.entries(CASES))('%s', (_, body) => {
    const { text, line } = failedSection('%check', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%check' });
    expect(report.causes[0]).toMatchObject({ line });
  });
});
