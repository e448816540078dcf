import type { Rule } from '@/logs/cause/rule';

/** Linkers: bfd, gold, lld, mold, libtool. */
export const link: readonly Rule[] = [
  {
    id: 'undefined-reference',
    category: 'link',
    tier: 1,
    pattern: /: (?:more )?undefined reference to |: undefined symbol: |undefined reference to symbol /,
    example: "/usr/bin/ld: a.c:8:(.text+0x5f): undefined reference to `foo'",
    counterExample: 'checking for undefined symbols... no',
    hint: 'A library or object is not linked: add it to the link line, or its -devel package to BuildRequires.',
  },
  {
    id: 'cannot-find-library',
    category: 'link',
    tier: 1,
    pattern:
      /^(?:\/\S{0,200}\/)?(?:[\w-]{1,60}-)?ld(?:\.\w{1,8})?: (?:error: )?(?:cannot find|unable to find library) (?:-l)?(\S+)/,
    example: '/usr/bin/ld: cannot find -lfoo: No such file or directory',
    counterExample: 'ld: warning: cannot find entry symbol _start',
    hint: "Add the package that has the library to BuildRequires: dnf provides '*/lib$1.so'.",
  },
  {
    id: 'ld-error',
    category: 'link',
    tier: 1,
    pattern:
      /^(?:\/\S{0,200}\/)?(?:[\w-]{1,60}-)?(?:ld|mold|gold|rust-lld)(?:\.\w{1,8})?: (?:error|fatal): |^(?:\/\S{0,200}\/)?(?:ld|mold)(?:\.\w{1,8})?: (?!warning).{1,800}(?:multiple definition|relocation \w+ against|[Ff]ile (?:not recognized|in wrong format)|file format not recognized|error adding symbols|undefined|hidden symbol|version node not found|incompatible with|cannot open|unrecognized option|unknown option|bad value)/,
    example: 'ld.lld: error: undefined symbol: foo',
    counterExample: '/usr/bin/ld: warning: a.o: missing .note.GNU-stack section implies executable stack',
  },
  {
    id: 'multiple-definition',
    category: 'link',
    tier: 1,
    pattern: /: multiple definition of |: relocation truncated to fit: |DSO missing from command line/,
    example: "/usr/bin/ld: b.o:(.bss+0x0): multiple definition of `debug'; a.o:(.bss+0x0): first defined here",
    counterExample: 'definition of done',
  },
  {
    id: 'libtool',
    category: 'link',
    tier: 1,
    pattern:
      /^(?:\.?\/?\S{0,60}\/)?libtool: {1,4}(?:link: |install: |compile: )?(?:error: )(.+)|^libtool: (?:link|install): cannot find the library /,
    example: "libtool:   error: cannot find the library '/usr/lib64/libfoo.la' or unhandled argument",
    counterExample: "libtool: warning: remember to run 'libtool --finish /usr/lib64'",
  },
  {
    id: 'final-link',
    category: 'link',
    tier: 2,
    pattern: /^(?:\/\S{0,200}\/)?ld(?:\.\w{1,8})?: final link failed: (.+)/,
    example: '/usr/bin/ld: final link failed: bad value',
    counterExample: 'collect2: error: ld returned 1 exit status',
  },
];
