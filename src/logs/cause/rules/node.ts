import type { Rule } from '@/logs/cause/rule';

/** Node.js, npm, yarn, pnpm, TypeScript and bundlers. */
export const node: readonly Rule[] = [
  {
    id: 'node-module',
    isMissing: true,
    category: 'node',
    tier: 1,
    pattern:
      /^(?:\s{0,8}|internal\/\S+ |.{0,20})Error(?: \[ERR_MODULE_NOT_FOUND\])?: Cannot find (?:module|package) '([^']{1,300})'|Module not found: Error: Can't resolve '([^']{1,200})'/,
    example: "Error: Cannot find module 'webpack'",
    counterExample: 'Found module webpack',
    hint: 'Add npm(...) of the module to BuildRequires, or bundle it in the sources.',
  },
  {
    id: 'typescript',
    category: 'node',
    tier: 1,
    pattern: /^\S{1,300}(?:\(\d+,\d+\): |:\d+:\d+ - )error TS\d+: /,
    example: "src/app.ts(12,3): error TS2304: Cannot find name 'foo'.",
    counterExample: 'src/app.ts(12,3): warning',
  },
  {
    id: 'node-error',
    category: 'node',
    tier: 1,
    pattern:
      /^(?:\w{0,40}Error \[ERR_\w{1,60}\]: |ERR_PNPM_\w+|\s?ERR_PNPM_|✘ \[ERROR\] |error An unexpected error occurred: |ERROR in \S|Error: (?:ENOENT|EACCES|EMFILE|error:0308010C|Could not resolve ["']))/,
    example: 'Error: error:0308010C:digital envelope routines::unsupported',
    counterExample: 'Errors: 0',
  },
  {
    id: 'npm-code',
    category: 'node',
    tier: 1,
    pattern:
      /^npm (?:ERR!|error) (?:code (?!ELIFECYCLE|1$)|404|notarget|network request|Invalid|Missing script|cannot|Cannot|could not|Could not|request to|ERESOLVE|EBADENGINE|EUSAGE)\s?(.*)/,
    example: 'npm error code ENOTCACHED',
    counterExample: 'npm error A complete log of this run can be found in: /x',
    reasons: [{ find: /^npm (?:ERR!|error) (?!code|errno|syscall|path|A complete|\s*$|dest)(?:\S+ )?\S/, within: 4 }],
  },
  {
    id: 'gyp',
    category: 'node',
    tier: 2,
    pattern: /^gyp ERR! (?:stack Error: |find \w+ )(.+)/,
    example: 'gyp ERR! stack Error: not found: make',
    counterExample: 'gyp ERR! not ok',
  },
  {
    id: 'npm-other',
    category: 'node',
    tier: 2,
    pattern:
      /^npm (?:ERR!|error) (?!A complete log|code|errno|syscall|path|command|Lifecycle script|workspace|in workspace|at |Exit status|This is probably|not ok|dest|\s*$)\S/,
    example: 'npm ERR! enoent ENOENT: no such file or directory, open "/b/package.json"',
    counterExample: 'npm error path /builddir/foo',
  },
  {
    id: 'js-exception',
    category: 'node',
    isTestInCheck: true,
    tier: 1,
    pattern:
      /^\s{0,6}(?:Uncaught )?(?:(?:ReferenceError|RangeError|EvalError|URIError): (.+)|TypeError: (?:Cannot (?:read|set|destructure)|.{1,300} is not a (?:function|constructor)\b))/,
    example: 'ReferenceError: require is not defined in ES module scope',
    counterExample: 'Reference: errors',
  },
];
