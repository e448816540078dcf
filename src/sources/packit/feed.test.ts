import { expect, test } from 'vitest';
import { neverEmptied } from './feed';

const page = (items: readonly number[], dropped = 0) => ({ items, hasNext: false, dropped });

test('206 with an empty list where there were rows is a fault, not news', () => {
  expect(() => neverEmptied(page([]), page([1]))).toThrow('Packit answered in a form');
  expect(neverEmptied(page([]), undefined)).toEqual(page([]));
  expect(neverEmptied(page([]), page([]))).toEqual(page([]));
  expect(neverEmptied(page([2]), page([1]))).toEqual(page([2]));
  expect(neverEmptied(page([], 3), page([1]))).toEqual(page([], 3));
});
