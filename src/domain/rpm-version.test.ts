import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEvr, compareVersions, formatEvr } from './rpm-version';

/** From rpm's own test suite (tests/rpmvercmp.at). */
test.each([
  ['1.0', '1.0', 0],
  ['1.0', '2.0', -1],
  ['2.0.1', '2.0', 1],
  ['2.0.1a', '2.0.1', 1],
  ['5.5p1', '5.5p2', -1],
  ['5.5p10', '5.5p1', 1],
  ['10xyz', '10.1xyz', -1],
  ['xyz10', 'xyz10.1', -1],
  ['xyz.4', '8', -1],
  ['xyz.4', '2', -1],
  ['5.5p2', '5.6p1', -1],
  ['6.5p1', '5.6p1', 1],
  ['6.0.rc1', '6.0', 1],
  ['10b2', '10a1', 1],
  ['7.4', '7.04', 0],
  ['1.0aa', '1.0a', 1],
  ['10.0001', '10.0039', -1],
  ['4.999.9', '5.0', -1],
  ['20101121', '20101122', -1],
  ['2_0', '2.0', 0],
  ['a+', 'a_', 0],
  ['+', '_', 0],
  ['1.0~rc1', '1.0~rc1', 0],
  ['1.0~rc1', '1.0', -1],
  ['1.0~rc1', '1.0~rc2', -1],
  ['1.0~rc1~git123', '1.0~rc1', -1],
  ['1.0^', '1.0', 1],
  ['1.0^git1', '1.0', 1],
  ['1.0^git1', '1.0^git2', -1],
  ['1.0^git1', '1.01', -1],
  ['1.0^20160101', '1.0.1', -1],
  ['1.0^20160102', '1.0^20160101^git1', 1],
  ['1.0~rc1^git1', '1.0~rc1', 1],
  ['1.0^git1~pre', '1.0^git1', -1],
  ['1.1.\u03b1', '1.1.\u03b2', 0],
])('%s against %s', (a, b, expected) => {
  expect(compareVersions(a, b)).toBe(expected);
  expect(compareVersions(b, a)).toBe(expected === 0 ? 0 : -expected);
});

const version = fc.string({ unit: fc.constantFrom(...'012aBz.~^-_+ \u202e'), maxLength: 12 });

test('is an order: antisymmetric and transitive, whatever the text', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(compareVersions(a, b) + compareVersions(b, a)).toBe(0);
      expect(compareVersions(a, a)).toBe(0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2_000 },
  );
});

test('numbers compare as numbers of any length', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.bigInt({ min: 0n, max: 10n ** 40n }), (a, b) => {
      expect(compareVersions(`1.${a}`, `1.${b}`)).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});

test('the epoch goes before the version, the version before the release', () => {
  const evr = (epoch: number, version: string, release: string) => ({ epoch, version, release });
  expect(compareEvr(evr(1, '1', '1'), evr(0, '9', '9'))).toBe(1);
  expect(compareEvr(evr(0, '15.2.1', '3.fc43'), evr(0, '15.2.1', '5.fc43'))).toBe(-1);
  expect(formatEvr(evr(2, '1.0', '1'))).toBe('2:1.0-1');
  expect(formatEvr(evr(0, '1.0', '1'))).toBe('1.0-1');
});
