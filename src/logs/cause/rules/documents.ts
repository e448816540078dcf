import type { Rule } from '@/logs/cause/rule';

/** TeX, Sphinx, man pages, translations. */
export const documents: readonly Rule[] = [
  {
    id: 'latex-file',
    category: 'tex',
    tier: 1,
    pattern: /^! LaTeX Error: File [`'‘]([^'’]{1,200})['’] not found/,
    example: "! LaTeX Error: File `titlesec.sty' not found.",
    counterExample: 'LaTeX Warning: File foo not found',
    hint: 'Add BuildRequires: tex($1).',
  },
  {
    id: 'latex',
    category: 'tex',
    tier: 1,
    pattern:
      /^(?:! (?!=)|\S{1,300}\.(?:tex|sty|ltx):\d+: )(?:\w{0,20}TeX |Package |Undefined|Emergency|Missing|I can't find|Illegal|Font|Paragraph|Extra|Misplaced|Argument|Use of|Too many|File ended|Fatal|==> )/,
    example: '! Undefined control sequence.',
    counterExample: '! = not',
  },
  {
    id: 'tex-font',
    category: 'tex',
    tier: 1,
    pattern: /^(?:!? ?(?:pdftex|mktexpk|kpathsea|xdvipdfmx|luaotfload).{0,60}(?:error|cannot|don't know))/i,
    example: 'kpathsea: Running mktexpk failed: cannot open font',
    counterExample: 'pdftex finished',
    isLastWord: true,
  },
  {
    id: 'sphinx-heading',
    category: 'docs',
    tier: 1,
    pattern:
      /^(?:(?:Extension|Sphinx|Theme|Configuration|Application) error:?(?: \(.{1,200}\):?)?|Warning, treated as error:|Exception occurred:)$/,
    example: 'Extension error:',
    counterExample: 'Running Sphinx v8.1',
    isHeading: true,
    reasons: [{ find: /\S/, within: 2 }],
  },
  {
    id: 'sphinx',
    category: 'docs',
    tier: 1,
    pattern:
      /^(?:(?:Extension|Sphinx|Theme|Configuration|Application) error: ?\S|Could not import extension (\S+)|sphinx\.errors\.\w+: )/,
    example: "Could not import extension myst_parser (exception: No module named 'myst_parser')",
    counterExample: 'build succeeded, 2 warnings.',
    hint: 'Add the Sphinx extension or theme to BuildRequires.',
  },
  {
    id: 'sphinx-problems',
    category: 'docs',
    tier: 1,
    pattern: /^build finished with problems/,
    example: 'build finished with problems, 2 warnings (with warnings treated as errors).',
    counterExample: 'build succeeded.',
    isHeading: true,
    reasons: [
      { find: /: (?:ERROR|CRITICAL|SEVERE): /, within: -2000, until: /^Running Sphinx/, isFarthest: true },
      { find: /^(?:\S+: )?WARNING: /, within: -2000, until: /^Running Sphinx/, isFarthest: true },
    ],
  },
  {
    id: 'docutils',
    category: 'docs',
    tier: 1,
    pattern:
      /^\S{1,300}: \((?:ERROR|SEVERE)\/\d\) |^(?:ERROR|Error) {1,4}- {1,4}\S|^\S{1,300}\.texi(?:nfo)?:\d+: \S|^help2man: (?:can't|error)/,
    example: 'README.rst:12: (SEVERE/4) Unexpected section title.',
    counterExample: 'README.rst:12: (WARNING/2) Title underline too short.',
  },
  {
    id: 'entity',
    category: 'docs',
    tier: 1,
    pattern: /^I\/O error : Attempt to load network entity|^\S{1,300}:\d+: parser error : /,
    example: 'I/O error : Attempt to load network entity http://docbook.sourceforge.net/x.xsl',
    counterExample: 'entity loaded',
    hint: 'Builds have no network: add the style sheets (docbook-style-xsl) to BuildRequires.',
  },
  {
    id: 'docbook',
    category: 'docs',
    tier: 1,
    pattern:
      /^(?:I\/O error : |a2x: ERROR: |asciidoctor: (?:ERROR|FAILED)|xmlto: |xsltproc: |pandoc: |help2man: (?:can't|error)|doxygen: error|\S{1,200}\.(?:texi|texinfo|xml|adoc|txt|po|md):\d+(?::\d+)?: (?:error|fatal|parser error)|unable to parse \S|cannot parse \S|error : )/,
    example: 'a2x: ERROR: "xsltproc" returned non-zero exit status 5',
    counterExample: 'xml file written',
    isLastWord: true,
    hint: 'Documentation could not be made: add its tools and style sheets to BuildRequires.',
  },
];
