import type { Rule } from '@/logs/cause/rule';

/** Any line that calls itself an error; used where nothing better is known. */
export const generic: readonly Rule[] = [
  {
    id: 'error',
    category: 'other',
    tier: 2,
    pattern:
      /^(?:error|fatal error|fatal): (?!not a git repository|No names found|No tags can describe|detected dubious)\S/i,
    example: 'error: something went wrong',
    counterExample: 'fatal: not a git repository (or any of the parent directories): .git',
  },
  {
    id: 'error-marked',
    category: 'other',
    tier: 3,
    pattern:
      /^\s{0,12}(?:\*{1,3} ?|!!? ?|\[)?(?:ERROR|Error|FATAL|Fatal|CRITICAL|FAILED)\b(?:\]|!|:| -|\s{1,4}:)\s{0,8}[^\s:].*[^:\s]\s{0,8}$/,
    example: '*** ERROR: it does not work',
    counterExample: 'Errors are not shown',
  },
  {
    id: 'error-inside',
    category: 'other',
    tier: 3,
    pattern: /(?:^|[^-\w.])(?:error|fatal error|ERROR|Fatal error): \S/,
    example: 'foo-tool: error: no input files',
    counterExample: '-Werror: on',
  },
  {
    id: 'failed',
    category: 'other',
    tier: 3,
    pattern:
      /(?:[Ff]ailed to |[Cc]ould not |[Uu]nable to |[Cc]annot |[Cc]an't |[Ii]nvalid |[Mm]issing |[Uu]nrecognized |[Uu]nknown (?:option|argument)).*[^:\s]\s{0,8}$/,
    example: 'tool: Failed to open the display',
    counterExample: 'done',
    isLastWord: true,
  },
];
