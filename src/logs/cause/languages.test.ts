import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, [category: string, body: string]> = {
  'an import in setup.py': [
    'python',
    `
+ /usr/bin/python3 setup.py build
Traceback (most recent call last):
  File "/b/setup.py", line 3, in <module>
    from distutils.core import setup
▶ModuleNotFoundError: No module named 'distutils'`,
  ],
  'pip with the output of a hook': [
    'python',
    `
+ /usr/bin/python3 -m pip wheel .
  error: subprocess-exited-with-error
  
  × Getting requirements to build wheel did not run successfully.
  │ exit code: 1
  ╰─> [5 lines of output]
      Traceback (most recent call last):
        File "/usr/lib/python3.13/site-packages/pip/x.py", line 1, in <module>
          main()
▶      ModuleNotFoundError: No module named 'versioneer'
      [end of output]
  
error: subprocess-exited-with-error`,
  ],
  'setuptools and a compiler': [
    'compile',
    `
+ /usr/bin/python3 setup.py build
gcc -fPIC -c src/a.c -o a.o
▶src/a.c:12:3: error: 'PyUnicode_GET_SIZE' undeclared
error: command '/usr/bin/gcc' failed with exit code 1
Traceback (most recent call last):
subprocess.CalledProcessError: Command '['gcc']' returned non-zero exit status 1.`,
  ],
  'a wrapper of another error': [
    'other',
    `
+ /usr/bin/python3 build.py
▶error: the input is not valid
Traceback (most recent call last):
subprocess.CalledProcessError: Command '['foo']' returned non-zero exit status 1.`,
  ],
  'GHC with warnings as errors': [
    'compile',
    `
+ cabal build
src/Foo.hs:12:1: error: [GHC-66111] [-Wunused-imports, -Werror=unused-imports]
▶    The import of ‘Data.List’ is redundant
   |
12 | import Data.List`,
  ],
  Zig: [
    'compile',
    `
+ zig build
▶src/log.zig:44:31: error: struct 'io' has no member named 'getStdErr'
error: the following command failed with 1 compilation errors:`,
  ],
  'a manifest of cargo': [
    'rust',
    `
+ cargo build
error: failed to load manifest for workspace member \`/b/foo\`

Caused by:
  failed to parse manifest at \`/b/foo/Cargo.toml\`

Caused by:
▶  feature \`edition2024\` is required`,
  ],
  'a macro of Rust that panics': [
    'rust',
    `
+ cargo build
error: proc macro panicked
 --> src/lib.rs:3:5
  |
3 |     include_sql!("x.sql");
  |
▶  = help: message: x.sql does not exist
error: could not compile \`foo\` (lib) due to 1 previous error`,
  ],
  'a build script of cargo that panics': [
    'rust',
    `
+ cargo build
error: failed to run custom build command for \`foo-sys v0.9.1\`

Caused by:
  process didn't exit successfully: \`/b/build-script-build\` (exit status: 101)
  --- stderr

  thread 'main' panicked at build.rs:12:5:
▶  please install libfoo, then build again
  note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace`,
  ],
  'a script of Node': [
    'node',
    `
+ node build.js
▶TypeError: foo.bar is not a function
    at Object.<anonymous> (/b/build.js:12:5)`,
  ],
  rustc: [
    'rust',
    `
+ cargo build
   Compiling foo v1.0.0
warning: unused variable: \`x\`
▶error[E0433]: failed to resolve: use of undeclared crate or module \`bar\`
 --> src/lib.rs:3:5
error: could not compile \`foo\` (lib) due to 1 previous error; 1 warning emitted`,
  ],
  'a build script of cargo': [
    'rust',
    `
+ cargo build
error: failed to run custom build command for \`openssl-sys v0.9.1\`

Caused by:
  process didn't exit successfully: \`/b/build-script-main\` (exit status: 101)
  --- stdout
  cargo:rerun-if-env-changed=OPENSSL_DIR
  --- stderr
▶  Could not find directory of OpenSSL installation, and this \`-sys\` crate cannot
  proceed without this knowledge.`,
  ],
  'a module of Go': [
    'go',
    `
+ go build ./...
go: downloading github.com/foo/bar v1.0.0
▶main.go:5:2: no required module provides package github.com/foo/bar; to add it:
	go get github.com/foo/bar`,
  ],
  Maven: [
    'java',
    `
+ xmvn --batch-mode --offline package
[INFO] BUILD FAILURE
▶[ERROR] Failed to execute goal on project foo: Could not resolve dependencies for project a:foo:jar:1: Cannot access central (https://repo.maven.apache.org/maven2) in offline mode
[ERROR] -> [Help 1]`,
  ],
  'javac by Maven': [
    'java',
    `
+ xmvn package
[ERROR] COMPILATION ERROR :
[INFO] -------------------------------------------------------------
▶[ERROR] /b/src/main/java/Foo.java:[12,3] cannot find symbol
  symbol:   class Bar
[INFO] BUILD FAILURE
[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.13:compile (default-compile) on project foo: Compilation failure`,
  ],
  'autoreconf without its macros': [
    'autotools',
    `
+ autoreconf -fi
autoreconf: running: /usr/bin/autopoint --force
▶autopoint: *** infrastructure files for version 0.19 not found; this is autopoint from GNU gettext 0.25
autopoint: *** Stop.
autoreconf: error: autopoint failed with exit status: 1`,
  ],
  'a compiler that does not work': [
    'autotools',
    `
+ ./configure
checking whether the C compiler works... no
configure: error: in '/builddir/build/BUILD/foo':
▶configure: error: C compiler cannot create executables
See 'config.log' for more details`,
  ],
  npm: [
    'node',
    `
+ npm ci --offline
npm error code ENOTCACHED
▶npm error request to https://registry.npmjs.org/webpack failed: cache mode is 'only-if-cached' but no cached response is available.
npm error A complete log of this run can be found in: /b/.npm/_logs/x-debug-0.log`,
  ],
};

describe('the cause in the output of tools of languages', () => {
  it.each(Object.entries(CASES))('%s', (_, [category, body]) => {
    const { text, line } = failedSection('%build', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%build' });
    expect(report.causes[0]).toMatchObject({ line, category });
  });
});
