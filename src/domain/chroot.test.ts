import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareChroots, parseChroot, releaseLabel } from './chroot';

const parts = (name: string) => {
  const { distribution, release, arch } = parseChroot(name);
  return [distribution, release, arch];
};

test.each([
  ['fedora-43-x86_64', ['fedora', '43', 'x86_64']],
  ['fedora-rawhide-aarch64', ['fedora', 'rawhide', 'aarch64']],
  ['fedora-eln-s390x', ['fedora', 'eln', 's390x']],
  ['centos-stream-10-ppc64le', ['centos-stream', '10', 'ppc64le']],
  ['centos-stream+epel-next-9-x86_64', ['centos-stream+epel-next', '9', 'x86_64']],
  ['rhel+epel-8-x86_64', ['rhel+epel', '8', 'x86_64']],
  ['epel-10.1-riscv64', ['epel', '10.1', 'riscv64']],
  ['custom-1-i386', ['custom', '1', 'i386']],
  ['fedora-rawhide', ['fedora', 'rawhide', null]],
  ['f43', ['fedora', '43', null]],
  ['f43-build-side-12345', ['fedora', '43', null]],
  ['epel10.1', ['epel', '10.1', null]],
  ['c10s', ['centos-stream', '10', null]],
  ['rawhide', ['fedora', 'rawhide', null]],
  ['main', ['main', '', null]],
  ['', ['', '', null]],
])('%s is read from the right', (name, expected) => {
  expect(parts(name)).toEqual(expected);
});

test('any text is read and keeps its name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(parseChroot(name).name).toBe(name);
    }),
  );
});

const word = fc.stringMatching(/^[a-z]{2,8}(\+[a-z]{2,8})?$/).filter((text) => !/^(x86|arm|mips|ppc|src)/.test(text));
const chrootName = fc.record({
  distribution: word,
  release: fc.oneof(fc.integer({ min: 1, max: 60 }).map(String), fc.constant('rawhide')),
  arch: fc.constantFrom('x86_64', 'aarch64', 'ppc64le', 's390x', 'riscv64', 'i686'),
});

test('distribution, release and architecture survive being written as a name', () => {
  fc.assert(
    fc.property(chrootName, ({ distribution, release, arch }) => {
      expect(parts(`${distribution}-${release}-${arch}`)).toEqual([distribution, release, arch]);
    }),
  );
});

test('the order of ux.md: rawhide, Fedora newest first, ELN, EPEL, CentOS Stream, RHEL, AlmaLinux, others by name', () => {
  const inOrder = [
    'fedora-rawhide-x86_64',
    'fedora-rawhide-aarch64',
    'fedora-43-x86_64',
    'fedora-43-aarch64',
    'fedora-43-ppc64le',
    'fedora-43-s390x',
    'fedora-43-riscv64',
    'fedora-43-i686',
    'fedora-9-x86_64',
    'fedora-eln-x86_64',
    'epel-10-x86_64',
    'epel-9-x86_64',
    'centos-stream-10-x86_64',
    'centos-stream-9-x86_64',
    'rhel-9-x86_64',
    'almalinux-10-x86_64',
    'mageia-9-x86_64',
    'opensuse-tumbleweed-x86_64',
  ];
  const shuffled = inOrder.toReversed().map(parseChroot);
  expect(shuffled.sort(compareChroots).map(({ name }) => name)).toEqual(inOrder);
});

test('the order is total: never contradicts itself, and equal only for one name', () => {
  const anyName = fc.oneof(
    fc.string({ maxLength: 12 }),
    chrootName.map(({ distribution, release, arch }) => `${distribution}-${release}-${arch}`),
    fc.constantFrom('f43', 'f42', 'epel9', 'c9s', 'rawhide', 'eln', 'fedora-43-x86_64', 'rhel+epel-8-x86_64'),
  );
  fc.assert(
    fc.property(anyName, anyName, anyName, (x, y, z) => {
      const [a, b, c] = [parseChroot(x), parseChroot(y), parseChroot(z)];
      expect(Math.sign(compareChroots(a, b))).toBe(-Math.sign(compareChroots(b, a)) + 0);
      expect(compareChroots(a, a)).toBe(0);
      if (compareChroots(a, b) <= 0 && compareChroots(b, c) <= 0) expect(compareChroots(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test.each([
  ['fedora-rawhide-x86_64', 'Fedora Rawhide'],
  ['fedora-eln-x86_64', 'Fedora ELN'],
  ['epel-9-aarch64', 'EPEL 9'],
  ['centos-stream-10-x86_64', 'CentOS Stream 10'],
  ['rhel+epel-8-x86_64', 'RHEL + EPEL 8'],
  ['main', 'main'],
  ['constructor-1-x86_64', 'constructor 1'],
])('%s reads %s', (name, label) => {
  expect(releaseLabel(parseChroot(name))).toBe(label);
});
