import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, string> = {
  'googletest in ctest': `
+ /usr/bin/ctest --output-on-failure
      Start  1: unit
1/2 Test  #1: unit ................................   Passed    0.01 sec
      Start  2: net
2/2 Test  #2: net .................................***Failed    0.02 sec
[==========] Running 2 tests from 1 test suite.
[ RUN      ] Net.Connects
▶/b/test/net_test.cc:42: Failure
Expected equality of these values:
  status
    Which is: 500
  200
[  FAILED  ] Net.Connects (1 ms)
[  FAILED  ] 1 test, listed below:
[  FAILED  ] Net.Connects

50% tests passed, 1 tests failed out of 2

The following tests FAILED:
	  2 - net (Failed)
Errors while running CTest`,
  'own output in ctest': `
+ /usr/bin/ctest --output-on-failure
      Start 1: ok
1/2 Test #1: ok ...............................   Passed    0.01 sec
      Start 2: conv
2/2 Test #2: conv .............................***Failed    0.02 sec
reading 12 samples
▶sample 3: expected 0.50 but got 0.49
done

50% tests passed, 1 tests failed out of 2`,
  'ctest after a passing test that prints a failure': `
+ /usr/bin/ctest --verbose
      Start 1: death
1: /b/death.c:5: Failure
1: death: death.c:12: main: Assertion \`false' failed.
1/2 Test #1: death ............................   Passed    0.01 sec
      Start 2: conv
2/2 Test #2: conv .............................***Failed    0.02 sec
Error: unable to open /nonexistent, as it should
▶/b/conv.cc:42: Failure
Value of: ok
50% tests passed, 1 tests failed out of 2`,
  'crash in ctest': `
+ /usr/bin/ctest
      Start 1: ok
1/2 Test #1: ok ...............................   Passed    0.01 sec
      Start 2: conv
▶2/2 Test #2: conv .............................***Exception: SegFault  0.02 sec

50% tests passed, 1 tests failed out of 2

The following tests FAILED:
	  2 - conv (SEGFAULT)`,
  'cargo test': `
+ cargo test --release
running 3 tests
test tests::subtracts ... ok
test tests::adds ... FAILED

failures:

---- tests::adds stdout ----

thread 'tests::adds' panicked at src/lib.rs:12:9:
▶assertion \`left == right\` failed
  left: 2
 right: 3
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace

failures:
    tests::adds

test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

error: test failed, to rerun pass \`--lib\``,
  'go test': `
+ go test ./...
ok  	example.com/foo/a	0.01s
--- FAIL: TestAdd (0.00s)
▶    add_test.go:12: add(1, 1) = 2, want 3
FAIL
FAIL	example.com/foo/b	0.01s
FAIL`,
  'go test, verbose': `
+ go test -v ./...
=== RUN   TestLog
    log_test.go:5: error: only logged
--- PASS: TestLog (0.00s)
=== RUN   TestAdd
▶    add_test.go:12: add(1, 1) = 2, want 3
--- FAIL: TestAdd (0.00s)
FAIL
exit status 1
FAIL	example.com/foo/b	0.01s`,
  'a package of Go with a recovered panic, one that does not compile': `
+ go test ./...
panic recovered: runtime error: index out of range [5] with length 3
PASS
ok  	example.com/foo/a	0.01s
# example.com/foo/b [example.com/foo/b.test]
▶./b_test.go:30:53: constant 54564654653 overflows int
FAIL	example.com/foo/b [build failed]`,
  'undefined behaviour': `
+ make check
▶src/a.c:12:7: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'
make: *** [Makefile:600: check] Error 1`,
  'googletest with an exception': `
+ ./tests
[ RUN      ] Net.Connects
unknown file: Failure
▶C++ exception with description "basic_string: out of range" thrown in the test body.
[  FAILED  ] Net.Connects (1 ms)`,
  testify: `
+ go test ./...
--- FAIL: TestAdd (0.00s)
    add_test.go:12: 
        	Error Trace:	/b/add_test.go:12
▶        	Error:      	Not equal: 
        	            	expected: 3
        	            	actual  : 2
        	Test:       	TestAdd
FAIL`,
};

describe('the cause in the output of tests of compiled languages', () => {
  it.each(Object.entries(CASES))('%s', (_, body) => {
    const { text, line } = failedSection('%check', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%check' });
    expect(report.causes[0]).toMatchObject({ line });
  });
});
