import { describe, expect, test } from 'vitest';
import { type BuildSource, parseDirectory } from './copr';
import { compareSources, sourceKind, sourcePlace } from './copr-source';
import { importLog, logDetective, webProject, webRepeat } from './copr-web';

const source = (cloneUrl: string | null, committish: string | null = null): BuildSource => ({
  kind: 'scm',
  cloneUrl,
  committish,
  facts: [],
  timeoutMs: null,
});
const MAIN = parseDirectory('copr-dev');
const SHA = '79dee18aaf3221694f890166c229b718b2f24411';

describe('where a source is', () => {
  test('a commit and a pull request on GitHub', () => {
    const place = sourcePlace(
      source('https://github.com/fedora-copr/copr.git', SHA),
      parseDirectory('copr-dev:pr:3912'),
    );
    expect(place?.ref?.url).toBe(`https://github.com/fedora-copr/copr/commit/${SHA}`);
    expect(place?.pullRequest).toEqual({
      label: 'pull request 3912 of fedora-copr/copr',
      url: 'https://github.com/fedora-copr/copr/pull/3912',
    });
  });

  test('a branch on Pagure', () => {
    const place = sourcePlace(source('https://src.fedoraproject.org/rpms/bash.git', 'f43'), MAIN);
    expect(place?.ref).toEqual({
      text: 'f43',
      isCommit: false,
      url: 'https://src.fedoraproject.org/rpms/bash/tree/f43',
    });
    expect(place?.pullRequest).toBeNull();
  });

  test("a fork on Pagure: its branch, and the package's pull request", () => {
    const url = 'https://src.fedoraproject.org/forks/llvmbot/rpms/llvm.git';
    const place = sourcePlace(source(url, 'upstream'), parseDirectory('x:pr:7'));
    expect(place?.project).toMatchObject({ namespace: 'rpms', repo: 'llvm' });
    expect(place?.ref?.url).toBe('https://src.fedoraproject.org/fork/llvmbot/rpms/llvm/tree/upstream');
    expect(place?.pullRequest?.url).toBe('https://src.fedoraproject.org/rpms/llvm/pull-request/7');
  });

  test('a forge of no known kind: names without addresses', () => {
    const place = sourcePlace(source('https://git.example.org/a/b.git', SHA), MAIN);
    expect(place?.project).toMatchObject({ namespace: 'a', repo: 'b', url: null });
    expect(place?.ref?.url).toBeNull();
  });

  test.each([null, '', 'javascript://github.com/a/b', 'file:///etc/passwd', 'https://copr.fedorainfracloud.org/a/b'])(
    '%j is no repository',
    (url) => {
      expect(sourcePlace(source(url, 'main'), MAIN)).toBeNull();
    },
  );
});

test('kinds have words, later ones their own', () => {
  expect(sourceKind({ ...source(null), kind: 'pypi' })).toBe('PyPI');
  expect(sourceKind({ ...source(null), kind: 'constructor' })).toBe('constructor');
});

test.each([
  [['1-1', SHA], ['2-1', SHA], 'same-commit'],
  [['1-1', SHA], ['1-1', SHA.replace('7', '8')], 'other-commit'],
  [['1-1', 'main'], ['1-1', 'main'], 'same-version'],
  [['1-1', null], ['2-1', 'main'], 'other-version'],
  [[null, 'main'], ['2-1', 'main'], 'unknown'],
] as const)('%j and %j: %s', ([version, ref], [laterVersion, laterRef], change) => {
  const before = { version, source: source(null, ref) };
  const after = { version: laterVersion, source: source(null, laterRef) };
  expect(compareSources(before, after)).toBe(change);
});

test('addresses at Copr', () => {
  const web = 'https://copr.fedorainfracloud.org';
  expect(webProject(web, '@copr', 'copr-dev')).toBe(`${web}/coprs/g/copr/copr-dev/`);
  expect(webRepeat(web, 'a/..', 'b', 1)).toBe(`${web}/coprs/a%2F../b/repeat_build/1/`);
  expect(logDetective(web, 1, 'fedora-43-x86_64')).toBe('https://log-detective.com/explain/copr/1/fedora-43-x86_64');
  expect([logDetective('https://other.example', 1, 'x'), importLog('https://other.example', 1)]).toEqual([null, null]);
});
