import { expect, test } from 'vitest';
import { createKeyReader } from './keys';

test('single keys act at once, pairs within a second and a half', () => {
  const read = createKeyReader();
  expect(read('?', 0)).toBe('help');
  expect(read('g', 10)).toBeNull();
  expect(read('j', 500)).toEqual({ go: '/jobs' });
  expect(read('j', 600)).toBe('next-row');
  expect(read('g', 1000)).toBeNull();
  expect(read('j', 9000)).toBe('next-row');
});

test('an unknown key after g does nothing, and the pair is over', () => {
  const read = createKeyReader();
  read('g', 0);
  expect(read('x', 10)).toBeNull();
  expect(read('h', 20)).toBeNull();
});
