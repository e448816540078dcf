import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { plainLog } from './made-log';

const read = (body: string) => {
  const { text, line } = plainLog(body);
  return { line, ...findCauses(linesOf(text)) };
};

const CASES: Record<string, [section: string | null, category: string, body: string]> = {
  'a dependency in a root log, tried twice': [
    'buildroot',
    'buildroot-deps',
    `
DEBUG util.py:459:  No match for group package: fedora-release
DEBUG util.py:608:  Child return code was: 0
DEBUG package_manager.py:295:  ['/usr/bin/dnf5', 'builddep', '/b/foo.src.rpm']
DEBUG util.py:556:  Executing command: ['/usr/bin/systemd-nspawn', '/usr/bin/dnf5', 'builddep'] with env {}
DEBUG util.py:459:  Failed to resolve the transaction:
▶DEBUG util.py:459:  No match for argument: foo-devel
DEBUG util.py:608:  Child return code was: 1
DEBUG util.py:556:  Executing command: ['/usr/bin/systemd-nspawn', '/usr/bin/dnf5', 'builddep'] with env {}
DEBUG util.py:459:  No match for argument: foo-devel
DEBUG util.py:608:  Child return code was: 1
DEBUG util.py:556:  Executing command: ['/bin/umount', '-n', '/var/lib/mock/x/root/proc'] with env {}
DEBUG util.py:608:  Child return code was: 0`,
  ],
  'a problem whose reason is below': [
    'buildroot',
    'buildroot-deps',
    `
Start: run
Start: chroot init
Finish: chroot init
Start: build phase for foo-1-1.src.rpm
Start: build setup for foo-1-1.src.rpm
Failed to resolve the transaction:
Problem: conflicting requests
▶  - nothing provides libx.so.1()(64bit) needed by bar-1-1.x86_64 from build
WARNING: DNF5 command failed, retrying, attempt #2, sleeping 10s
Problem: conflicting requests
  - nothing provides libx.so.1()(64bit) needed by bar-1-1.x86_64 from build
ERROR: Exception(foo-1-1.src.rpm) Config(fedora-43-x86_64) 0 minutes 30 seconds
Copr build error: Build failed`,
  ],
  'unpackaged files after all sections': [
    'files',
    'unpackaged',
    `
Executing(%install): /bin/sh -e /var/tmp/rpm-tmp.Aa11Bb
+ cp: cannot stat 'x': No such file or directory
cp: cannot stat 'x': No such file or directory
+ RPM_EC=0
+ exit 0
Processing files: foo-1-1.x86_64
▶error: Installed (but unpackaged) file(s) found:
   /usr/bin/foo
RPM build errors:
    Installed (but unpackaged) file(s) found:
   /usr/bin/foo
Child return code was: 1`,
  ],
  'a file that is not there, as OBS shows it': [
    'files',
    'files-missing',
    `
[   10s] Executing(%install): /usr/bin/bash -e /var/tmp/rpm-tmp.Aa11Bb
[   10s] + exit 0
[   10s] Processing files: foo-1-1.x86_64
▶[   10s] error: File not found: /home/abuild/rpmbuild/BUILD/foo-1-build/BUILDROOT/usr/bin/foo
[   10s] 
[   10s] RPM build errors:
[   10s]     File not found: /home/abuild/rpmbuild/BUILD/foo-1-build/BUILDROOT/usr/bin/foo
[   11s] 
[   11s] host failed "build foo.spec" at Tue Jun 10 11:40:23 UTC 2025.`,
  ],
  'a spec file, before all sections': [
    'srpm',
    'spec-parse',
    `
Start: buildsrpm
Start: rpmbuild -bs
▶error: line 12: Unknown tag: Licence: MIT
Finish: rpmbuild -bs
Finish: buildsrpm
ERROR: Exception(foo.spec) Config(fedora-43-x86_64) 0 minutes 3 seconds`,
  ],
  'a source that is not there': [
    'srpm',
    'source-missing',
    `
Start: buildsrpm
Start: rpmbuild -bs
RPM build errors:
▶error: Bad source: /builddir/build/SOURCES/foo-1.0.tar.gz: No such file or directory
    Bad source: /builddir/build/SOURCES/foo-1.0.tar.gz: No such file or directory
Finish: rpmbuild -bs
ERROR: Exception(foo.spec) Config(fedora-43-x86_64) 0 minutes 3 seconds`,
  ],
  'a branch that is not there': [
    'srpm',
    'source-download',
    `
Running: git clone https://github.com/foo/bar /b --branch nosuch
rc: 128
stdout:
stderr: Cloning into '/b'...
▶fatal: Remote branch nosuch not found in upstream origin
Copr build error: Cloning into '/b'...
fatal: Remote branch nosuch not found in upstream origin`,
  ],
  'build dependencies of plain rpmbuild': [
    'buildroot',
    'buildroot-deps',
    `
error: Failed build dependencies:
▶	cmake >= 3.20 is needed by foo-1.0-1.x86_64
	gcc is needed by foo-1.0-1.x86_64`,
  ],
  'rpmlint after a build that went well': [
    null,
    'other',
    `
[   50s] Wrote: /home/abuild/rpmbuild/RPMS/x86_64/foo-1-1.x86_64.rpm
[   51s] Executing(%clean): /usr/bin/bash -e /var/tmp/rpm-tmp.Aa11Bb
[   51s] + exit 0
[   60s] RPMLINT report:
[   60s] foo.x86_64: W: no-manual-page-for-binary foo
▶[   60s] foo.x86_64: E: polkit-untracked-privilege (Badness: 10000) org.foo.run
[   60s] (none): E: badness 10000 exceeds threshold 1000, aborting.
[   61s] host failed "build foo.spec" at Tue Jun 10 11:40:23 UTC 2025.`,
  ],
  'a check after a build that went well': [
    null,
    'other',
    `
[   20s] Executing(%check): /usr/bin/bash -e /var/tmp/rpm-tmp.Aa11Bb
[   20s] a.c:1:1: error: printed by a test of the compiler
[   21s] + exit 0
[   50s] Wrote: /home/abuild/rpmbuild/RPMS/x86_64/foo-1-1.x86_64.rpm
▶[   60s] ERROR: RPATH "/usr/local/lib" on /usr/bin/foo is not allowed
[   61s] host failed "build foo.spec" at Tue Jun 10 11:40:23 UTC 2025.`,
  ],
  'a build that was killed': [
    '%build',
    'timeout',
    `
Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.Aa11Bb
+ make
gcc -c a.c
▶!! Copr timeout => sending INT
Copr build error: Build failed`,
  ],
};

describe('where a build failed', () => {
  it.each(Object.entries(CASES))('%s', (_, [section, category, body]) => {
    const report = read(body);
    expect(report).toMatchObject({ failed: true, section });
    expect(report.causes[0]).toMatchObject({ line: report.line, category });
  });
});
