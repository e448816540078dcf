import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, string> = {
  'pytest with two failures': `
+ /usr/bin/pytest
tests/test_a.py .F.F                                                     [100%]
=================================== FAILURES ===================================
___________________________________ test_b ____________________________________
    def test_b():
>       assert add(1, 1) == 3
▶E       assert 2 == 3
E        +  where 2 = add(1, 1)

tests/test_a.py:5: AssertionError
___________________________________ test_d ____________________________________
E       KeyError: 'x'
=========================== short test summary info ============================
FAILED tests/test_a.py::test_b - assert 2 == 3
========================= 2 failed, 2 passed in 0.02s ==========================`,
  'pytest with a chained exception': `
+ /usr/bin/pytest
____________________________ test_read _____________________________
>       return json.loads(text)
▶E       json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)
/usr/lib64/python3.13/json/decoder.py:355: JSONDecodeError
The above exception was the direct cause of the following exception:
E       foo.ReadError: cannot read
============================== 1 failed in 0.02s ===============================`,
  unittest: `
+ python3 -m unittest
..F
======================================================================
FAIL: test_add (tests.test_math.TestMath.test_add)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/b/tests/test_math.py", line 7, in test_add
    self.assertEqual(add(1, 1), 3)
▶AssertionError: 2 != 3

----------------------------------------------------------------------
Ran 3 tests in 0.001s

FAILED (failures=1)`,
  'unittest after an expected traceback': `
+ python3 -m unittest
Traceback (most recent call last):
  File "/b/foo.py", line 7, in handled
ValueError: this one is logged by a test that passes
..E
======================================================================
ERROR: test_io (tests.test_io.TestIO)
----------------------------------------------------------------------
Traceback (most recent call last):
▶FileNotFoundError: [Errno 2] No such file or directory: '/etc/foo'
----------------------------------------------------------------------
FAILED (errors=1)`,
  'unittest of a module that cannot be imported': `
+ python3 -m unittest discover
E
======================================================================
ERROR: tests.test_foo (unittest.loader._FailedTest.tests.test_foo)
----------------------------------------------------------------------
ImportError: Failed to import test module: tests.test_foo
Traceback (most recent call last):
  File "/usr/lib64/python3.13/unittest/loader.py", line 396, in _find_test_path
    module = self._get_module_from_name(name)
▶ModuleNotFoundError: No module named 'mock'
----------------------------------------------------------------------
Ran 1 test in 0.000s

FAILED (errors=1)`,
  'a test script of Perl that dies': `
+ make test
t/00-load.t .. ok
▶Cannot open data file at t/01-read.t line 12.
# Looks like your test exited with 2 before it could output anything.
t/01-read.t ..
Dubious, test returned 2 (wstat 512, 0x200)
No subtests run
Result: FAIL
make: *** [Makefile:800: test_dynamic] Error 255`,
  minitest: `
+ ruby -Ilib test/all.rb
  1) Failure:
FooTest#test_adds [test/foo_test.rb:12]:
▶Expected: 3
  Actual: 2

12 runs, 30 assertions, 1 failures, 0 errors, 0 skips`,
  'test-unit': `
+ ruby test/run.rb
===============================================================================
Failure: test_adds(FooTest)
test/test_foo.rb:12:in 'FooTest#test_adds'
      9:   def test_adds
  => 12:     assert_equal(3, add(1, 1))
▶<3> expected but was
<2>
===============================================================================
12 tests, 30 assertions, 1 failures, 0 errors`,
  'test-unit error': `
+ ruby test/run.rb
===============================================================================
▶Error: test_adds(FooTest): NoMethodError: undefined method 'add' for nil
test/test_foo.rb:12:in 'FooTest#test_adds'
===============================================================================`,
  rspec: `
+ rspec spec
Failures:

  1) Foo adds
     Failure/Error: expect(add(1, 1)).to eq(3)

▶       expected: 3
            got: 2

       (compared using ==)
     # ./spec/foo_spec.rb:5:in 'block (2 levels) in <top (required)>'

Finished in 0.01 seconds
12 examples, 1 failure

rspec ./spec/foo_spec.rb:4 # Foo adds`,
  'rspec with an exception': `
+ rspec spec
  1) Foo adds
     Failure/Error: foo.add(1)

     NoMethodError:
▶       undefined method 'add' for nil
     # ./lib/foo.rb:5:in 'Foo#add'`,
  'rspec 2, without a blank line': `
+ rspec spec
  1) Foo adds
     Failure/Error: foo.add(1)
     NoMethodError:
▶       undefined method 'add' for nil
     # ./lib/foo.rb:5:in 'Foo#add'`,
  'rspec with any exception': `
+ rspec spec
  1) Foo reads
     Failure/Error: foo.read

     Errno::ENOENT:
▶       No such file or directory @ rb_sysopen - /etc/foo
     # ./lib/foo.rb:5:in 'Foo#read'`,
  'rspec with a file that cannot be loaded': `
+ rspec spec
An error occurred while loading ./spec/foo_spec.rb.
Failure/Error: Foo.configure

NameError:
▶  uninitialized constant Foo
# ./spec/foo_spec.rb:3:in '<top (required)>'
0 examples, 0 failures, 1 error occurred outside of examples`,
  prove: `
+ make test
t/00-load.t .. ok

#   Failed test 'adds up'
#   at t/01-add.t line 12.
▶#          got: '2'
#     expected: '3'
# Looks like you failed 1 test of 4.
t/01-add.t ...
Dubious, test returned 1 (wstat 256, 0x100)
Failed 1/4 subtests

Test Summary Report
-------------------
t/01-add.t (Wstat: 256 (exited 1) Tests: 4 Failed: 1)
  Failed test:  2
Result: FAIL
Failed 1/2 test programs. 1/5 subtests failed.
make: *** [Makefile:800: test_dynamic] Error 255`,
};

describe('the cause in the output of test frameworks', () => {
  it.each(Object.entries(CASES))('%s', (_, body) => {
    const { text, line } = failedSection('%check', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%check' });
    expect(report.causes[0]).toMatchObject({ line });
  });
});
