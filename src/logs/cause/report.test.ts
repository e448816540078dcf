import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

describe('what services put before each line', () => {
  const { text, line } = failedSection(
    '%build',
    '+ make\na.c:1:1: error: no\n▶b.c:2:2: error: that\nmake: *** [b.o] Error 1',
  );
  const lines = text.replace('a.c:1:1: error: no\n', 'cc -c b.c\n').split('\n');

  it.each([
    ['OBS', (raw: string) => `[   12s] ${raw}`],
    ['GitHub', (raw: string) => `2025-06-10T11:40:23.1234567Z ${raw}`],
    ['Koji', (raw: string) => `BUILDSTDERR: ${raw}`],
    ['Packit', (raw: string) => `2025-10-09 11:24:55.713 logging.py        INFO   ${raw}`],
    ['a terminal', (raw: string) => `${raw.replace('error:', '\u001b[31merror\u001b[0m:')}\r`],
  ])('%s does not hide the cause', (_, put) => {
    expect(findCauses(linesOf(lines.map(put).join('\n')))).toMatchObject({
      failed: true,
      section: '%build',
      causes: [{ line, text: 'b.c:2:2: error: that' }],
    });
  });
});

describe('what comes with a cause', () => {
  it('has the lines that belong to it, and a hint with the name from the line', () => {
    const { text, line } = failedSection(
      '%build',
      `
+ make
In file included from b.h:2,
                 from a.c:1:
▶a.h:3:10: fatal error: foo/bar.h: No such file or directory
    3 | #include <foo/bar.h>
      |          ^~~~~~~~~~~
compilation terminated.
make: *** [Makefile:3: a.o] Error 1`,
    );
    expect(findCauses(linesOf(text)).causes[0]).toMatchObject({
      text: 'a.h:3:10: fatal error: foo/bar.h: No such file or directory',
      confidence: 'certain',
      evidence: { first: line - 2, last: line + 2 },
      hint: "Add the package that has the header to BuildRequires: dnf provides '*/foo/bar.h'.",
    });
  });

  it('says each reason once and at most ten', () => {
    const errors = Array.from({ length: 40 }, (_, index) => `a.c:${1 + (index % 20)}:1: error: no`).join('\n');
    const { text } = failedSection('%build', `+ make\n${errors}`);
    const { causes } = findCauses(linesOf(text));
    expect(causes).toHaveLength(10);
    expect(new Set(causes.map((cause) => cause.text)).size).toBe(10);
  });

  it('has a text of at most 500 characters', () => {
    const { text } = failedSection('%build', `+ make\na.c:1:1: error: ${'x'.repeat(9000)}`);
    expect(findCauses(linesOf(text)).causes[0]?.text).toHaveLength(500);
  });
});
