import { expect, test } from 'vitest';
import { createLineClasses } from './line-classes';
import { noiseOf, withoutNoise } from './noise';

const OWN = { name: 'foo', version: '1.0', release: '1.fc43' };
const classes = createLineClasses();
const quiet = (text: string) => {
  const rest = withoutNoise(text, noiseOf(null, false));
  return classes.of(rest, 0, rest.length);
};

test.each([
  ['+ sh /var/tmp/rpm-tmp.aB12cd', '+ sh /var/tmp/rpm-tmp.zz9ZZ9'],
  ['[  12s] gcc', '[ 123s] gcc'],
  ['DEBUG util.py:463:  Child', 'DEBUG util.py:511:  Child'],
  ['2026-11-20 12:00:01,123 - x', '2026-11-21 01:59:59,001 - x'],
  ['on Fri Nov 20 12:00:00 UTC 2026', 'on Sat Nov 21 01:02:03 UTC 2026'],
  ['Ran 15 tests in 7.933s', 'Ran 15 tests in 12.1s'],
  ['Passed    0.03 sec', 'Passed   11.53 sec'],
  ['[ 12%] Building a.o', '[  9%] Building a.o'],
  ['[12/345] Compiling x', '[7/345] Compiling x'],
  ['test.py .... [ 12%]', 'test.py .... [ 15%]'],
  ['[1/5] foo 100% |  12.0 MiB/s |  1.2 MiB |  00m00s', '[2/5] foo 100% | 900.1 KiB/s |  1.2 MiB |  00m01s'],
  [
    '100  443k  100  443k    0     0   5.4M      0 --:--:-- --:--:-- --:--:--  5.6M',
    '100  443k  100  443k    0     0   1.1M      0  0:00:01  0:00:01 --:--:--  1.6M',
  ],
  ['  Installing : foo-1.x86_64      12/345', '  Installing : foo-1.x86_64      13/345'],
  ['at 0x7f3c0a1b2c3d', 'at 0x55d00a1b2c3d'],
  ['build id 11218372', 'build id 10694163'],
  [
    'HEAD is now at 40d528b1bf0b5bc22f84cf88f2cd7ff57e758230',
    'HEAD is now at 0000000000000000000000000000000000000001',
  ],
  ['PID: 7163', 'PID: 99'],
  ['from https://mirror.one/fedora/43/Everything/foo.rpm', 'from https://two.example/pub/foo.rpm'],
  ['cc -o x86_64-redhat-linux/foo', 'cc -o s390x-redhat-linux/foo'],
  ['Config(fedora-rawhide-x86_64)', 'Config(centos-stream+epel-next-9-aarch64)'],
  ['glibc  x86_64  2.41-8.fc43  fedora ', 'glibc  s390x   2.41-8.el10_1  fedora'],
  ['/var/lib/mock/fedora-43-x86_64-1763632345.1/root', '/var/lib/mock/epel-9-x86_64-17636.9/root'],
  ['==1234== Invalid read', '==77== Invalid read'],
])('%j means the same as %j', (one, other) => {
  expect(quiet(one)).toBe(quiet(other));
});

test.each([
  ['3 of 412 tests failed', '4 of 412 tests failed'],
  ['a.c:10:2: error: x', 'a.c:11:2: error: x'],
  ['make[2]: *** Error 1', 'make[2]: *** Error 2'],
  ['Requires: bar >= 1.0', 'Requires: bar >= 1.1'],
  ['exit status 1', 'exit status 127'],
  ['undefined reference to `a1`', 'undefined reference to `a2`'],
  ['-march=x86-64', '-march=native'],
])('%j does not mean the same as %j', (one, other) => {
  expect(quiet(one)).not.toBe(quiet(other));
});

test('the version of the package itself goes only where it stands for it', () => {
  const own = (text: string) => withoutNoise(text, noiseOf(OWN, false));
  expect(own('foo-1.0-1.fc43.src.rpm in foo-1.0/')).toBe('foo-VERSION.src.rpm in foo-VERSION/');
  expect(own('bar 1.0.3, bar 11.0, python 3.1.0')).toBe('bar 1.0.3, bar 11.0, python 3.1.0');
});

/** Long lines of what the expressions begin with. */
const WORST = [
  ...[
    '[  1s] ',
    '0123456789',
    'abcdef0123456789',
    'http://',
    'http://a/',
    '/tmp/',
    '1:',
    '1:2:',
    ' ',
    '\t',
    '-march=',
    '12 ',
    '1.1.',
  ],
  ...[
    'fedora-',
    'x86_64',
    'fedora+a-b-',
    'Mon Nov ',
    '00m',
    '==1',
    '[123',
    '  1/2',
    'a-',
    '--:--:-- ',
    '1 k',
    'pid ',
    '.fc4',
  ],
];

test.each(WORST)('is linear on a line of %j, and keeps the lines apart', (part) => {
  const noise = noiseOf(OWN, true);
  const line = part.repeat(Math.ceil(400_000 / part.length));
  const startedAt = performance.now();
  expect(withoutNoise(`${line}\n${line}\n`, noise).split('\n')).toHaveLength(3);
  expect(performance.now() - startedAt).toBeLessThan(2500);
});
