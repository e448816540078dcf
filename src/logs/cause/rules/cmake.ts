import type { Rule } from '@/logs/cause/rule';

/** Where the explanation of an error of CMake is over. */
const OVER = /^(?:Call Stack|CMake (?:Error|Warning)|-- )/;

/** The first line of an explanation. */
const FIRST = { find: /^\s+\S/, within: 3 };

/** CMake; what an error is about stands in an indented text below it, wrapped anywhere. */
export const cmake: readonly Rule[] = [
  {
    id: 'cmake-package',
    category: 'cmake',
    tier: 1,
    pattern: /^CMake Error at \S.{0,400}\(find_package\):\s*$/,
    example: 'CMake Error at CMakeLists.txt:12 (find_package):',
    counterExample: 'CMake Warning at CMakeLists.txt:12 (find_package):',
    isHeading: true,
    reasons: [
      { find: /^\s+\S/, after: /\bpackage:$/, within: 14, until: OVER },
      { find: /\b(?:by|package|for) "[^"]+"/, within: 8, until: OVER },
      FIRST,
    ],
    hint: 'Add BuildRequires: cmake(...) of the package that is not found.',
  },
  {
    id: 'cmake-pkg-config',
    category: 'cmake',
    tier: 1,
    pattern: /^CMake Error at \S{0,300}FindPkgConfig\.cmake:\d+ \(message\):\s*$/,
    example: 'CMake Error at /usr/share/cmake/Modules/FindPkgConfig.cmake:645 (message):',
    counterExample: 'CMake Error at CMakeLists.txt:12 (message):',
    isHeading: true,
    reasons: [
      { find: /^\s+- \S/, after: /packages were not found:$/, within: 6, until: OVER },
      { find: /\bNo package '|\bPackage \S{1,100} (?:was not found|required by|not found)/, within: -10 },
      FIRST,
    ],
    hint: 'Add BuildRequires: pkgconfig(...) of the package that is not found.',
  },
  {
    id: 'cmake-at',
    category: 'cmake',
    tier: 1,
    pattern: /^CMake Error (?:at|in) \S.{0,500}:\s*$/,
    example: 'CMake Error at CMakeLists.txt:1 (cmake_minimum_required):',
    counterExample: 'CMake Error: The source directory does not exist.',
    isHeading: true,
    reasons: [{ find: /^\s+\S/, after: /\blinks to:$/, within: 5, until: OVER }, FIRST],
  },
  {
    id: 'cmake-notfound',
    category: 'cmake',
    tier: 1,
    pattern: /^CMake Error: The following variables are used in this project/,
    example: 'CMake Error: The following variables are used in this project, but they are set to NOTFOUND.',
    counterExample: 'CMake Error: The source directory does not exist.',
    isHeading: true,
    reasons: [{ find: /^[A-Z]\w+(?: \(ADVANCED\))?$/, within: 4 }],
  },
  {
    id: 'cmake-error',
    category: 'cmake',
    tier: 1,
    pattern: /^(?:CMake Error: (?!The following variables)|CMake Error at \S.{0,300}: \S)/,
    example: 'CMake Error: The source directory "/b/foo" does not appear to contain CMakeLists.txt.',
    counterExample: '-- Configuring incomplete, errors occurred!',
  },
];
