import type { Rule } from '@/logs/cause/rule';

/** rustc and cargo. */
export const rust: readonly Rule[] = [
  {
    id: 'rustc',
    category: 'rust',
    tier: 1,
    pattern: /^error\[E\d{4}\]: /,
    example: 'error[E0432]: unresolved import `foo::bar`',
    counterExample: 'error: aborting due to 2 previous errors',
  },
  {
    id: 'cargo-missing',
    category: 'rust',
    tier: 1,
    pattern: /^error: no matching package (?:named )?`?([\w-]{1,80})?/,
    example: 'error: no matching package named `serde` found',
    counterExample: 'error: no such command',
    hint: 'Add BuildRequires: crate($1), or vendor the crates.',
  },
  {
    id: 'cargo-resolve',
    category: 'rust',
    tier: 1,
    pattern:
      /^error: (?:failed to (?:select a version|load (?:manifest|source)|parse (?:manifest|lock)|read|get|download|fetch|resolve|verify|open|determine package)|package `|rustc \d|the lock file|cannot (?:update|create) the lock|the package `|checksum for|feature `|invalid (?:character|type)|the listed checksum|unable to update|no (?:targets|bin target|test target|example target))/i,
    example: 'error: failed to select a version for the requirement `rand = "^0.9"`',
    counterExample: 'error: failed to run custom build command for `foo-sys v1.0.0`',
  },
  {
    id: 'cargo-build-script',
    category: 'rust',
    tier: 1,
    pattern: /^error: failed to run custom build command for `(.{1,200}?)`/,
    example: 'error: failed to run custom build command for `openssl-sys v0.9.1`',
    counterExample: 'Compiling openssl-sys v0.9.1',
    reasons: [
      {
        find: /^\s{0,40}(?=\S)(?:error|fatal error|The (?:system library|pkg-config|file)|Could not|Unable to|Package \S+ was not found|called `Result::|.*: error: |pkg-config has not|\S.*not found)/,
        within: 60,
        until: /^warning: build failed/,
      },
    ],
  },
  {
    id: 'rust-link',
    category: 'link',
    tier: 1,
    pattern: /^error: linking with `.{1,200}` failed: /,
    example: 'error: linking with `cc` failed: exit status: 1',
    counterExample: 'Linking done',
    reasons: [{ find: /undefined (?:reference|symbol)|cannot find -l|ld(?:\.\w+)?: (?!warning)/, within: 12 }],
  },
  {
    id: 'rust-error',
    category: 'rust',
    tier: 1,
    pattern:
      /^error: (?:cannot find (?:macro|derive|attribute)|expected|unexpected|this (?:file|function|expression)|mismatched|unused|use of|unknown|could not find|couldn't read|proc macro panicked|custom attribute panicked|environment variable `|lifetime|denote|unresolved|macro|linker `|toolchain|target)\b/,
    example: 'error: cannot find macro `foo` in this scope',
    counterExample: 'error: could not compile `foo` (lib) due to 1 previous error',
  },
  {
    id: 'panicked-inline',
    category: 'rust',
    isTestInCheck: true,
    tier: 1,
    pattern: /^thread '.{1,300}' (?:\(\d+\) )?panicked at '/,
    example: "thread 'tests::adds' panicked at 'assertion failed: false', src/lib.rs:12:5",
    counterExample: "thread 'main' started",
  },
  {
    id: 'panicked',
    category: 'rust',
    isTestInCheck: true,
    tier: 1,
    pattern: /^thread '.{1,300}' (?:\(\d+\) )?panicked at [^'].{0,500}:$/,
    example: "thread 'tests::adds' panicked at src/lib.rs:12:5:",
    counterExample: "thread 'tests::adds' panicked at 'no', src/lib.rs:12:5",
    reasons: [{ find: /\S/, within: 1 }],
  },
];
