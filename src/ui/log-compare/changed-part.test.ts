import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPart } from './changed-part';

test('is what is not the same at both ends', () => {
  expect(changedPart('version 1.2 of foo', 'version 1.30 of foo')).toEqual({ start: 10, leftEnd: 11, rightEnd: 12 });
  expect(changedPart('abc', 'xyz')).toBeNull();
});

test('never splits a character, and leaves equal ends', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🐀'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const part = changedPart(left, right);
      if (part === null) return;
      const { start, leftEnd, rightEnd } = part;
      expect(left.slice(0, start)).toBe(right.slice(0, start));
      expect(left.slice(leftEnd)).toBe(right.slice(rightEnd));
      for (const piece of [left.slice(start, leftEnd), right.slice(start, rightEnd), left.slice(leftEnd)])
        expect(() => encodeURIComponent(piece)).not.toThrow(); // it does at half a character
    }),
  );
});
