import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, string> = {
  PHPUnit: `
+ phpunit
There was 1 failure:

1) Tests\\AddTest::testAdds
▶Failed asserting that 2 matches expected 3.

/b/tests/AddTest.php:12

FAILURES!
Tests: 2, Assertions: 2, Failures: 1.`,
  'PHPUnit with data': `
+ phpunit
1) Tests\\AddTest::testAdds with data set #0 (1, 1)
▶Error: Call to undefined function add()

Tests: 2, Assertions: 2, Errors: 1.`,
  'TAP in meson': `
+ meson test
2/2 b FAIL            0.02s   exit status 1
ok 1 - x
▶not ok 2 - y: value should be 3
1..2`,
  'a file of Elixir that does not compile': `
+ mix test
error: undefined variable "foo"
  └─ lib/foo.ex:3:5

== Compilation error in file lib/foo.ex ==
▶** (UndefinedFunctionError) function Foo.bar/0 is undefined`,
  ExUnit: `
+ mix test
  1) test adds (AddTest)
     test/add_test.exs:5
▶     Assertion with == failed
     code:  assert add(1, 1) == 3
     left:  2
     right: 3
2 tests, 1 failure`,
  tasty: `
+ cabal test
  adds: FAIL
    tests/Main.hs:12:
▶    expected: 3
     but got: 2
1 out of 2 tests failed (0.00s)`,
  hspec: `
+ cabal test
  adds FAILED [1]

Failures:

  test/FooSpec.hs:12:5: 
  1) Foo adds
▶       expected: 3
        but got: 2

1 example, 1 failure`,
  bats: `
+ bats tests
1..2
ok 1 subtracts
not ok 2 adds
# (in test file tests/add.bats, line 5)
▶#   \`[ "$output" -eq 3 ]' failed`,
  testthat: `
+ R CMD check foo
── Failure ('test-add.R:3:3'): adds ────────────────────────────────────────────
▶\`add(1, 1)\` not equal to 3.
1/1 mismatches
[ FAIL 1 | WARN 0 | SKIP 0 | PASS 1 ]
Error: Test failures
Execution halted`,
  doctest: `
+ python3 -m doctest foo.py
**********************************************************************
File "foo.py", line 12, in foo.add
Failed example:
    add(1, 1)
▶Expected:
    3
Got:
    2
**********************************************************************
***Test Failed*** 1 failures.`,
};

describe('the cause in the output of tests of other languages', () => {
  it.each(Object.entries(CASES))('%s', (_, body) => {
    const { text, line } = failedSection('%check', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%check' });
    expect(report.causes[0]).toMatchObject({ line });
  });
});
