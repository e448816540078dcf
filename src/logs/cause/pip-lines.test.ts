import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';
import { createUnindent } from './pip-lines';

const CASES: Record<string, [category: string, body: string]> = {
  'a compiler that pip runs': [
    'compile',
    `
+ /usr/bin/python3 -m pip wheel --verbose .
  Running command Building wheel for foo (pyproject.toml)
  gcc -fPIC -c src/a.c -o a.o
▶  src/a.c:12:3: error: 'PyUnicode_GET_SIZE' undeclared
  error: command '/usr/bin/gcc' failed with exit code 1
  error: subprocess-exited-with-error
  ERROR: Failed building wheel for foo
error: failed-wheel-build-for-install`,
  ],
  'a compiler in the box of pip': [
    'compile',
    `
+ /usr/bin/python3 -m pip wheel .
  error: subprocess-exited-with-error
  ╰─> [9 lines of output]
      gcc -fPIC -c src/a.c -o a.o
▶      src/a.c:3:10: fatal error: foo.h: No such file or directory
      error: command '/usr/bin/gcc' failed with exit code 1
      [end of output]
  ERROR: Failed building wheel for foo`,
  ],
  'Cython that pip runs': [
    'compile',
    `
+ /usr/bin/python3 -m pip wheel --verbose .
  Running command Building wheel for foo (pyproject.toml)
  Error compiling Cython file:
      if isinstance(index, (int, long)):
▶  foo/_fast.pyx:88:33: undeclared name not builtin: long
  Traceback (most recent call last):
  Cython.Compiler.Errors.CompileError: foo/_fast.pyx
  error: subprocess-exited-with-error`,
  ],
  'CMake that pip runs': [
    'cmake',
    `
+ /usr/bin/python3 -m pip wheel --verbose .
  Running command Building wheel for foo (pyproject.toml)
  -- Could NOT find Doxygen (missing: DOXYGEN_EXECUTABLE)
  CMake Error at CMakeLists.txt:3 (find_package):
    By not providing "Findpybind11.cmake" in CMAKE_MODULE_PATH this project has
▶    asked CMake to find a package configuration file provided by "pybind11",
    but CMake did not find one.
  *** CMake configuration failed
  error: subprocess-exited-with-error`,
  ],
};

describe('the cause in what pip runs', () => {
  it.each(Object.entries(CASES))('%s', (_, [category, body]) => {
    const { text, line } = failedSection('%build', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%build' });
    expect(report.causes[0]).toMatchObject({ line, category });
  });

  it('is indented only as long as pip runs', () => {
    const lines = ['  a', '  Running command x', '  a', '+ make', '  a'];
    expect(lines.map(createUnindent())).toEqual(['  a', 'Running command x', 'a', '+ make', '  a']);
  });
});
