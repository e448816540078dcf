import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, formatBytes, formatDuration, formatRelative, formatShare, isInstant } from './format';

const NOW = Date.UTC(2026, 10, 20, 12);

test.each([
  [0, 'just now'],
  [-59_000, 'just now'],
  [-60_000, '1 minute ago'],
  [-3 * 3600_000, '3 hours ago'],
  [-26 * 3600_000, '1 day ago'],
  [-20 * 86_400_000, '2 weeks ago'],
  [-400 * 86_400_000, '1 year ago'],
  [2 * 3600_000, 'in 2 hours'],
])('%d ms from now is %j', (ms, text) => {
  expect(formatRelative(NOW + ms, NOW)).toBe(text);
});

test.each([
  [0, '0 s'],
  [12_000, '12 s'],
  [252_000, '4 min 12 s'],
  [240_000, '4 min'],
  [7_500_000, '2 h 5 min'],
  [7_200_000, '2 h'],
  [100 * 3600_000, '4 d 4 h'],
  [-5_000, '0 s'],
])('%d ms last %j', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test.each([
  [0, '0%'],
  [0.001, 'less than 1%'],
  [0.87, '87%'],
  [0.999, 'more than 99%'],
  [1, '100%'],
])('a share of %d is %j: never none or all by rounding', (share, text) => {
  expect(formatShare(share)).toBe(text);
});

test.each([
  [999, '999 B'],
  [1_400, '1.4 kB'],
  [5_000_000, '5 MB'],
  [2_100_000_000, '2.1 GB'],
])('%d bytes are %j', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test('one chroot, two chroots', () => {
  expect([count(1, 'chroot'), count(2, 'chroot'), count(0, 'branch', 'branches')]).toEqual([
    '1 chroot',
    '2 chroots',
    '0 branches',
  ]);
});

test('whatever number a service sends can be shown or is told apart', () => {
  fc.assert(
    fc.property(fc.double(), (ms) => {
      if (isInstant(ms)) expect(formatRelative(ms, NOW)).not.toBe('');
      else expect(() => new Date(ms).toISOString()).toThrow();
    }),
  );
});
