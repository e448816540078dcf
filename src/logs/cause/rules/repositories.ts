import type { Rule } from '@/logs/cause/rule';

/** Repositories and their packages that cannot be read. */
export const repositories: readonly Rule[] = [
  {
    id: 'repo-status',
    category: 'repo-metadata',
    tier: 0,
    pattern:
      /^(?:>>> )?\s{0,8}(?:- |\[MIRROR\] \S+: )?(?:Status code: [45]\d\d for |Curl error \(\d+\): .{1,200} for )(\S+)/,
    example: '  - Status code: 404 for https://example.org/repo/repodata/repomd.xml (IP: 1.2.3.4)',
    counterExample: 'Status code: 200 for https://example.org/',
    hint: 'The repository could not be read: check its address in the project or mock configuration, then build again.',
  },
  {
    id: 'repo-metadata',
    category: 'repo-metadata',
    tier: 0,
    pattern:
      /^(?:>>> )?(?:Error: |ERROR: )?(?:Failed to (?:download metadata|synchronize cache) for repo|Cannot download repomd\.xml|Errors during downloading metadata|Cannot find a valid baseurl for repo)/,
    example: "Error: Failed to download metadata for repo 'copr_base': Cannot download repomd.xml",
    counterExample: 'Metadata cache refreshed',
  },
  {
    id: 'repo-usable-url',
    category: 'repo-metadata',
    tier: 0,
    pattern: /^(?:>>> )?(?:Librepo error|Usable URL not found|No more mirrors to try|\[FAILED\] \S+: )/,
    example: '>>> Librepo error: Yum repo downloading error: Downloading error(s): repodata/repomd.xml',
    counterExample: 'Librepo version 1.18',
  },
  {
    id: 'yum-http',
    category: 'repo-metadata',
    tier: 0,
    pattern: /^\S{1,300}: \[Errno 14\] /,
    example: 'http://mirror/repodata/repomd.xml: [Errno 14] HTTP Error 404 - Not Found',
    counterExample: '[Errno 2] No such file',
  },
  {
    id: 'package-download',
    category: 'repo-metadata',
    tier: 0,
    pattern:
      /^(?:Error: )?(?:Error downloading packages|Failed to download packages|Cannot download \S+\.rpm|Downloading successful, but checksum)/,
    example: 'Error: Error downloading packages:',
    counterExample: 'Downloading Packages:',
    reasons: [{ find: /^\s+\S/, within: 1 }],
  },
  {
    id: 'gpg',
    category: 'repo-metadata',
    tier: 0,
    pattern:
      /^(?:Error: )?(?:GPG check FAILED|Public key for \S+ is not installed|The GPG keys listed for|OpenPGP check for package .{1,300} has failed|Import of key\(s\) didn't help)/,
    example: 'Public key for foo-1-1.x86_64.rpm is not installed',
    counterExample: 'GPG check OK',
    hint: 'The packages are signed with another key than the configuration names: update the key of that repository.',
  },
  {
    id: 'transaction',
    category: 'buildroot-deps',
    tier: 2,
    pattern:
      /^(?:Error: )?(?:Transaction (?:test error|failed)|Rpm transaction failed|Error unpacking rpm package|Error in \w+ scriptlet)/,
    example: 'Error: Transaction test error:',
    counterExample: 'Running transaction test',
    reasons: [{ find: /^\s+(?:- )?\S/, within: 2 }],
  },
];
