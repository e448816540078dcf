import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './figures';
import { runsOf } from './plot';
import { spread, thinned, ticksUpTo } from './plot-scale';

test('a value axis has few, whole and even marks that reach the greatest value', () => {
  expect(ticksUpTo(82)).toEqual([0, 50, 100]);
  expect(ticksUpTo(3)).toEqual([0, 1, 2, 3]);
  expect(ticksUpTo(0)).toEqual([0, 1]);
  fc.assert(
    fc.property(fc.nat(10_000_000), (max) => {
      const ticks = ticksUpTo(max);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('labels of an axis are thinned evenly, and the newest stays', () => {
  expect(thinned(7, 10)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(thinned(30, 5)).toEqual([5, 11, 17, 23, 29]);
  expect(thinned(0, 5)).toEqual([]);
});

test('labels of lines keep apart and in order', () => {
  expect(spread([100, 50, 102], 10, 200)).toEqual([92, 50, 102]);
  expect(spread([200, 199, 198], 10, 200)).toEqual([200, 190, 180]);
});

test('CSV quotes what must be quoted and disarms formulas', () => {
  const csv = toCsv({
    columns: ['Project', 'Events'],
    rows: [
      ['a, "b"', 3],
      ['=HYPERLINK("http://x")', -1],
      ['@x', 0],
      ['-1+1', 1],
    ],
  });
  expect(csv).toBe('Project,Events\r\n"a, ""b""",3\r\n"\'=HYPERLINK(""http://x"")",-1\r\n\'@x,0\r\n\'-1+1,1\r\n');
});

test('a line breaks where nothing is known', () => {
  expect(runsOf([null, 1, 2, null, 0, null])).toEqual([
    [
      { x: 2, y: 1 },
      { x: 3, y: 2 },
    ],
    [{ x: 5, y: 0 }],
  ]);
  expect(runsOf([null])).toEqual([]);
});
