import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection, plainLog } from './made-log';

const read = (body: string) => findCauses(linesOf(plainLog(body).text));

const SUCCESSFUL: Record<string, string> = {
  'mock with errors on the way': `
Start: run
Start: build phase for foo-1-1.src.rpm
Start: rpmbuild foo-1-1.src.rpm
Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.Aa11Bb
a.c:1:1: error: printed by a test of the compiler
make: *** [Makefile:3: probe] Error 1
+ exit 0
Wrote: /builddir/build/RPMS/foo-1-1.x86_64.rpm
Finish: rpmbuild foo-1-1.src.rpm
Finish: build phase for foo-1-1.src.rpm
INFO: Done(foo-1-1.src.rpm) Config(fedora-43-x86_64) 1 minutes 2 seconds
INFO: Results and/or logs in: /b
Finish: run`,
  'rounds of dynamic build requirements': `
Executing(%generate_buildrequires): /bin/sh -e /var/tmp/rpm-tmp.Aa11Bb
Requirement not satisfied: setuptools
+ exit 0
Wrote: /builddir/build/SRPMS/foo-1-1.buildreqs.nosrc.rpm
Child return code was: 11
EXCEPTION: [Error()]
Traceback (most recent call last):
mockbuild.exception.BuildError: Command failed:
Dynamic buildrequires detected
Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.Cc22Dd
+ exit 0
Wrote: /builddir/build/RPMS/foo-1-1.noarch.rpm
Child return code was: 0`,
  'a failed attempt before a good one': `
ERROR: Exception(foo-1-1.src.rpm) Config(fedora-43-x86_64) 0 minutes 30 seconds
Start: run
INFO: Done(foo-1-1.src.rpm) Config(fedora-43-x86_64) 1 minutes 2 seconds
Finish: run`,
  OBS: `
[    5s] Executing(%check): /usr/bin/bash -e /var/tmp/rpm-tmp.Aa11Bb
[    5s] FAIL: expected
[    5s] + exit 0
[    6s] Wrote: /home/abuild/rpmbuild/RPMS/x86_64/foo-1-1.x86_64.rpm
[    7s] host finished "build foo.spec" at Tue Jun 10 11:40:23 UTC 2025.`,
  'a source package': `
Start: buildsrpm
Wrote: /builddir/build/SRPMS/foo-1-1.src.rpm
Finish: rpmbuild -bs
Finish: buildsrpm
Finish: run`,
  'a root log with harmless errors': `
DEBUG util.py:522:  Executing command: ['/usr/bin/dnf', 'builddep', 'foo.src.rpm'] with env {}
DEBUG util.py:577:  Child return code was: 0
DEBUG util.py:522:  Executing command: ['btrfs', 'subv', 'list', '/var/lib/mock'] with env {}
DEBUG util.py:439:  ERROR: not a btrfs filesystem: /var/lib/mock
DEBUG util.py:577:  Child return code was: 1`,
};

describe('a successful build', () => {
  it.each(Object.entries(SUCCESSFUL))('%s has no cause', (_, body) => {
    expect(read(body)).toMatchObject({ failed: false, section: null, causes: [] });
  });
});

describe('a log that does not tell', () => {
  it('has no cause when nothing gave up', () => {
    expect(read('')).toEqual({ failed: null, section: null, causes: [], seeAlso: null });
    expect(
      read(
        `Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.Aa11Bb\n+ make\na.c:1:1: error: no${'\ngcc -c b.c'.repeat(20)}`,
      ),
    ).toMatchObject({ failed: null, causes: [] });
  });

  it('is guessed at when make gave up where it is cut', () => {
    const report = read(
      'Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.Aa11Bb\n+ make\na.c:1:1: error: no\nmake: *** [Makefile:3: a.o] Error 1',
    );
    expect(report).toMatchObject({ failed: null, section: '%build', causes: [{ line: 3, confidence: 'guess' }] });
  });

  it('sends from the build log to the root log', () => {
    const text = `
Executing(%generate_buildrequires): /bin/sh -e /var/tmp/rpm-tmp.Aa11Bb
Requirement not satisfied: setuptools
+ exit 0
Child return code was: 11
EXCEPTION: [Error()]
Going to install missing buildrequires. See root.log for details.`;
    expect(read(text)).toMatchObject({ failed: null, causes: [], seeAlso: 'root' });
  });

  it('of a build that asked for more packages and ended there lies in the root log', () => {
    const ended = `
+ exit 0
Wrote: /builddir/build/SRPMS/foo-1-1.buildreqs.nosrc.rpm
Child return code was: 11
Dynamic buildrequires detected
Going to install missing buildrequires. See root.log for details.`;
    expect(read(ended)).toMatchObject({ failed: null, causes: [], seeAlso: 'root' });
    const told = `
ERROR: Exception(foo-1-1.src.rpm) Config(centos-stream-9-x86_64) 1 minutes 4 seconds
ERROR: Command failed:
Copr build error: Build failed`;
    expect(read(`${ended}${told}`)).toMatchObject({ failed: true, seeAlso: 'root' });
  });

  it('sends from a good root log to the build log', () => {
    expect(read(SUCCESSFUL['a root log with harmless errors'] ?? '').seeAlso).toBe('build');
    expect(findCauses(linesOf(failedSection('%build', '+ false').text)).seeAlso).toBeNull();
  });
});
