import { expect, test } from 'vitest';
import { fitsWhole, pxPerRow, spacers } from './geometry';

test('all lines stand in the document up to 25 MB or 250,000 lines', () => {
  expect(fitsWhole(250_000, 25_000_000)).toBe(true);
  expect(fitsWhole(250_001, 1)).toBe(false);
  expect(fitsWhole(1, 27_000_000)).toBe(false);
});

test('50 million lines are no higher than browsers let elements be', () => {
  expect(pxPerRow(10_000, 20)).toBe(20);
  expect(pxPerRow(50_000_000, 20) * 50_000_000).toBeLessThan(17_000_000);
  const { top, bottom } = spacers(50_000_000, 20_000_000, 20_000_400, 20);
  expect(top + bottom).toBeLessThan(17_000_000);
  expect(top / (top + bottom)).toBeCloseTo(0.4, 3);
});

test('spacers stand for what is not there', () => {
  expect(spacers(1000, 0, 400, 20)).toEqual({ top: 0, bottom: 12_000 });
  expect(spacers(1000, 600, 1000, 20)).toEqual({ top: 12_000, bottom: 0 });
});
