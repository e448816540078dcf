import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, [section: string, category: string, body: string]> = {
  'a directory with another name': [
    '%prep',
    'command',
    `
+ /usr/lib/rpm/rpmuncompress -x /builddir/build/SOURCES/foo-1.0.tar.gz
+ STATUS=0
+ '[' 0 -ne 0 ']'
+ cd foo-1.0
▶/var/tmp/rpm-tmp.Cc22Dd: line 38: cd: foo-1.0: No such file or directory`,
  ],
  'an archive that is none': [
    '%prep',
    'source-missing',
    `
+ /usr/bin/gzip -dc /builddir/build/SOURCES/foo-1.0.tar.gz
+ /usr/bin/tar -xof -
▶gzip: stdin: not in gzip format
/usr/bin/tar: This does not look like a tar archive
/usr/bin/tar: Exiting with failure status due to previous errors
+ STATUS=2
+ '[' 2 -ne 0 ']'
+ exit 2`,
  ],
  'a patch of git am': [
    '%prep',
    'patch',
    `
+ /usr/bin/git am --reject -q
Checking patch src/a.c...
▶error: patch failed: src/a.c:12
error: src/a.c: patch does not apply
Patch failed at 0001 Fix the build`,
  ],
  'a patch to a file that is gone': [
    '%prep',
    'patch',
    `
+ /usr/bin/patch -p1 -s --fuzz=0
▶can't find file to patch at input line 5
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- a/src/a.c
|+++ b/src/a.c
--------------------------
File to patch:
Skip this patch? [y]
Skipping patch.
1 out of 1 hunk ignored`,
  ],
  'a signature': [
    '%prep',
    'source-download',
    '\n+ gpgverify\ngpgv: Signature made Mon\n▶gpgv: BAD signature from "A Maintainer"',
  ],
  'a checksum': [
    '%prep',
    'source-download',
    '\n+ sha256sum -c x\nfoo: FAILED\n▶sha256sum: WARNING: 1 computed checksum did NOT match',
  ],
  'translations that are not there': [
    '%install',
    'files-missing',
    `
+ /usr/bin/make install
make: Leaving directory '/b'
+ /usr/lib/rpm/find-lang.sh /b/BUILDROOT foo
▶No translations found for foo in /b/BUILDROOT`,
  ],
  'an rpath': [
    '%install',
    'other',
    `
+ /usr/lib/rpm/check-rpaths
*******************************************************************************
*
* WARNING: 'check-rpaths' detected a broken RPATH OR RUNPATH and will cause 'rpmbuild'
*          to fail. To ignore these errors, you can set the '$QA_RPATHS'
*
*******************************************************************************
▶ERROR   0001: file '/usr/bin/foo' contains a standard runpath '/usr/lib64' in [/usr/lib64]`,
  ],
  'a path of the build root': [
    '%install',
    'other',
    `
+ /usr/lib/rpm/check-buildroot
Binary file /b/BUILDROOT/usr/bin/foo matches
▶Found '/b/BUILDROOT' in installed files; aborting`,
  ],
  'an ambiguous shebang': [
    '%install',
    'other',
    `
+ /usr/lib/rpm/redhat/brp-mangle-shebangs
mangling shebang in /usr/bin/bar from /bin/sh to #!/usr/bin/sh
▶*** ERROR: ambiguous python shebang in /usr/bin/foo: #!/usr/bin/python. Change it to python3 (or python2) explicitly.`,
  ],
  'debug information': [
    '%install',
    'debuginfo',
    `
+ /usr/bin/find-debuginfo -j4
extracting debug info from /b/BUILDROOT/usr/bin/foo
▶*** ERROR: No build ID note found in /b/BUILDROOT/usr/bin/foo`,
  ],
  metainfo: [
    '%check',
    'other',
    `
+ appstream-util validate-relax --nonet foo.metainfo.xml
foo.metainfo.xml: FAILED:
▶• tag-invalid           : <launchable> is not valid
Validation of files failed`,
  ],
  'a desktop file': [
    '%check',
    'other',
    `
+ desktop-file-validate foo.desktop
foo.desktop: warning: key "Encoding" is deprecated
▶foo.desktop: error: value "1.x" for key "Version" in group "Desktop Entry" is not a known version`,
  ],
  'the metadata of a python package': [
    '%generate_buildrequires',
    'python-pkg',
    `
+ /usr/bin/python3 -Bs /usr/lib/rpm/redhat/pyproject_buildrequires.py
Handling setuptools from build-system.requires
Requirement not satisfied: wheel
▶configuration error: \`project.license\` must be valid exactly by one definition (2 matches found):
Traceback (most recent call last):
  File "/usr/lib/rpm/redhat/pyproject_buildrequires.py", line 500, in main
ValueError: invalid pyproject.toml config: \`project.license\`.`,
  ],
  'modules that match nothing': [
    '%install',
    'python-pkg',
    `
+ /usr/bin/python3 /usr/lib/rpm/redhat/pyproject_save_files.py foo
Traceback (most recent call last):
  File "/usr/lib/rpm/redhat/pyproject_save_files.py", line 800, in main
▶ValueError: Globs did not match any module: foo`,
  ],
  'a build of several flavors': [
    '%check',
    'test',
    `
+ pytest-3.11
E   AssertionError: seen, but its failure was allowed
========== 1 failed in 0.1s ==========
+ true
+ echo python313
python313
+ pytest-3.13
tests/test_a.py F
▶E   AssertionError: 1 != 2
========== 1 failed in 0.1s ==========`,
  ],
  'a macro of a package that is not there': [
    '%build',
    'spec-parse',
    '\n+ %qmake_qt9\n▶/var/tmp/rpm-tmp.Cc22Dd: line 44: fg: no job control',
  ],
};

describe('the cause in the words of rpmbuild and its scripts', () => {
  it.each(Object.entries(CASES))('%s', (_, [section, category, body]) => {
    const { text, line } = failedSection(section, body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section });
    expect(report.causes[0]).toMatchObject({ line, category });
  });
});
