import type { Rule } from '@/logs/cause/rule';

/** Words by which a test says why it failed, in the output below its name. */
const REASON =
  /^(?!.*\b(?:PASS|OK|expected error)\b).*(?:\b(?:[Ee]rror|fatal|FAIL(?:ED|URE)?): |[Aa]ssert\w*.{0,200}fail|\b[Ee]xpected\b.{0,300}\b(?:but|got|actual|was|found|received|instead)\b|\b(?:[Gg]ot|[Aa]ctual)\b.{0,200}\b[Ee]xpected\b|does not match|[Mm]ismatch|\bdiffers?\b|Segmentation fault|core dumped|: not found|No such file|[Cc]annot |terminate called|(?:ERROR|CRITICAL) \*\*: |\b[Ff]ailed\b)/;

/** What the shell says of a test program that a signal ended, above the name of the test. */
const CRASH = /core dumped|: \d+ (?:Segmentation fault|Aborted|Bus error|Illegal|Floating point|Trace)/;

/** Where the output of the next test begins. */
const CTEST_NEXT = /^\s*(?:Start +\d+: |\d+\/\d+ Test +#|\d+% tests passed)/;
const MESON_NEXT = /^\s{0,6}\d+\/\d+ .{1,300}\s(?:FAIL|OK|SKIP|ERROR|TIMEOUT)\s/;
const AUTOMAKE_NEXT = /^(?:PASS|SKIP|XFAIL|FAIL|ERROR): |^FAIL \S+ \(exit|^Testsuite summary/;

/** The first line that differs from what was expected. */
const DIFFERENCE = { find: /^\s{0,8}[+-]/, after: /^\s{0,8}@@ -/, within: 80 };

/** Test programs and their runners. */
export const tests: readonly Rule[] = [
  {
    id: 'pytest-reason',
    category: 'test',
    tier: 1,
    pattern: /^E {2,8}\S/,
    example: 'E       assert 1 == 2',
    counterExample: 'E: nothing',
  },
  {
    id: 'unittest',
    category: 'test',
    tier: 2,
    pattern: /^(?:ERROR|FAIL): [\w.]{1,200} \([\w. <>,-]{1,300}\)/,
    example: 'FAIL: test_add (tests.test_math.TestMath.test_add)',
    counterExample: 'FAIL: foo.sh',
    reasons: [
      {
        find: /^(?!ImportError: Failed to import test module)(?:[a-zA-Z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Failure|Exit|Interrupt|NotFound|Timeout|Warning)\b/,
        within: 80,
        until: /^(?:={60}|(?:ERROR|FAIL): )/,
      },
    ],
  },
  {
    id: 'pytest-crash',
    category: 'test',
    tier: 1,
    pattern: /^(?:Fatal Python error: |worker 'gw\d+' crashed while running|\[gw\d+\] node down: )/,
    example: 'Fatal Python error: Segmentation fault',
    counterExample: 'Python error handling',
  },
  {
    id: 'pytest-usage',
    category: 'test',
    tier: 1,
    pattern:
      /^(?:ERROR: (?:file or directory not found|not found|no name|Wrong expression|Missing required plugins)|=+ no tests ran in |NO TESTS RAN|FAIL Required test coverage)/,
    example: 'ERROR: file or directory not found: tests',
    counterExample: 'ERROR: usage: pytest [options]',
  },
  {
    id: 'pytest-summary',
    category: 'test',
    tier: 2,
    pattern: /^(?:FAILED|ERROR) (\S{1,500}(?:::\S.{0,200}?)?) - (.+)/,
    example: 'FAILED tests/test_a.py::test_b - assert 1 == 2',
    counterExample: 'FAILED tests/test_a.py::test_b',
  },
  {
    id: 'tap-comment',
    category: 'test',
    tier: 1,
    pattern: /^\s{0,8}#\s{1,6}Failed (?:\(\S+\) )?test\b/,
    example: "#   Failed test 'adds up'",
    counterExample: '# Looks like you failed 1 test of 3.',
    reasons: [{ find: /^\s*#\s+(?:got|Error|died|error|Structures begin|'|Can't)/, within: 5, until: /Failed test/ }],
  },
  {
    id: 'tap',
    category: 'test',
    tier: 2,
    pattern: /^\s{0,8}not ok \d+(?! .{0,400}# (?:TODO|todo|SKIP|skip))/,
    example: 'not ok 3 - adds up',
    counterExample: 'not ok 3 - adds up # TODO later',
    reasons: [
      {
        find: /^\s*(?:#\s+(?:got|Error|error|died|expected|`.*' failed)|error: )/,
        within: 8,
        until: /^\s*(?:not )?ok \d/,
      },
    ],
  },
  {
    id: 'ctest',
    category: 'test',
    tier: 2,
    pattern: /\*\*\*(?:Failed|Exception|Timeout|Not Run)/,
    example: ' 3/10 Test  #3: unit-foo .........................***Failed    0.02 sec',
    counterExample: ' 3/10 Test  #3: unit-foo .........................   Passed    0.02 sec',
    reasons: [
      {
        find: REASON,
        prefersTests: true,
        within: 60,
        until: CTEST_NEXT,
      },
      { ...DIFFERENCE, until: CTEST_NEXT },
    ],
  },
  {
    id: 'meson-test',
    category: 'test',
    tier: 2,
    pattern: /^\s{0,6}\d+\/\d+ .{1,300}\s(?:FAIL|ERROR|TIMEOUT)\s{1,20}\d+\.\d+s/,
    example: '12/30 foo:unit / bar       FAIL            0.02s   exit status 1',
    counterExample: '12/30 foo:unit / bar       OK              0.02s',
    reasons: [
      {
        find: REASON,
        prefersTests: true,
        within: 60,
        until: MESON_NEXT,
      },
      { find: /^\s*not ok \d/, within: 60, until: MESON_NEXT },
      { ...DIFFERENCE, until: MESON_NEXT },
    ],
  },
  {
    id: 'automake-test',
    category: 'test',
    tier: 2,
    pattern: /^(?:FAIL|XPASS|ERROR): \S{1,300}(?: \d+)?(?: - .{0,300})?$/,
    example: 'FAIL: test-foo.sh',
    counterExample: 'PASS: test-foo.sh',
    reasons: [
      {
        find: REASON,
        prefersTests: true,
        within: 80,
        after: /^=+$/,
        until: AUTOMAKE_NEXT,
      },
      { ...DIFFERENCE, until: AUTOMAKE_NEXT },
      { find: CRASH, within: -4, until: /^(?:PASS|SKIP|XFAIL|FAIL|ERROR): / },
    ],
  },
  {
    id: 'ginkgo',
    category: 'test',
    tier: 2,
    pattern: /^\s{0,8}(?:• )?\[FAIL(?:ED)?\]/,
    example: '  [FAILED] Expected',
    counterExample: '  [PASSED] all',
    reasons: [{ find: /^\s*(?:<\S+>: |to |\[FAILED\] \S|Expected|Unexpected|Timed out)/, within: 12 }],
  },
  {
    id: 'ert',
    category: 'test',
    tier: 2,
    pattern: /^Test \S{1,200} condition:$/,
    example: 'Test foo-adds condition:',
    counterExample: 'Test foo-adds passed',
    reasons: [{ find: /\S/, within: 2 }],
  },
  {
    id: 'own-words',
    category: 'test',
    tier: 2,
    pattern:
      /\b[Ee]xpected\b.{1,300}\b(?:but (?:got|was|found|is)|, (?:got|was|found)|got|actual|received)\b|\b(?:[Gg]ot|[Aa]ctual)\b(?! expected).{1,200}\b[Ee]xpected\b/,
    example: 'sample 3: expected 0.50 but got 0.49',
    counterExample: 'as expected',
  },
  {
    id: 'dejagnu',
    category: 'test',
    tier: 2,
    pattern: /^(?:FAIL|UNRESOLVED): \S{1,300}.{0,500}/,
    example: 'FAIL: gdb.base/foo.exp: print x (got 2)',
    counterExample: 'XFAIL: gdb.base/foo.exp: print x',
  },
  {
    id: 'cargo-test',
    category: 'test',
    tier: 2,
    pattern: /^test .{1,300} \.\.\. FAILED/,
    example: 'test tests::adds ... FAILED',
    counterExample: 'test tests::adds ... ok',
  },
];
