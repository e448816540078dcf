import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const CASES: Record<string, [category: string, body: string]> = {
  'sphinx with warnings as errors': [
    'docs',
    `
+ sphinx-build -W docs html
Running Sphinx v8.1.3

Warning, treated as error:
▶/b/docs/index.rst:12:Unknown directive type "tabs".`,
  ],
  'sphinx that goes on after warnings': [
    'docs',
    `
+ sphinx-build -W --keep-going docs html
Running Sphinx v8.1.3
▶/b/docs/index.rst:12: WARNING: Unknown directive type "tabs".
/b/docs/api.rst:3: WARNING: document isn't included in any toctree
build finished with problems, 2 warnings (with warnings treated as errors).`,
  ],
  'a sphinx extension': [
    'docs',
    `
+ sphinx-build docs html
Running Sphinx v8.1.3

Extension error:
▶Could not import extension myst_parser (exception: No module named 'myst_parser')`,
  ],
  LaTeX: [
    'tex',
    `
+ pdflatex manual.tex
(/usr/share/texlive/texmf-dist/tex/latex/base/article.cls
▶! LaTeX Error: File \`titlesec.sty' not found.

Type X to quit or <RETURN> to proceed,
!  ==> Fatal error occurred, no output PDF file produced!`,
  ],
  DocBook: [
    'docs',
    `
+ make
xsltproc -o foo.1 manpages.xsl foo.xml
▶I/O error : Attempt to load network entity http://docbook.sourceforge.net/release/xsl/current/manpages/docbook.xsl
warning: failed to load external entity "http://docbook.sourceforge.net/x.xsl"
cannot parse http://docbook.sourceforge.net/x.xsl
make: *** [Makefile:9: foo.1] Error 4`,
  ],
  'the last command': [
    'command',
    `
+ cp -p optional.txt doc
cp: cannot stat 'optional.txt': No such file or directory
+ true
+ make
echo done
+ install -m644 README.rst /b/BUILDROOT
▶install: cannot stat 'README.rst': No such file or directory`,
  ],
  'a command that is missing': [
    'command',
    `
+ autoreconf -fi
▶/var/tmp/rpm-tmp.Cc22Dd: line 42: autoreconf: command not found`,
  ],
  'a crash of the compiler': [
    'compile',
    `
+ make
g++ -c a.cc
▶a.cc:10:1: internal compiler error: Segmentation fault
Please submit a full bug report, with preprocessed source (by using -freport-bug).
make: *** [Makefile:3: a.o] Error 1`,
  ],
  'killed for memory': [
    'oom',
    `
+ ninja
FAILED: a.o
g++ -c a.cc
▶g++: fatal error: Killed signal terminated program cc1plus
compilation terminated.
ninja: build stopped: subcommand failed.`,
  ],
  'a full disk': [
    'disk',
    '\n+ make\n▶/usr/bin/ld: final link failed: No space left on device\ncollect2: error: ld returned 1 exit status',
  ],
  'OCaml with dune': [
    'other',
    `
+ dune build
File "src/dune", line 3, characters 12-16:
3 |  (libraries lwt))
                ^^^
▶Error: Library "lwt" not found.
-> required by _build/default/META.foo`,
  ],
  GHC: [
    'compile',
    `
+ cabal build
src/Foo.hs:12:3: error: [GHC-88464]
▶    Variable not in scope: bar :: Int -> t
   |
12 |   bar 1`,
  ],
  Cython: [
    'compile',
    `
+ python3 setup.py build
Error compiling Cython file:
------------------------------------------------------------
    x = long(3)
       ^
------------------------------------------------------------

▶src/fast.pyx:12:8: undeclared name not builtin: long
Traceback (most recent call last):
Cython.Compiler.Errors.CompileError: src/fast.pyx`,
  ],
};

describe('the cause in the output of tools for documents and in the last words of a section', () => {
  it.each(Object.entries(CASES))('%s', (_, [category, body]) => {
    const { text, line } = failedSection('%build', body);
    const report = findCauses(linesOf(text));
    expect(report).toMatchObject({ failed: true, section: '%build' });
    expect(report.causes[0]).toMatchObject({ line, category });
  });
});
