import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, [category: string, body: string]> = {
  'parallel make': [
    'compile',
    `
+ /usr/bin/make -j8
gcc -O2 -Werror=format-security -c a.c
fatal: not a git repository (or any of the parent directories): .git
/bin/sh: line 1: git-version: command not found
make[1]: [Makefile:5: version] Error 127 (ignored)
gcc -O2 -Werror=format-security -c b.c
b.c: In function 'f':
▶b.c:12:3: error: too few arguments to function 'g'
   12 |   g();
      |   ^
b.h:3:6: note: declared here
make[1]: *** [Makefile:12: b.o] Error 1
make[1]: *** Waiting for unfinished jobs....
c.c:1:1: error: unknown type name 'bool'
make[1]: *** [Makefile:13: c.o] Error 1
make: *** [Makefile:3: all] Error 2`,
  ],
  'a missing header': [
    'compile',
    `
+ ninja
[1/9] cc -c a.c
FAILED: a.o
cc -c a.c
▶../a.c:3:10: fatal error: foo/bar.h: No such file or directory
    3 | #include <foo/bar.h>
compilation terminated.
[2/9] cc -c b.c
ninja: build stopped: subcommand failed.`,
  ],
  'a library that is not there': [
    'link',
    `
+ make
gcc -o foo a.o -lbar
▶/usr/bin/ld: cannot find -lbar: No such file or directory
collect2: error: ld returned 1 exit status
make: *** [Makefile:9: foo] Error 1`,
  ],
  'CMake without a package': [
    'cmake',
    `
+ /usr/bin/cmake -S . -B build
-- Could NOT find Doxygen (missing: DOXYGEN_EXECUTABLE)
CMake Error at /usr/share/cmake/Modules/FindPackageHandleStandardArgs.cmake:233 (message):
▶  Could NOT find ZLIB (missing: ZLIB_LIBRARY ZLIB_INCLUDE_DIR)
Call Stack (most recent call first):
  CMakeLists.txt:12 (find_package)


-- Configuring incomplete, errors occurred!`,
  ],
  'CMake with its reason below a blank line': [
    'cmake',
    `
+ /usr/bin/cmake -S . -B build
CMake Error at CMakeLists.txt:30 (find_package):
  By not providing "FindKF6Config.cmake" in CMAKE_MODULE_PATH this project has
▶  asked CMake to find a package configuration file provided by "KF6Config",
  but CMake did not find one.
-- Configuring incomplete, errors occurred!`,
  ],
  'CMake with a short name of a package': [
    'cmake',
    `
+ /usr/bin/cmake -S . -B build
CMake Error at CMakeLists.txt:30 (find_package):
  By not providing "FindECM.cmake" in CMAKE_MODULE_PATH this project has asked
▶  CMake to find a package configuration file provided by "ECM", but CMake did
  not find one.
-- Configuring incomplete, errors occurred!`,
  ],
  'CMake with a package that is there but wants another': [
    'cmake',
    `
+ /usr/bin/cmake -S . -B build
CMake Error at CMakeLists.txt:5 (find_package):
  Found package configuration file:

    /usr/lib64/cmake/Foo/FooConfig.cmake

  but it set Foo_FOUND to FALSE so package "Foo" is considered to be NOT
  FOUND.  Reason given by package:

▶  Foo could not be found because dependency Bar could not be found.

-- Configuring incomplete, errors occurred!`,
  ],
  'CMake with pkg-config': [
    'cmake',
    `
+ /usr/bin/cmake -S . -B build
-- Checking for module 'libfoo>=2'
▶--   No package 'libfoo' found
CMake Error at /usr/share/cmake/Modules/FindPkgConfig.cmake:619 (message):
  A required package was not found
Call Stack (most recent call first):
-- Configuring incomplete, errors occurred!`,
  ],
  'CMake with pkg-config and a list': [
    'cmake',
    `
+ /usr/bin/cmake -S . -B build
--   Package 'libfoo' not found
CMake Error at /usr/share/cmake/Modules/FindPkgConfig.cmake:1093 (message):
  The following required packages were not found:

▶   - libfoo>=2

Call Stack (most recent call first):
-- Configuring incomplete, errors occurred!`,
  ],
  'CMake with a target of a package': [
    'cmake',
    `
+ /usr/bin/cmake -S . -B build
CMake Error at CMakeLists.txt:50 (target_link_libraries):
  Target "foo" links to:

▶    Qt6::Core5Compat

  but the target was not found.  Possible reasons include:
-- Generating done (0.1s)`,
  ],
  'configure on the line of its check': [
    'autotools',
    `
+ ./configure
checking for gcc... gcc
▶checking for libfoo >= 2... configure: error: libfoo 2 or newer is required`,
  ],
  'configure with pkg-config': [
    'autotools',
    `
+ ./configure
checking for GLIB... no
▶configure: error: Package requirements (glib-2.0 >= 2.80) were not met:

Package 'glib-2.0', required by 'virtual:world', not found

Consider adjusting the PKG_CONFIG_PATH environment variable if you`,
  ],
  'make without a rule': [
    'other',
    `
+ make
make[1]: Entering directory '/b'
▶make[1]: *** No rule to make target 'docs/foo.1', needed by 'all'.  Stop.
make: *** [Makefile:4: all] Error 2`,
  ],
  qmake: [
    'other',
    '\n+ qmake-qt5\nInfo: creating stash file /b/.qmake.stash\n▶Project ERROR: Unknown module(s) in QT: webenginewidgets',
  ],
};

describe('the cause in the output of build tools', () => {
  it.each(Object.entries(CASES))('%s', (_, [category, body]) => {
    const { text, line } = failedSection('%build', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%build' });
    expect(report.causes[0]).toMatchObject({ line, category });
  });
});
