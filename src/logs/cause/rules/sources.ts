import type { Rule } from '@/logs/cause/rule';

const NO_NETWORK = 'Builds have no network: list the source in the spec file, or package what is downloaded.';

/** Sources that could not be fetched or are not there. */
export const sources: readonly Rule[] = [
  {
    id: 'bad-source',
    category: 'source-missing',
    tier: 0,
    pattern:
      /^(?:error: |\s{1,8})(?:Bad (?:file|source): |File )\/(?:[^\s/]{1,200}\/){0,20}([^\s/]{1,200}): No such file or directory/,
    example: 'error: Bad source: /builddir/build/SOURCES/foo-1.0.tar.gz: No such file or directory',
    counterExample: 'error: Bad exit status',
    hint: 'Add $1 to the sources, or correct the Source or Patch line that names it.',
  },
  {
    id: 'source-unreadable',
    category: 'source-missing',
    tier: 0,
    pattern:
      /^(?:\/\S+\/)?(?:tar|gzip|bzip2|xz|unzip|zstd|lzip|7z|rpmuncompress|error): .{0,300}(?:SOURCES\/\S+: (?:Cannot open|No such file)|cannot open SOURCES)/,
    example: 'tar: /builddir/build/SOURCES/foo.tar.gz: Cannot open: No such file or directory',
    counterExample: 'tar: Removing leading `/`',
  },
  {
    id: 'no-archive',
    category: 'source-missing',
    tier: 1,
    pattern:
      /^(?:gzip: stdin: (?:not in gzip format|unexpected end)|tar: (?:This does not look like a tar archive|Unexpected EOF in archive)|xz: .{1,300}: File format not recognized|bzip2: .{0,200}not a bzip2 file)/,
    example: 'gzip: stdin: not in gzip format',
    counterExample: 'gzip: done',
    hint: 'The source is no archive; often a web page was saved instead. Fetch it again.',
  },
  {
    id: 'curl',
    category: 'source-download',
    tier: 0,
    pattern: /^curl: \(\d+\) (.+)/,
    example: 'curl: (22) The requested URL returned error: 404',
    counterExample: 'curl 8.6.0',
    hint: 'Check the address of the source, and try it by hand.',
  },
  {
    id: 'no-download',
    category: 'source-download',
    tier: 0,
    pattern:
      /^(?:\[?error\]?|Error|ERROR)[:\s]{1,3}(?:Couldn't download|Failed to download|Could not download|Cannot download|Unable to download|Download failed)/,
    example: "error: Couldn't download https://example.org/foo-1.0.tar.gz",
    counterExample: 'Downloading https://example.org/foo-1.0.tar.gz',
    hint: 'Check the address of the source, and try it by hand.',
  },
  {
    id: 'git-remote',
    category: 'source-download',
    tier: 0,
    pattern:
      /^(?:fatal|error|remote): (?:unable to access '|repository '|Remote branch |Could not read from remote|couldn't find remote ref|unable to connect to|Authentication failed|could not read Username|Repository not found|clone of '|pathspec '.{1,200}' did not match|reference is not a tree|early EOF|Not a valid object name|bad object|ambiguous argument)/,
    example: "fatal: unable to access 'https://github.com/foo/bar.git/': Could not resolve host: github.com",
    counterExample: 'fatal: not a git repository (or any of the parent directories): .git',
    hint: 'Check the address of the repository and the branch, tag or commit that is asked for.',
  },
  {
    id: 'no-host',
    category: 'source-download',
    tier: 1,
    pattern:
      /Could not resolve host: \S|Temporary failure in name resolution|Name or service not known|unable to resolve host address|dial tcp: lookup \S{1,200}: |getaddrinfo (?:EAI_AGAIN|ENOTFOUND)/,
    example: 'wget: unable to resolve host address ‘example.org’',
    counterExample: 'resolve host names',
    hint: NO_NETWORK,
  },
  {
    id: 'http-status',
    category: 'source-download',
    tier: 0,
    pattern:
      /^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d )?ERROR [45]\d\d: |^[45]\d\d (?:Client|Server) Error: |^(?:\w{1,60}\.){0,6}(?:HTTPError|ConnectionError|URLError): /,
    example: '2025-05-01 10:00:00 ERROR 404: Not Found.',
    counterExample: 'HTTP request sent, awaiting response... 200 OK',
    hint: 'Check the address of the source, and try it by hand.',
  },
  {
    id: 'checksum',
    category: 'source-download',
    tier: 0,
    pattern:
      /(?:[Cc]heck-?sum|sha\d{1,3}(?:sum)?|md5(?:sum)?)\b.{0,200}(?:mismatch|did NOT match|is wrong|does not match)/,
    example: 'ERROR: Check-sum of foo-1.0.tar.gz is wrong, expected: abc',
    counterExample: 'Checksum verified',
    hint: 'The file was changed upstream or is cut: fetch it again and update the checksum.',
  },
  {
    id: 'signature',
    category: 'source-download',
    tier: 1,
    pattern:
      /^gpgv?2?: (?:BAD signature|Can't check signature|no valid OpenPGP data|verify signatures failed|can't open)/,
    example: 'gpgv: BAD signature from "A Maintainer"',
    counterExample: 'gpgv: Good signature from "A Maintainer"',
    hint: 'The signature does not belong to this file or key: check the source and the keyring.',
  },
];
