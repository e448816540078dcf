import { describe, expect, test } from 'vitest';
import { parseDashboardUrl, parseRepositoryName, parseRepositoryUrl } from './repository-url';

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
    'https://dashboard.packit.dev/jobs/copr-builds/123',
    'https://dashboard.stg.packit.dev/results/srpm-builds/5',
    'https://dashboard.packit.dev/usage/past-week',
    'https://packit.dev/docs/guide',
    'https://copr.fedorainfracloud.org/coprs/packit/ogr/build/5/',
    'https://download.copr.fedorainfracloud.org/results/a/b/',
    'https://koji.fedoraproject.org/koji/taskinfo?taskID=5',
    'https://koji.stg.fedoraproject.org/koji/buildinfo',
    'https://bodhi.fedoraproject.org/updates/FEDORA-2026-1',
    'https://artifacts.dev.testing-farm.io/abc/def',
    'https://packboard.example/pipeline/5',
  ])('names no repository: %s', (text) => {
    expect(found(text)).toBeNull();
  });
});

describe('a pasted address of a dashboard', () => {
  test.each([
    ['https://dashboard.packit.dev/jobs/copr-builds/123', '/jobs/copr-builds/123'],
    ['dashboard.stg.packit.dev/results/srpm-builds/5', '/results/srpm-builds/5'],
    ['https://dashboard.packit.dev/jobs?page=2#x', '/jobs?page=2'],
    ['https://dashboard.packit.dev//evil.example/x', '/evil.example/x'],
    ['https://packboard.example/pipeline/5', '/pipeline/5'],
    ['https://packboard.example/pipelines', '/pipelines'],
    ['http://localhost:5173/jobs/copr?q=5', '/jobs/copr?q=5'],
  ])('%s', (text, expected) => {
    expect(parseDashboardUrl(text)).toBe(expected);
  });

  test.each([
    '',
    'status:failure',
    'https://github.com/packit/ogr',
    'https://github.com/jobs/ogr',
    'https://gitlab.com/results/a/b',
    'https://packboard.example/jobsite/5',
    'javascript:/jobs/5',
  ])('is none of it: %s', (text) => {
    expect(parseDashboardUrl(text)).toBeNull();
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
