import { expect, test } from 'vitest';
import { pollMs } from './polling';

const half = () => 0.5;

test('asks every 15 s at first, slower the longer nothing changes, never slower than 5 minutes', () => {
  const data = {};
  expect(pollMs(data, 0, half)).toBe(15_000);
  expect(pollMs(data, 60_000, half)).toBe(15_000);
  expect(pollMs(data, 400_000, half)).toBe(100_000);
  expect(pollMs(data, 10_000_000, half)).toBe(300_000);
});

test('a change makes it fast again', () => {
  const before = {};
  pollMs(before, 0, half);
  expect(pollMs(before, 1_000_000, half)).toBe(250_000);
  expect(pollMs({}, 1_000_000, half)).toBe(15_000);
});

test('browsers do not ask in step', () => {
  expect(pollMs({}, 0, () => 0)).toBe(12_000);
  expect(pollMs({}, 0, () => 0.999)).toBe(17_994);
});
