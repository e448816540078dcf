import { describe, expect, test } from 'vitest';
import { parseChroot } from './chroot';
import { installable, repositoryOf, shellWord } from './install';

test.each([
  ['hello-1.0-1.fc43.x86_64', 'hello-1.0-1.fc43.x86_64'],
  ['hello-2:1.0~rc1^git+b-1.noarch', 'hello-2:1.0~rc1^git+b-1.noarch'],
  ['@group/project', '@group/project'],
  ['~root', "'~root'"],
  ['a b', "'a b'"],
  ["it's", "'it'\\''s'"],
  ['$(reboot)', "'$(reboot)'"],
  ['', "''"],
])('%s as a word of a shell', (text, word) => {
  expect(shellWord(text)).toBe(word);
});

describe('what never becomes part of a command', () => {
  const chroot = parseChroot('fedora-43-x86_64');
  test.each(['-x', '', 'a\u001b[201~', 'a\nb', 'a\u202eb'])('%j as owner or project', (name) => {
    expect(repositoryOf({ owner: name, project: 'p', chroot })).toBeNull();
    expect(repositoryOf({ owner: 'o', project: name, chroot })).toBeNull();
  });

  test('sources, and debug packages unless asked for', () => {
    const nevra = (name: string, arch: string) => ({ name, epoch: 0, version: '1', release: '1', arch });
    const all = [
      nevra('a', 'src'),
      nevra('a', 'x86_64'),
      nevra('a-debuginfo', 'x86_64'),
      nevra('a-debugsource', 'x86_64'),
    ];
    expect(installable(all).map(({ name }) => name)).toEqual(['a']);
    expect(installable(all, true)).toHaveLength(3);
  });
});
