import { expect, test } from 'vitest';
import { parsePullRequestUrl } from './job-query-address';

test.each([
  ['https://github.com/packit/ogr/pull/12', 'github.com/packit/ogr', '12'],
  ['https://www.github.com/packit/ogr/pull/12/files?w=1', 'github.com/packit/ogr', '12'],
  ['github.com/packit/ogr/pull/12#discussion_r1', 'github.com/packit/ogr', '12'],
  [
    'https://gitlab.com/redhat/centos-stream/rpms/bash/-/merge_requests/7',
    'gitlab.com/redhat/centos-stream/rpms/bash',
    '7',
  ],
  ['https://src.fedoraproject.org/rpms/bash/pull-request/3', 'src.fedoraproject.org/rpms/bash', '3'],
])('%s is a pull request', (text, project, id) => {
  expect(parsePullRequestUrl(text)).toEqual({ project, id });
});

test.each(['packit', 'https://github.com/packit/ogr', 'https://github.com/packit/ogr/pull/x', '/pull/1', ''])(
  '“%s” is none',
  (text) => {
    expect(parsePullRequestUrl(text)).toBeNull();
  },
);

test('no text makes it slow', () => {
  const startedAt = performance.now();
  parsePullRequestUrl(`a/${'/pull/1'.repeat(300)}x`);
  parsePullRequestUrl('a/'.repeat(1000));
  expect(performance.now() - startedAt).toBeLessThan(200);
});
