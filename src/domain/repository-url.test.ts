import { describe, expect, test } from 'vitest';
import { parseRepositoryName, parseRepositoryUrl } from './repository-url';

const found = (text: string): string | null => {
  const ref = parseRepositoryUrl(text);
  return ref === null ? null : `${ref.forge} ${ref.namespace} ${ref.repo}`;
};

describe('a pasted repository address', () => {
  test.each([
    ['https://github.com/packit/ogr', 'github.com packit ogr'],
    [' https://github.com/packit/ogr/ ', 'github.com packit ogr'],
    ['https://github.com/packit/ogr.git', 'github.com packit ogr'],
    ['http://www.github.com/packit/ogr/pull/12/files?w=1#diff', 'github.com packit ogr'],
    ['github.com/packit/ogr', 'github.com packit ogr'],
    ['git@github.com:packit/ogr.git', 'github.com packit ogr'],
    ['ssh://git@github.com/packit/ogr.git', 'github.com packit ogr'],
    ['git+https://github.com/packit/ogr', 'github.com packit ogr'],
    ['https://gitlab.com/redhat/centos-stream/rpms/podman', 'gitlab.com redhat/centos-stream/rpms podman'],
    [
      'https://gitlab.com/redhat/centos-stream/rpms/podman/-/merge_requests/3',
      'gitlab.com redhat/centos-stream/rpms podman',
    ],
    ['git@gitlab.com:redhat/centos-stream/rpms/podman.git', 'gitlab.com redhat/centos-stream/rpms podman'],
    ['https://gitlab.gnome.org/GNOME/gnome-shell/merge_requests/1', 'gitlab.gnome.org GNOME gnome-shell'],
    ['https://src.fedoraproject.org/rpms/packit/pull-request/5#comment-1', 'src.fedoraproject.org rpms packit'],
    ['https://src.fedoraproject.org/fork/me/rpms/packit/c/abc', 'src.fedoraproject.org rpms packit'],
    ['ssh://me@pkgs.fedoraproject.org/rpms/packit', 'src.fedoraproject.org rpms packit'],
    ['https://pagure.io/fedora-ci/messages', 'pagure.io fedora-ci messages'],
    ['https://codeberg.org/a/b/src/branch/main', 'codeberg.org a b'],
    ['https://dashboard.packit.dev/projects/github.com/packit/ogr', 'github.com packit ogr'],
    ['https://github.com/100%/ogr', 'github.com 100% ogr'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    '',
    'ogr',
    'packit/ogr',
    'https://github.com/',
    'https://github.com/packit',
    'https://github.com/packit/..',
    'https://github.com/a%2Fb/%2E%2E',
    'javascript://github.com/a/b',
    'status:failure project:packit/*',
    'https://pagure.io/copr',
  ])('names no repository: %s', (text) => {
    expect(found(text)).toBeNull();
  });
});

test('names as typed are taken for a repository of the forge', () => {
  expect(parseRepositoryName('packit/ogr', 'github.com')).toEqual({
    forge: 'github.com',
    namespace: 'packit',
    repo: 'ogr',
  });
  expect(parseRepositoryName('a/b/c', 'gitlab.com')).toEqual({ forge: 'gitlab.com', namespace: 'a/b', repo: 'c' });
  for (const text of ['ogr', 'a/', '/a', 'a b/c', '../c', '<b>/x'])
    expect(parseRepositoryName(text, 'github.com')).toBeNull();
});
