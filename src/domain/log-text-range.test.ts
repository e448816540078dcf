import { describe, expect, test } from 'vitest';
import { extendRange, parseRange, rangeHash } from './log-text-range';

describe('marked lines', () => {
  test.each([
    ['#L120', { first: 120, last: 120 }],
    ['#L120-L134', { first: 120, last: 134 }],
    ['134-120', { first: 120, last: 134 }],
    [' 7 ', { first: 7, last: 7 }],
    ['#L0', null],
    ['#why', null],
    ['#L1-', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseRange(text)).toEqual(expected);
  });

  test('make the address that is read again', () => {
    expect(rangeHash({ first: 3, last: 3 })).toBe('#L3');
    expect(parseRange(rangeHash({ first: 3, last: 9 }))).toEqual({ first: 3, last: 9 });
    expect(rangeHash(null)).toBe('');
    expect(extendRange({ first: 5, last: 6 }, 2)).toEqual({ first: 2, last: 5 });
    expect(extendRange(null, 2)).toEqual({ first: 2, last: 2 });
  });
});
