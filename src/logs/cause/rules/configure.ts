import type { Rule } from '@/logs/cause/rule';

/** Meson, autotools, qmake, SCons, waf, Bazel and make's own complaints. */
export const configure: readonly Rule[] = [
  {
    id: 'meson',
    category: 'meson',
    tier: 1,
    pattern:
      /^\S{0,300}meson\.build:\d+:\d+: ERROR: (?:Dependency (?:lookup for )?"?([^\s"]{1,100})"? .{0,60}(?:not found|failed)|.+)/,
    example: '../meson.build:12:0: ERROR: Dependency "libfoo" not found, tried pkgconfig',
    counterExample: 'meson.build:12: WARNING: deprecated',
    hint: 'Add BuildRequires: pkgconfig($1).',
  },
  {
    id: 'meson-plain',
    category: 'meson',
    tier: 2,
    pattern:
      /^(?:ERROR: (?:Unknown options?|Problem encountered|Program|Subproject|Neither|Could not (?:find|detect)|Dependency|Value|Unhandled)|meson: error: )/,
    example: 'ERROR: Unknown options: "docs"',
    counterExample: 'Message: done',
  },
  {
    id: 'configure',
    category: 'autotools',
    tier: 1,
    pattern: /configure: error: (?!in [`'‘"]|\.?\/?\S{0,200}configure failed for)(.+)/,
    example: 'configure: error: Package requirements (glib-2.0 >= 2.70) were not met:',
    counterExample: 'configure: WARNING: unrecognized options: --disable-static',
    hint: 'Add what configure misses to BuildRequires, or switch the feature off.',
  },
  {
    id: 'configure-subdirectory',
    category: 'autotools',
    tier: 3,
    pattern: /configure: error: \.?\/?\S*configure failed for /,
    example: 'configure: error: ./configure failed for lib/foo',
    counterExample: 'configure: creating ./config.status',
  },
  {
    id: 'configure-syntax',
    category: 'autotools',
    tier: 1,
    pattern: /^\S{0,200}configure: line \d+: (.+)/,
    example: "./configure: line 1234: syntax error near unexpected token `FOO,'",
    counterExample: 'configure: line by line',
    isLastWord: true,
    hint: 'A macro was not expanded: add the package with its m4 file to BuildRequires.',
  },
  {
    id: 'autoconf',
    category: 'autotools',
    tier: 1,
    pattern:
      /^\S{0,200}(?:configure\.(?:ac|in)|Makefile\.am|\.m4|\.mk):\d+: error: (.+)|error: possibly undefined macro: (\S+)|^(?:aclocal|automake|autoconf|autoheader|libtoolize|autopoint|config\.status|intltoolize|glib-gettextize)(?:-[\d.]+)?: error: (.+)|gettext infrastructure mismatch|^\*\*\* error: /,
    example: 'configure.ac:12: error: possibly undefined macro: AC_PROG_FOO',
    counterExample: 'configure.ac:12: warning: AC_OUTPUT should be used without arguments.',
    hint: 'Add the package with the missing macro to BuildRequires.',
  },
  {
    id: 'autopoint',
    category: 'autotools',
    tier: 1,
    pattern:
      /^(?:autopoint|autogen\.sh|gettextize|intltoolize|gtkdocize|libtoolize|glib-gettextize): (?:\*\*\* (?!Stop)|error: |can't |cannot )/,
    example: 'autopoint: *** infrastructure files for version 0.19 not found; this is autopoint from GNU gettext 0.25',
    counterExample: 'autopoint: *** Stop.',
    hint: 'Update the versions that configure.ac asks for, or the tools.',
  },
  {
    id: 'pkg-config',
    category: 'autotools',
    tier: 2,
    pattern:
      /^(?:No package '(\S+)' found|Package '?([^\s',]{1,100})'?,? (?:was not found in the pkg-config|required by .{1,200}, not found|virtual:world))/,
    example: "No package 'libfoo' found",
    counterExample: "Package 'libfoo' found",
    hint: 'Add BuildRequires: pkgconfig($1).',
  },
  {
    id: 'qmake',
    category: 'other',
    tier: 1,
    pattern: /^(?:Project ERROR: |ERROR: Unknown module\(s\) in QT: )(.+)/,
    example: 'Project ERROR: Unknown module(s) in QT: webenginewidgets',
    counterExample: 'Project MESSAGE: done',
    hint: 'Add the -devel package of the missing Qt module to BuildRequires.',
  },
  {
    id: 'scons',
    category: 'other',
    tier: 2,
    pattern: /^scons: \*\*\* (?!\[)(.+)/,
    example: "scons: *** Path for option prefix does not exist: '/x'",
    counterExample: 'scons: *** [a.o] Error 1',
  },
  {
    id: 'waf',
    category: 'other',
    tier: 2,
    pattern: /^(?:The configuration failed|ERROR: \/\S{1,300}BUILD(?:\.bazel)?:\d+:\d+: )/,
    example: 'The configuration failed',
    counterExample: "'configure' finished successfully (1.2s)",
    reasons: [{ find: /: not found$|^Could not find/, within: -12 }],
  },
  {
    id: 'no-rule',
    category: 'other',
    tier: 1,
    pattern: /^(?:g?make(?:\[\d+\])?: \*\*\* No rule to make target (.+)|ninja: error: (?!rebuilding)(.+))/,
    example: "make[1]: *** No rule to make target 'docs/foo.1', needed by 'all'.  Stop.",
    counterExample: 'make[1]: *** [Makefile:12: all] Error 2',
  },
  {
    id: 'make-stop',
    category: 'other',
    tier: 1,
    pattern:
      /^(?:[^\s:]{1,200}:\d+: \*\*\* (?!\[)|g?make(?:\[\d+\])?: \*\*\* (?!\[|No rule|Waiting|Deleting))(.{1,500})\s{1,2}Stop\.$/,
    example: 'Makefile:12: *** missing separator.  Stop.',
    counterExample: 'make: *** [Makefile:12: all] Error 2',
  },
  {
    id: 'makefile-error',
    category: 'other',
    tier: 1,
    pattern:
      /^(?:[^\s:]{1,200}\/)?(?:(?:GNUm|[Mm])akefile[^\s:]{0,60}|Kbuild|[^\s:/]{1,100}\.(?:mk|mak|make)):\d+: \*\*\* (?!\[)\S/,
    example: 'build/rules.mk:7: *** The compiler is too old:',
    counterExample: 'Makefile:12: warning: overriding recipe for target',
  },
];
