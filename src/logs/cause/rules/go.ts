import type { Rule } from '@/logs/cause/rule';

/** The go tool and its tests. */
export const go: readonly Rule[] = [
  {
    id: 'go-module',
    category: 'go',
    tier: 1,
    pattern:
      /no required module provides package (\S+?)[;:]|cannot find (?:package|module providing package) "?([^\s"]+)|: package (\S+) is not in (?:GOROOT|std)|missing go\.sum entry|^go: (?:inconsistent vendoring|updates to go\.(?:mod|sum) needed|errors parsing go\.mod|cannot find|\S{1,200}: (?:module lookup disabled|missing go\.sum|unrecognized import|reading|invalid version)|download|toolchain not available|go\.mod (?:file not found|requires go))/,
    example: 'main.go:5:2: no required module provides package github.com/foo/bar; to add it:',
    counterExample: 'go: finding github.com/foo/bar v1.0.0',
    hint: 'Add the module as a BuildRequires (golang(import/path)), or vendor it.',
  },
  {
    id: 'go-compile',
    category: 'go',
    tier: 1,
    pattern: /^(?:vet: )?[^\s:]{1,300}\.go:\d+(?::\d+)?: (?!warning)\S/,
    example: './main.go:12:3: undefined: foo',
    counterExample: 'main.go compiled',
  },
  {
    id: 'go-build',
    category: 'go',
    tier: 1,
    pattern:
      /^(?:go(?: build)?: |package \S+\n?: |imports \S+: )(?:build constraints exclude|import cycle|no Go files|unknown)|^\S+: (?:build constraints exclude all Go files|no non-test Go files)/,
    example: 'package foo/bar: build constraints exclude all Go files in /b/foo/bar',
    counterExample: 'go version go1.24 linux/amd64',
  },
  {
    id: 'go-test',
    category: 'test',
    tier: 1,
    pattern: /^\s{0,16}(?:---|===) FAIL: (\S+)/,
    example: '--- FAIL: TestAdd (0.00s)',
    counterExample: '--- PASS: TestAdd (0.00s)',
    reasons: [
      { find: /^\s+(?:\S+\.go:\d+: \S|Error:\s+\S)/, within: 12, until: /^(?:FAIL|ok|=== RUN|--- )/ },
      { find: /^got:/, within: 1 },
      { find: /^\s+(?:\S+\.go:\d+: \S|Error:\s+\S)/, within: -20, until: /^\s*(?:=== RUN|--- )/ },
    ],
  },
  {
    id: 'go-panic',
    category: 'test',
    tier: 1,
    pattern: /^panic: (?!test timed out)(.+)/,
    example: 'panic: runtime error: index out of range [3] with length 3',
    counterExample: 'panics: 0',
  },
  {
    id: 'go-test-timeout',
    category: 'timeout',
    tier: 1,
    pattern: /^panic: test timed out after (.+)/,
    example: 'panic: test timed out after 10m0s',
    counterExample: 'test finished after 10m0s',
  },
  {
    id: 'go-fail-package',
    category: 'test',
    tier: 2,
    pattern: /^FAIL\t(\S+)/,
    example: 'FAIL\tgithub.com/foo/bar\t0.012s',
    counterExample: 'ok  \tgithub.com/foo/bar\t0.012s',
  },
];
