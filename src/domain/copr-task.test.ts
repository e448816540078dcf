import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distGitUrl, parseTask } from './copr-task';
import { parsePython } from './python-literal';

const LOG = `Warning: Permanently added '2620:52' (ED25519) to the list of known hosts.

Version: 1.8
PID: 8934
Task:
{'allow_user_ssh': False,
 'background': True,
 'buildroot_pkgs': ['gcc', "it's"],
 'enable_net': False,
 'git_hash': '79dee18aaf3221694f890166c229b718b2f24411',
 'git_repo': 'https://copr-dist-git.fedorainfracloud.org/git/@copr/copr-dev/copr-frontend',
 'memory_reqs': 2048,
 'repo_priority': None,
 'repos': [{'baseurl': 'https://example.org/', 'priority': None}],
 'sandbox': '@copr/copr-dev--github.com:'
            'jdoe',
 'source_json': {},
 'submitter': ('https://github.com/fedora-copr/'
               'copr/pull/1'),
 'tags': ['on_demand_powerful', 7],
 'timeout': 18000,
 'with_opts': [],
 'without_opts': ['check']}

Running: git clone
`;

test('the task of a real log', () => {
  const task = parseTask(LOG);
  expect(task).toEqual({
    gitHash: '79dee18aaf3221694f890166c229b718b2f24411',
    gitRepo: 'https://copr-dist-git.fedorainfracloud.org/git/@copr/copr-dev/copr-frontend',
    submitter: 'https://github.com/fedora-copr/copr/pull/1',
    timeoutMs: 18_000_000,
    memoryMiB: 2048,
    tags: ['on_demand_powerful'],
    hasNetwork: false,
    isBackground: true,
    withOptions: [],
    withoutOptions: ['check'],
    extraPackages: ['gcc', "it's"],
  });
  expect(task && distGitUrl(task)).toBe(
    'https://copr-dist-git.fedorainfracloud.org/cgit/@copr/copr-dev/copr-frontend.git/commit/?id=79dee18aaf3221694f890166c229b718b2f24411',
  );
});

describe('Python literals', () => {
  test.each([
    ["'a\\n\\'b\\x41\\u00e9\\U0001f600'", "a\n'bA\u00e9\u{1f600}"],
    ['b\'x\' "y"', 'xy'],
    ['(1, 2,)', [1, 2]],
    ['()', []],
    ['-1.5', -1.5],
    ['"\u202e<img>"', '\u202e<img>'],
  ])('%s', (text, value) => {
    expect(parsePython(text)).toEqual(value);
  });

  test.each(['', '{', "'open", "'a\nb'", '{1 2}', '__import__("os")', '1_000', '[1 2]', "{'a'}", "'\\U00110000'"])(
    '%j is none',
    (text) => {
      expect(parsePython(text)).toBeUndefined();
    },
  );

  test('a deep one and a long one end soon', () => {
    expect(parsePython('['.repeat(100_000))).toBeUndefined();
    expect(parsePython(`'${'\\'.repeat(100_001)}`)).toBeUndefined();
    expect(parseTask(`Task:\n{'a': '${'x'.repeat(1_000_000)}'}`)).toBeNull();
  });
});

test('names of an object are only keys', () => {
  const task = parseTask("Task:\n{'__proto__': {'gitHash': 1}, 'constructor': 2, 'git_hash': 'javascript:alert(1)'}");
  expect(task?.gitHash).toBeNull();
  expect(Object.getPrototypeOf(task)).toBe(Object.prototype);
});

test.each([
  ['javascript:alert(1)//git/a/b/c'],
  ['http://example.org/git/a/b/c'],
  ['https://example.org/other/a'],
  ['nonsense'],
])('%s has no page', (gitRepo) => {
  expect(distGitUrl({ gitRepo, gitHash: 'a'.repeat(40) })).toBeNull();
});

test('any text is read without fault', () => {
  const text = fc.string({ unit: fc.constantFrom(...`{}[]()',:"\\ \n1TrueNonebxu\u202e`), maxLength: 60 });
  fc.assert(
    fc.property(text, (body) => {
      parsePython(body);
      parseTask(`Task:\n{${body}`);
    }),
    { numRuns: 2_000 },
  );
});
