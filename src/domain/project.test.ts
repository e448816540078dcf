import { expect, test } from 'vitest';
import { forgeOf, forgeUrl, isReleaseMonitoring, type Project, projectName } from './project';

const at = (forge: string, namespace = 'ns', repo = 'repo'): Project => ({
  forge,
  namespace,
  repo,
  url: `https://${forge}/${namespace}/${repo}`,
});

test.each([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['gitlab.gnome.org', 'gitlab'],
  ['salsa.debian.org', 'gitlab'],
  ['src.fedoraproject.org', 'pagure'],
  ['pagure.io', 'pagure'],
  ['git.centos.org', 'pagure'],
  ['release-monitoring.org', 'release-monitoring'],
  ['notgithub.com', 'other'],
  ['', 'other'],
])('%s is a forge of kind %s', (host, forge) => {
  expect(forgeOf(host)).toBe(forge);
});

/** Facts 2.2, "Link rules". */
test.each([
  ['github.com', 'pullRequest', 'pull/7'],
  ['github.com', 'branch', 'tree/7'],
  ['github.com', 'issue', 'issues/7'],
  ['github.com', 'release', 'releases/tag/7'],
  ['github.com', 'commit', 'commit/7'],
  ['gitlab.com', 'pullRequest', '-/merge_requests/7'],
  ['gitlab.com', 'branch', '-/tree/7'],
  ['gitlab.com', 'issue', '-/issues/7'],
  ['gitlab.com', 'release', '-/tags/7'],
  ['gitlab.com', 'commit', '-/commit/7'],
  ['src.fedoraproject.org', 'pullRequest', 'pull-request/7'],
  ['src.fedoraproject.org', 'branch', 'tree/7'],
  ['pagure.io', 'issue', 'issue/7'],
  ['pagure.io', 'commit', 'c/7'],
  ['git.example.org', 'pullRequest', '-/merge_requests/7'],
] as const)('%s: a %s lies at %s', (forge, what, path) => {
  expect(forgeUrl(at(forge), what, '7')).toBe(`https://${forge}/ns/repo/${path}`);
});

test('a slash in the name of a branch stays one, other characters are escaped', () => {
  expect(forgeUrl(at('github.com'), 'branch', 'fix/a#b?c d')).toBe('https://github.com/ns/repo/tree/fix/a%23b%3Fc%20d');
});

test('release-monitoring.org has no such pages, and an unknown project no address', () => {
  expect(forgeUrl(at('release-monitoring.org'), 'issue', '7')).toBeNull();
  expect(forgeUrl(null, 'issue', '7')).toBeNull();
  expect(forgeUrl({ ...at('github.com'), url: null }, 'issue', '7')).toBeNull();
});

test('names: a namespace may hold slashes or be empty', () => {
  expect(projectName(at('gitlab.com', 'redhat/centos-stream/rpms', 'podman'))).toBe('redhat/centos-stream/rpms/podman');
  expect(projectName(at('release-monitoring.org', '', 'bash'))).toBe('bash');
  expect(isReleaseMonitoring(at('release-monitoring.org'))).toBe(true);
});
