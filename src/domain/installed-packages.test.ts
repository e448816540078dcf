import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRoots, countChanges, parseInstalled } from './installed-packages';

const OLD = `gcc-15.2.1-3.fc43.x86_64 1774111929 100 installed
gmp-1:6.3.0-3.fc43.x86_64 1776415974 838860 installed
kernel-core-6.1-1.fc43.x86_64 1 1 installed
kernel-core-6.2-1.fc43.x86_64 1 1 installed
patch-2.8-1.fc43.x86_64 1745893044 232243 installed
zlib-1.3-1.fc43.x86_64 1 1 installed
`;
const NEW = `gcc-15.2.1-5.fc43.x86_64 1774111929 100 installed
gmp-0:6.3.1-1.fc43.x86_64 1776415974 838860 installed
kernel-core-6.2-1.fc43.x86_64 1 1 installed
zlib-1.3-1.fc43.x86_64 9 9 installed
zlib-1.3-1.fc43.i686 9 9 installed
`;

test('lines are read from the right', () => {
  expect(parseInstalled(OLD).slice(0, 2)).toEqual([
    { name: 'gcc', epoch: 0, version: '15.2.1', release: '3.fc43', arch: 'x86_64' },
    { name: 'gmp', epoch: 1, version: '6.3.0', release: '3.fc43', arch: 'x86_64' },
  ]);
  expect(parseInstalled('rubygem-railties-8.0.1-1.fc43~bootstrap.noarch 1 1 installed')).toEqual([
    { name: 'rubygem-railties', epoch: 0, version: '8.0.1', release: '1.fc43~bootstrap', arch: 'noarch' },
  ]);
});

test.each(['', 'gpg-pubkey-105ef944-65ca83d1.(none) 1 1 installed', '---.', 'a-b.c', 'no such file', '-1-1.x'])(
  '%j is left out',
  (line) => {
    expect(parseInstalled(line)).toEqual([]);
  },
);

test('what changed, by rpm\u2019s comparison', () => {
  const changes = compareRoots(parseInstalled(OLD), parseInstalled(NEW));
  expect(changes.upgraded.map(({ name, before, after }) => [name, before.release, after.release])).toEqual([
    ['gcc', '3.fc43', '5.fc43'],
  ]);
  // The epoch wins over the higher version.
  expect(changes.downgraded.map(({ name }) => name)).toEqual(['gmp']);
  expect(changes.removed.map(({ name, version }) => `${name} ${version}`)).toEqual(['kernel-core 6.1', 'patch 2.8']);
  expect(changes.added.map(({ name, arch }) => `${name}.${arch}`)).toEqual(['zlib.i686']);
  expect(countChanges(changes)).toBe(5);
});

test('any text is read without fault, and nothing changed against itself', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'ab1-.:~^ \u202e\0'), maxLength: 30 })), (lines) => {
      const packages = parseInstalled(lines.join('\n'));
      expect(countChanges(compareRoots(packages, packages))).toBe(0);
      const { added, removed } = compareRoots([], packages);
      expect(removed).toEqual([]);
      expect(added).toHaveLength(packages.length);
    }),
  );
});
