import { expect, test } from 'vitest';
import { pollMs } from './polling';

/** An instant whose milliseconds ask for no deviation. */
const at = (seconds: number) => seconds * 1000 + 500;

test('asks every 15 s at first, slower the longer nothing changes, never slower than 5 minutes', () => {
  const data = {};
  expect(pollMs(data, at(0))).toBe(15_000);
  expect(pollMs(data, at(60))).toBe(15_000);
  expect(pollMs(data, at(400))).toBe(100_000);
  expect(pollMs(data, at(10_000))).toBe(300_000);
});

test('a change makes it fast again', () => {
  const before = {};
  pollMs(before, at(0));
  expect(pollMs(before, at(1000))).toBe(250_000);
  expect(pollMs({}, at(1000))).toBe(15_000);
});

test('browsers do not ask in step, and renders between two answers change nothing', () => {
  const data = {};
  expect(pollMs(data, 0)).toBe(12_000);
  expect(pollMs(data, 0)).toBe(12_000);
  expect(pollMs({}, 999)).toBe(17_994);
});
