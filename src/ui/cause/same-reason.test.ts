import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChroot } from '@/domain/chroot';
import { groupReasons, normalText, sameWords } from './same-reason';

const known = (name: string, text: string, category: 'link' | 'test' = 'link') => ({
  chroot: parseChroot(name),
  category,
  text,
});

describe('the text of a reason', () => {
  test.each([
    ['/builddir/fedora-43-x86_64/a.c:1: error', '/builddir/fedora-rawhide-s390x/a.c:1: error'],
    ['nothing provides foo(x86-64) = 1.2.3-1.fc43.x86_64', 'nothing provides foo(x86-64) = 1.2.4-1.fc44.aarch64'],
    ['/usr/lib/python3.13/site.py: no module', '/usr/lib/python3.14/site.py:  no module'],
    ['build id 0xdeadbeef and 41f3c1e2b0a9', 'build id 0x12 and 9b7c3e1f20d4'],
    ['/var/tmp/rpm-tmp.aB3dE: line 5', '/var/tmp/rpm-tmp.ZZzz: line 5'],
    ['/usr/lib/gcc/x86_64-redhat-linux/15/cc1', '/usr/lib/gcc/ppc64le-redhat-linux/15/cc1'],
  ])('%s is that of %s', (a, b) => {
    expect(normalText(a)).toBe(normalText(b));
  });

  test.each([
    ["undefined reference to `a'", "undefined reference to `b'"],
    ['3 tests failed', '4 tests failed'],
    ['a defaced facade', 'a facade'],
  ])('%s is not that of %s', (a, b) => {
    expect(normalText(a)).not.toBe(normalText(b));
  });

  test('is found in linear time, and found again in itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        expect(normalText(normalText(text))).toBe(normalText(text).trim());
      }),
    );
    for (const piece of ['0.', 'deadbeef', 'fedora+', 'x86_64-', ' ', '.fc43_', '1~'])
      expect(normalText(piece.repeat(2000)).length).toBeLessThan(40_000);
  });
});

describe('chroots that failed', () => {
  const seven = ['fedora-rawhide', 'fedora-44', 'fedora-43', 'epel-10', 'epel-9', 'fedora-eln'].map((name) =>
    known(`${name}-x86_64`, `/usr/bin/ld: ${name}-x86_64/a.o: undefined reference`),
  );
  const same = [...seven, known('fedora-43-aarch64', '/usr/bin/ld: fedora-43-aarch64/a.o: undefined reference')];

  test('for one reason are one group, in their order', () => {
    const [group, ...rest] = groupReasons(same);
    expect(rest).toEqual([]);
    expect(group?.members.slice(0, 2).map(({ chroot }) => chroot.name)).toEqual([
      'fedora-rawhide-x86_64',
      'fedora-44-x86_64',
    ]);
    expect(sameWords(groupReasons(same), 'fedora-43-x86_64', 7)).toBe('The same in all 7 failed chroots.');
    expect(sameWords(groupReasons(same), 'fedora-43-x86_64', 9)).toBe(
      'The same in all of the 7 failed chroots looked at.',
    );
  });

  test('an architecture that differs is named', () => {
    const all = [...same, known('fedora-43-s390x', 'a test', 'test'), known('fedora-44-s390x', 'another', 'test')];
    expect(sameWords(groupReasons(all), 'fedora-43-x86_64', 9)).toBe(
      'The same in 7 of 9 failed chroots; s390x differs.',
    );
    expect(sameWords(groupReasons(all), 'fedora-43-s390x', 9)).toBe(
      'No other failed chroot looked at failed for this reason.',
    );
  });

  test('others are named while they are few', () => {
    const all = [...same, known('epel-8-x86_64', 'x'), known('epel-10-aarch64', 'y')];
    expect(sameWords(groupReasons(all), 'fedora-43-x86_64', 9)).toBe(
      'The same in 7 of 9 failed chroots; epel-10-aarch64 and epel-8-x86_64 differ.',
    );
  });

  test('the same words in another family are another reason', () => {
    expect(groupReasons([known('epel-9-x86_64', 'a'), known('epel-10-x86_64', 'a', 'test')])).toHaveLength(2);
  });
});
