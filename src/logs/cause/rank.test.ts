import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, [category: string, body: string]> = {
  'a Makefile that make cannot read, after words of a shell': [
    'other',
    `
+ make -j4
cat: VERSION: No such file or directory
▶config.mk:33: *** missing separator.  Stop.`,
  ],
  'a Makefile that gives up in words of its own': [
    'other',
    `
+ make
/bin/sh: line 1: foo-config: command not found
▶Makefile:3: *** Install foo first:
see README.  Stop.`,
  ],
  'make without a rule, after words of a shell': [
    'other',
    `
+ make
cat: VERSION: No such file or directory
▶make: *** No rule to make target 'foo.c', needed by 'foo.o'.  Stop.`,
  ],
  'a linker, after words of a shell': [
    'link',
    `
+ make
/bin/sh: line 1: lua-config: command not found
▶/usr/bin/ld: cannot find -llua: No such file or directory
collect2: error: ld returned 1 exit status
make: *** [Makefile:31: foo.so] Error 1`,
  ],
  'words of a shell that end a recipe': [
    'command',
    `
+ make
▶/bin/sh: line 1: foo-gen: command not found
make: *** [Makefile:31: foo.h] Error 127`,
  ],
  'Gradle without an artifact': [
    'java',
    `
+ gradle --offline build
> Task :core:compileJava FAILED

FAILURE: Build failed with an exception.

* What went wrong:
Could not determine the dependencies of task ':core:compileJava'.
> Could not resolve all files for configuration ':core:compileClasspath'.
   > Could not resolve a.b:c:1.80.
     Required by:
         project :core
▶      > No cached version of a.b:c:1.80 available for offline mode.
   > Could not resolve a.b:d:1.80.
      > No cached version of a.b:d:1.80 available for offline mode.

* Try:
> Run with --stacktrace option to get the stack trace.

BUILD FAILED in 6s`,
  ],
  'Gradle with a task that fails': [
    'java',
    `
+ gradle --offline build
* What went wrong:
Execution failed for task ':docs'.
▶> Cannot find the file 'manual.adoc'

* Try:
> Run with --info option`,
  ],
  'Gradle with one reason': [
    'java',
    `
+ gradle --offline build
* Where:
Build file '/b/build.gradle' line: 2

* What went wrong:
▶Plugin [id: 'foo'] was not found in any of the following sources:

- Gradle Core Plugins

* Try:
> Run with --info option`,
  ],
  'Gradle with a script that does not compile': [
    'java',
    `
+ gradle --offline build
* What went wrong:
Could not compile build file '/b/build.gradle'.
> startup failed:
▶  build file '/b/build.gradle': 3: unable to resolve class Foo

* Try:`,
  ],
};

describe('the first of several reasons', () => {
  it.each(Object.entries(CASES))('%s', (_, [category, body]) => {
    const { text, line } = failedSection('%build', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%build' });
    expect(report.causes[0]).toMatchObject({ line, category });
  });
});
