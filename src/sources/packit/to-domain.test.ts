import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { text } from '@/lib/wire';
import { foreignId, packitId, projectInfo } from './schemas';
import { toInstant, toPage, toProject, toTrigger } from './to-domain';

const read = (given: object) => v.parse(v.object(projectInfo), given);
const ogr = { repo_namespace: 'packit', repo_name: 'ogr', project_url: 'https://github.com/packit/ogr' };

describe('facts 7.3: an unknown project is null', () => {
  test.each([
    ['keys missing', {}],
    ['nulls', { repo_namespace: null, repo_name: null, project_url: null }],
    ['empty strings', { repo_namespace: '', repo_name: '', project_url: '' }],
  ])('%s', (_, given) => {
    expect(toProject(read(given))).toBeNull();
    expect(toTrigger(read(given))).toEqual({ kind: 'unknown', project: null, id: '' });
  });
});

test('the forge is the host of the address', () => {
  expect(toProject(read(ogr))).toEqual({
    forge: 'github.com',
    namespace: 'packit',
    repo: 'ogr',
    url: 'https://github.com/packit/ogr',
  });
});

test.each(['javascript:alert(1)', 'nonsense', 'data:text/html,x'])(
  'an address without a host, %s, gives no forge',
  (project_url) => {
    expect(toProject(read({ ...ogr, project_url }))?.forge).toBe('');
  },
);

test('facts 1.3: a GitLab namespace may hold slashes', () => {
  const given = {
    repo_namespace: 'redhat/centos-stream/rpms',
    repo_name: 'podman',
    project_url: 'https://gitlab.com/x',
  };
  expect(toProject(read(given))?.namespace).toBe('redhat/centos-stream/rpms');
});

describe('facts 1.3: a project of release-monitoring.org has no repository', () => {
  const anitya = {
    repo_namespace: null,
    repo_name: null,
    project_url: 'https://release-monitoring.org/project/42843',
    anitya_project_id: 42843,
    non_git_upstream: true,
  };
  test.each([
    [{ anitya_project_name: 'packit', anitya_package: 'python-packit' }, 'packit'],
    [{ anitya_project_name: null, anitya_package: 'python-packit' }, 'python-packit'],
    [{}, '42843'],
  ])('named %j', (names, repo) => {
    expect(toProject(read({ ...anitya, ...names }))).toEqual({
      forge: 'release-monitoring.org',
      namespace: '',
      repo,
      url: 'https://release-monitoring.org/project/42843',
    });
  });
});

test.each([
  [{ pr_id: 842 }, 'pull-request', '842'],
  [{ issue_id: 3 }, 'issue', '3'],
  [{ branch_name: 'main' }, 'branch', 'main'],
  [{ release: '1.0' }, 'release', '1.0'],
  [{ anitya_version: '1.0;1.1' }, 'version', '1.0;1.1'],
  [{}, 'unknown', ''],
  [{ pr_id: null, branch_name: '' }, 'unknown', ''],
])('%j is a trigger of kind %s', (given, kind, id) => {
  expect(toTrigger(read({ ...ogr, ...given }))).toMatchObject({ kind, id, project: { repo: 'ogr' } });
});

describe('facts 7.1: ids of other services are strings here and numbers there', () => {
  test.each([
    ['9876543', '9876543'],
    [9876543, '9876543'],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j', (given, id) => {
    expect(v.parse(foreignId, given)).toBe(id);
  });
  test('own ids become numbers', () => {
    expect(v.parse(packitId, '12')).toBe(12);
    expect(v.parse(packitId, 12)).toBe(12);
    expect(v.safeParse(packitId, '12x').success).toBe(false);
  });
});

test('an empty text counts as absent', () => {
  expect(v.parse(text, '')).toBeNull();
});

test('facts 7.20: times are seconds; what no calendar holds is unknown', () => {
  expect(toInstant(1_768_384_980)).toBe(1_768_384_980_000);
  expect(toInstant(0)).toBe(0);
  expect(toInstant(null)).toBeNull();
  expect(toInstant(1e300)).toBeNull();
});

describe('a page of a list', () => {
  const even = (row: unknown) => (typeof row === 'number' ? (row % 2 === 0 ? [row] : []) : null);

  test('rows that cannot be read are dropped and counted', () => {
    expect(toPage([2, 'x', 4, null], 10, even)).toEqual({ items: [2, 4], hasNext: false, dropped: 2 });
  });
  test('facts 7.7: a full page may have another after it, also when none of its rows is shown', () => {
    expect(toPage(['x', 1], 2, even)).toEqual({ items: [], hasNext: true, dropped: 1 });
    expect(toPage([], 2, even)).toEqual({ items: [], hasNext: false, dropped: 0 });
  });
  test('more rows than were asked for are left out', () => {
    expect(toPage([2, 4, 6], 2, even).items).toEqual([2, 4]);
  });
});
