import { expect, test } from 'vitest';
import { foldToSkip, nextPart } from './next-part';

const near = (isDown: boolean, isUp: boolean) => () => ({ isDown, isUp });
const base = {
  ...{ lines: 10_000, covered: { first: 1, last: 400 }, isWhole: false, target: null, staleLast: null },
  near: near(false, false),
};

test('begins at the start, and goes where the reader wants to be', () => {
  expect(nextPart({ ...base, covered: { first: 1, last: 0 } })).toMatchObject({ side: 'around', first: 1, count: 100 });
  expect(nextPart({ ...base, target: { line: 5000, place: 'third' } })).toMatchObject({ first: 4900, count: 200 });
  expect(nextPart({ ...base, target: { line: 10_000, place: 'end' } })).toMatchObject({ first: 9801, count: 200 });
  expect(nextPart({ ...base, target: { line: 90_000, place: 'top' } })).toMatchObject({ first: 10_000 });
  expect(nextPart({ ...base, lines: 0 })).toBeNull();
});

test('a window loads what comes near, and nothing else', () => {
  expect(nextPart(base)).toBeNull();
  expect(nextPart({ ...base, near: near(true, false) })).toEqual({ side: 'down', first: 401, count: 200 });
  const middle = { ...base, covered: { first: 300, last: 700 } };
  expect(nextPart({ ...middle, near: near(false, true) })).toEqual({ side: 'up', first: 100, count: 200 });
});

test('all lines come in where they fit: what is seen first, then down, then up', () => {
  const middle = { ...base, isWhole: true, covered: { first: 5000, last: 5400 } };
  expect(nextPart({ ...middle, near: near(false, true) })).toEqual({ side: 'up', first: 4800, count: 200 });
  expect(nextPart(middle)).toEqual({ side: 'down', first: 5401, count: 2000 });
  expect(nextPart({ ...middle, covered: { first: 5000, last: 10_000 } })).toMatchObject({ side: 'up', first: 3000 });
  expect(nextPart({ ...middle, covered: { first: 1, last: 10_000 } })).toBeNull();
});

test('a live log reads its last block again', () => {
  expect(nextPart({ ...base, covered: { first: 1, last: 10_000 }, staleLast: 9801 })).toMatchObject({
    side: 'last',
    first: 9801,
  });
});

test('a window skips what is folded', () => {
  const folds = [{ id: 'a', first: 390, last: 900 }];
  const covered = { first: 1, last: 400 };
  expect(foldToSkip({ side: 'down', first: 401, count: 400 }, folds, covered)).toMatchObject({ first: 401, last: 900 });
  const below = { first: 901, last: 1000 };
  expect(foldToSkip({ side: 'up', first: 501, count: 400 }, folds, below)).toMatchObject({ first: 390, last: 900 });
});
