import type { Rule } from '@/logs/cause/rule';

/** Perl and its build tools. */
export const perl: readonly Rule[] = [
  {
    id: 'perl-module',
    isMissing: true,
    category: 'perl',
    tier: 1,
    pattern: /Can't locate (\S{1,200}) in @INC(?: \(you may need to install the ([\w:]{1,200}) module\))?/,
    example:
      "Can't locate Test/Foo.pm in @INC (you may need to install the Test::Foo module) (@INC entries checked: /usr)",
    counterExample: 'Test::Foo is in @INC',
    hint: 'Add BuildRequires: perl($2).',
  },
  {
    id: 'perl-compile',
    category: 'perl',
    tier: 1,
    pattern:
      /^(?:# {1,8}(?:Error: {1,4})?)?(?:syntax error at \S+ line \d|Can't locate object method|Undefined subroutine|Global symbol "\S+ requires explicit|Can't call method|Can't load '|Bareword "|Can't use |Perl v\S+ required)/,
    example: 'syntax error at lib/Foo.pm line 12, near "}"',
    counterExample: 'no syntax error',
  },
  {
    id: 'perl-prerequisite',
    category: 'perl',
    tier: 2,
    pattern:
      /^(?:Warning: prerequisite (\S+) \S+ not found|ERRORS\/WARNINGS FOUND IN PREREQUISITES|! {1,3}(\S+) is not installed|\*\*\* (?:Missing|Unsatisfied) (?:pre|dep))/,
    example: 'Warning: prerequisite Moose 2.0 not found.',
    counterExample: 'Checking prerequisites...',
    hint: 'Add BuildRequires: perl($1).',
  },
  {
    id: 'perl-died',
    category: 'perl',
    tier: 3,
    pattern: /^\S.{1,800} at \S{1,300}\.(?:p[lmL]|PL|t|al) line \d+\.$/,
    example: 'Cannot determine the version at Makefile.PL line 12.',
    counterExample: 'Meet me at noon.',
    isLastWord: true,
  },
];
