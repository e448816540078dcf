import type { Rule } from '@/logs/cause/rule';

/** Haskell, OCaml, PHP, Lua, Erlang, Elixir, .NET, Nim, Swift, Zig. */
export const languages: readonly Rule[] = [
  {
    id: 'ghc',
    category: 'compile',
    tier: 1,
    pattern:
      /^(?:\S{1,300}\.l?hs(?:-boot)?:(?:\d+:\d+(?:-\d+)?|\(\d+,\d+\)-\(\d+,\d+\))|<(?:no location info|command line)>): error:(?: \[[^\]]{1,200}\]){0,4}$/,
    example: 'src/Foo.hs:12:3: error: [GHC-88464]',
    counterExample: 'src/Foo.hs:12:3: warning: [-Wunused]',
    reasons: [{ find: /^\s+(?:• )?\S/, within: 1 }],
  },
  {
    id: 'cabal',
    category: 'other',
    tier: 1,
    pattern:
      /^(?:\S{0,60}[Ss]etup(?:\.hs)?: Encountered missing|(?:Setup|cabal): Could not (?:resolve|find)|Error: Could not resolve dependencies|Error: \[?[Cc]abal|Error: Setup: |Setup: )/,
    example: 'Setup: Encountered missing or private dependencies:',
    counterExample: 'Configuring foo-1.0...',
    reasons: [{ find: /^\s*\S/, within: 1 }],
    hint: 'Add BuildRequires: ghc-...-devel of what is missing.',
  },
  {
    id: 'ocaml',
    category: 'other',
    tier: 1,
    pattern:
      /^Error: (?:Library "|Unbound |This |The |Signature|No implementation|Cannot find|Files? |Syntax|Unknown|Package|Program|Some fatal|Multiple)/,
    example: 'Error: Library "lwt.unix" not found.',
    counterExample: 'Errors: none',
  },
  {
    id: 'php',
    category: 'other',
    tier: 1,
    pattern: /^(?:PHP )?(?:Fatal|Parse) error: {1,2}(.+)/,
    example: 'PHP Fatal error:  Uncaught Error: Class "Foo" not found in /b/foo.php:12',
    counterExample: 'PHP Deprecated:  foo',
  },
  {
    id: 'lua',
    category: 'other',
    tier: 1,
    pattern: /^(?:\/\S{1,60}\/)?lua(?:jit)?[\d.]{0,4}: \S|^Error: (?:Could not satisfy dependency|LuaRocks)/,
    example: "lua: foo.lua:1: module 'lfs' not found:",
    counterExample: 'lua 5.4',
  },
  {
    id: 'erlang',
    category: 'other',
    tier: 1,
    pattern:
      /^(?:\S{1,200}\.erl:\d+(?::\d+)?: (?!Warning)|===> (?:Unable|Failed|Could not|Uncaught|Errors?\b)|\*\* \((?:Mix|\w{0,60}Error)\) )/,
    example: '** (Mix) Could not start application',
    counterExample: '===> Compiling foo',
  },
  {
    id: 'erlang-heading',
    category: 'other',
    tier: 1,
    pattern: /^(?:===> Compiling \S+ failed|== Compilation error in file )/,
    example: '== Compilation error in file lib/foo.ex ==',
    counterExample: '===> Compiling foo',
    reasons: [
      { find: /^\S{1,300}\.erl:\d+|^\*\* \((?!CompileError)|╰── /, within: 8, until: /^===> / },
      { find: /^\s{0,4}error: /, within: -20 },
      { find: /^\*\* \(/, within: 2 },
    ],
  },
  {
    id: 'dotnet',
    category: 'other',
    tier: 1,
    pattern: /(?:^|: )error (?:CS|NU|MSB|NETSDK|FS|BC|CA)\d{3,5}: /,
    example: 'Foo.cs(12,3): error CS0103: The name "x" does not exist [/b/foo.csproj]',
    counterExample: 'Foo.cs(12,3): warning CS0168: unused',
  },
  {
    id: 'nim',
    category: 'compile',
    tier: 1,
    pattern:
      /^\S{1,300}\.(?:nim|zig|swift|cr|hx|ml|mli|coq|v|agda|elm|lean)(?:\(\d+, \d+\)|:\d+(?::\d+)?:) (?:Error|error):? /,
    example: 'src/app.nim(12, 3) Error: undeclared identifier: foo',
    counterExample: 'src/app.nim(12, 3) Hint: unused',
  },
  {
    id: 'emacs',
    category: 'other',
    tier: 2,
    pattern: /^\S{1,200}\.el:(?:\d+:\d+: )?Error: |^(?:Cannot open load file|Symbol's (?:value|function) )/,
    example: 'foo.el:12:3: Error: Cannot open load file: No such file or directory, dash',
    counterExample: 'foo.el:12:3: Warning: x',
  },
  {
    id: 'guile',
    category: 'other',
    tier: 2,
    pattern: /^(?:ERROR: In procedure|invalid command name "|\s{0,4}\(error: )/,
    example: 'ERROR: In procedure primitive-load-path:',
    counterExample: 'procedure finished',
    reasons: [{ find: /\S/, within: 1 }],
  },
  {
    id: 'gir-include',
    category: 'other',
    tier: 1,
    pattern: /^Couldn't find include '(\S{1,200})'/,
    example: "Couldn't find include 'Gtk-4.0.gir' (search path: '['gir-1.0']')",
    counterExample: "include 'Gtk-4.0.gir'",
    hint: 'Add the -devel package with $1 to BuildRequires.',
  },
  {
    id: 'po',
    category: 'other',
    tier: 2,
    pattern: /^\S{1,300}\.pot?:\d+(?::\d+)?: (?!warning)\S/,
    example: 'po/de.po:12: end-of-line within string',
    counterExample: 'po/de.po: 12 translated messages.',
  },
  {
    id: 'gir',
    category: 'other',
    tier: 1,
    pattern:
      /^(?:g-ir-scanner|g-ir-compiler|dtc|swig|bison|flex|protoc|glslc|valac|gresource|glib-compile-resources|blueprint-compiler|checkmodule|semodule_package|xgettext|msgmerge|itstool|fontforge|gperf|yasm|nasm|rcc|uic|lrelease|qdoc|kf6?config\w*|meinproc\d?): .{0,300}(?:[Ee]rror|[Ff]atal|[Cc]annot|[Cc]ould ?n[o']t|[Ff]ailed|not found|undefined)/,
    example: 'protoc: error: foo.proto: File not found.',
    counterExample: 'protoc: done',
    isLastWord: true,
  },
];
