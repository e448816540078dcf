import type { Rule } from '@/logs/cause/rule';

/** The shell and what it ran. Often ignored, so they count fully only where a section ends. */
export const commands: readonly Rule[] = [
  {
    id: 'command-not-found',
    category: 'command',
    tier: 1,
    pattern:
      /^(?:\S{1,200}: )?(?:line \d+: |\d+: )?([^\s:]{1,200}): (?:command not found|not found|Command not found)$/,
    example: '/var/tmp/rpm-tmp.Ab12Cd: line 42: autoreconf: command not found',
    counterExample: 'checking for gcc: found',
    isLastWord: true,
    hint: 'Add the package that has "$1" to BuildRequires: dnf provides \'*/bin/$1\'.',
  },
  {
    id: 'make-command',
    category: 'command',
    tier: 1,
    pattern:
      /^(?:g?make(?:\[\d+\])?|env|\/usr\/bin\/env|xargs|nohup|timeout|xvfb-run): (?:‘|'|")?([^\s:'’"]{1,200})(?:’|'|")?: (?:No such file or directory|Command not found|Permission denied)/,
    example: '/usr/bin/env: ‘python’: No such file or directory',
    counterExample: 'env: ready',
    isLastWord: true,
    hint: 'Add the package that has "$1" to BuildRequires: dnf provides \'*/bin/$1\'.',
  },
  {
    id: 'cd',
    category: 'command',
    tier: 1,
    pattern: /^\S{1,200}: line \d+: (?:cd|pushd): (.{1,300}): No such file or directory$/,
    example: '/var/tmp/rpm-tmp.Ab12Cd: line 38: cd: foo-1.0: No such file or directory',
    counterExample: 'cd: done',
    isLastWord: true,
    hint: 'The directory is named otherwise: correct %setup -n, %autosetup -n or the cd.',
  },
  {
    id: 'coreutils',
    category: 'command',
    tier: 1,
    pattern:
      /^(?:\/\S{1,60}\/)?(?:install|cp|mv|rm|ln|ls|sed|cat|chmod|chown|mkdir|rmdir|touch|tar|find|grep|head|tail|sort|awk|gawk|strip|chrpath|patchelf|gzip|gunzip|unzip|bzip2|xz|realpath|readlink|rename|diff|dos2unix|iconv|msgfmt|desktop-file-install|desktop-file-validate|appstream-util|glib-compile-schemas|objcopy|ar|ranlib): {1,2}(?!warning)(?=.{0,800}(?:[Cc]annot|[Cc]an't|failed|No such|not found|not specified|missing|invalid|unrecogni|denied|omitting|unterminated|unknown|[Ee]rror|Is a |Not a |expression|[Uu]nable|exists|too ))\S/,
    example: "cp: cannot stat 'README.rst': No such file or directory",
    counterExample: 'cp copied',
    isLastWord: true,
  },
  {
    id: 'find-lang',
    category: 'files-missing',
    tier: 1,
    pattern: /^No translations found for (\S{1,200}) in /,
    example: 'No translations found for foo in /builddir/build/BUILD/foo-build/BUILDROOT',
    counterExample: 'translations found',
    isLastWord: true,
    hint: 'Nothing was translated: drop %find_lang $1, or find out why the .mo files are not installed.',
  },
  {
    id: 'shared-library',
    category: 'command',
    tier: 1,
    pattern:
      /error while loading shared libraries: (\S+): |symbol lookup error: |version `\S{1,100}' not found \(required by/,
    example: './foo: error while loading shared libraries: libbar.so.1: cannot open shared object file',
    counterExample: 'loading shared libraries',
  },
  {
    id: 'shell-syntax',
    category: 'command',
    tier: 1,
    pattern:
      /^\S{1,200}: (?:line \d+|-c|\d+): (?:syntax error|line \d+: syntax error|.{1,200}: (?:unbound variable|bad substitution|ambiguous redirect|cannot execute|Exec format error|Permission denied|Is a directory|Argument list too long))/,
    example: "/var/tmp/rpm-tmp.Ab12Cd: line 42: syntax error near unexpected token `('",
    counterExample: 'line 42: done',
    isLastWord: true,
  },
  {
    id: 'no-such-file',
    category: 'command',
    tier: 2,
    pattern: /: No such file or directory$/,
    example: 'Can\'t open perl script "foo.pl": No such file or directory',
    counterExample: 'No such luck',
    isLastWord: true,
  },
  {
    id: 'denied',
    category: 'command',
    tier: 2,
    pattern:
      /: (?:Permission denied|Operation not permitted|Is a directory|Not a directory|Text file busy|Exec format error|File exists|Invalid argument)$/,
    example: 'mkdir: cannot create directory ‘/usr/share/foo’: Permission denied',
    counterExample: 'permission granted',
    isLastWord: true,
  },
  {
    id: 'crash',
    category: 'command',
    tier: 2,
    pattern:
      /(?:Segmentation fault|Illegal instruction|Bus error|Aborted|Floating point exception|Trace\/breakpoint trap)(?:\s{1,20}\(core dumped\))|^Segmentation fault|: line \d+:\s{1,8}\d+ (?:Segmentation fault|Aborted|Illegal|Bus error|Floating point|Trace\/breakpoint)|SIGSEGV|SIGABRT/,
    example: '/var/tmp/rpm-tmp.x: line 40: 1234 Segmentation fault      (core dumped) ./tests/run',
    counterExample: 'no fault found',
  },
];
