import type { Rule } from '@/logs/cause/rule';

/** Errors in the spec file itself. */
export const spec: readonly Rule[] = [
  {
    id: 'spec-line',
    category: 'spec-parse',
    tier: 0,
    pattern: /^error: (?:\S+: )?line (\d+): (.+)/,
    example: 'error: line 12: Unknown tag: Foo: bar',
    counterExample: 'warning: line 12: Possible unexpanded macro',
    hint: 'Correct line $1 of the spec file.',
  },
  {
    id: 'spec-path-line',
    category: 'spec-parse',
    tier: 0,
    pattern: /^error: \S+\.spec:(\d+): (.+)/,
    example: 'error: /builddir/build/SPECS/foo.spec:42: bad %if condition: 0%{?rhel} =',
    counterExample: 'error: foo.spec is fine',
    hint: 'Correct line $1 of the spec file.',
  },
  {
    id: 'no-job-control',
    category: 'spec-parse',
    tier: 0,
    pattern: /: fg: no job control$/,
    example: '/var/tmp/rpm-tmp.Xy12ab: line 40: fg: no job control',
    counterExample: 'fg: job control is on',
    hint: 'A macro in this section is not defined: add the package that defines it to BuildRequires.',
  },
  {
    id: 'spec-unreadable',
    category: 'spec-parse',
    tier: 1,
    pattern:
      /^error: (?:query of specfile|Failed to parse|Unable to open \S+\.spec|failed to stat \S+\.spec|can't parse)/i,
    example: 'error: Unable to open /builddir/build/SPECS/foo.spec: No such file or directory',
    counterExample: 'error: Bad exit status',
  },
  {
    id: 'spec-macro',
    category: 'spec-parse',
    tier: 0,
    pattern:
      /^error: (?:Too many levels of recursion|.{0,100}recursion while expanding|Unknown option \S+ in|Macro %\S+ |syntax error|parse error|bad %if|Unclosed %|Unterminated|%\w+: (?:line|missing|bad|argument)|lua script failed|failed to expand|Invalid (?:version|character|tag|token)|Illegal (?:char|sequence)|invalid syntax|types must match|Dependency tokens|Version(?:ed)? (?:file name|required)|bad expression)/i,
    example:
      'error: Too many levels of recursion in macro expansion. It is likely caused by recursive macro declaration.',
    counterExample: 'error: File not found: /usr/bin/foo',
    hint: 'Correct the macro or expression in the spec file.',
  },
  {
    id: 'spec-field',
    category: 'spec-parse',
    tier: 0,
    pattern:
      /^error: (?:(?:Name|Version|Release|License|Summary|Group|Description) field must be present|Duplicate \w+ entries|Package already exists|Package has no %description|Package does not exist|%changelog not in|No (?:group|files) field|Empty tag|Malformed tag|Tag takes single|second %\w+|%changelog entries must|bad date in %changelog|no description in %changelog|invalid tag)/i,
    example: 'error: Package has no %description: foo-devel-1-1.x86_64',
    counterExample: 'error: Package foo is not installed',
    hint: 'Correct the spec file.',
  },
  {
    id: 'architecture',
    category: 'spec-parse',
    tier: 0,
    pattern: /^error: (?:Architecture is (?:not included|excluded): (\S+)|No compatible architectures found for build)/,
    example: 'error: Architecture is excluded: s390x',
    counterExample: 'Building for target s390x',
    hint: 'ExclusiveArch or ExcludeArch rules this architecture out: do not build for it, or change the tag.',
  },
  {
    id: 'noarch-binary',
    category: 'other',
    tier: 0,
    pattern: /^(?:error: |\s{1,8})Arch dependent binaries in noarch package/,
    example: 'error: Arch dependent binaries in noarch package',
    counterExample: 'warning: Arch independent',
    hint: 'Drop BuildArch: noarch of the package that holds binaries.',
  },
];
