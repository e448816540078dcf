import { expect, test } from 'vitest';
import { fitsWhole, leftFor, pxPerRow, spacers } from './geometry';

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

test('scrolls sideways only to what is out of sight, and back to what the start of a line shows', () => {
  const seen = { left: 0, width: 1000, gutter: 100 };
  expect(leftFor(null, { ...seen, left: 700 })).toBe(0);
  expect(leftFor({ left: 300, right: 400 }, { ...seen, left: 700 })).toBe(0);
  expect(leftFor({ left: 2000, right: 2100 }, seen)).toBe(1600);
  expect(leftFor({ left: 2000, right: 2100 }, { ...seen, left: 1600 })).toBe(1600);
  // Behind the numbers, which stay where they are.
  expect(leftFor({ left: 1650, right: 1700 }, { ...seen, left: 1600 })).toBe(1250);
  // Longer than what can be seen: its beginning.
  expect(leftFor({ left: 2000, right: 9000 }, seen)).toBe(1600);
});
