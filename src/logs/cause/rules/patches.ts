import type { Rule } from '@/logs/cause/rule';

const REBASE = 'The patch no longer fits this version: rebase it, or drop it if upstream has the change.';

/** Patches that do not apply: patch, git apply, git am, quilt. */
export const patches: readonly Rule[] = [
  {
    id: 'hunk',
    category: 'patch',
    tier: 0,
    pattern: /^(?:Hunk #\d+ FAILED|\d+ out of \d+ hunks? (?:FAILED|ignored))/,
    example: 'Hunk #1 FAILED at 52.',
    counterExample: 'Hunk #1 succeeded at 52 (offset 2 lines).',
    hint: REBASE,
  },
  {
    id: 'git-apply',
    category: 'patch',
    tier: 0,
    pattern:
      /^error: (?:patch failed: |(?:\S.{0,300}: )(?:patch does not apply|does not exist in index|already exists in (?:index|working directory)|does not match index|cannot read the current contents)|corrupt patch at|No valid patches in input)/,
    example: 'error: patch failed: src/main.c:12',
    counterExample: 'error: no patch given',
    hint: REBASE,
  },
  {
    id: 'patch-input',
    category: 'patch',
    tier: 0,
    pattern:
      /^(?:can't find file to patch at input line|patch: \*\*\*\* |Reversed \(or previously applied\) patch detected|The next patch (?:would|when reversed)|Only garbage was found in the patch input|No file to patch\.)/,
    example: "can't find file to patch at input line 5",
    counterExample: 'patch: applied',
    hint: 'Check the strip level (-p1) and that the file still exists; the patch may already be part of this version.',
  },
  {
    id: 'git-am',
    category: 'patch',
    tier: 1,
    pattern:
      /^(?:Patch failed at \d+|Patch \S+ does not apply|error: No patch number \d+|error: .{0,100}[Pp]atch \d+.{0,60}(?:not found|missing))/,
    example: 'Patch failed at 0001 Fix the build',
    counterExample: 'Patch #1 (foo.patch):',
    hint: REBASE,
  },
];
