import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LineBlock } from '@/logs/model';
import { cutBlocks, cutStyles, lineOffset } from './cut-blocks';

const batch = (lines: readonly string[], first = 1, cuts: LineBlock['cuts'] = []): LineBlock => ({
  ...{ first, count: lines.length, text: lines.map((line) => `${line}\n`).join(''), cuts, styles: new Uint32Array() },
});
const numbered = (count: number) => Array.from({ length: count }, (_, n) => `line ${n}`);

test('blocks hold at most 200 lines and give the text back whole', () => {
  const made = batch(numbered(450), 7);
  const blocks = cutBlocks(made);
  expect(blocks.map(({ first, count }) => [first, count])).toEqual([
    [7, 200],
    [207, 200],
    [407, 50],
  ]);
  expect(blocks.map(({ start, end }) => made.text.slice(start, end)).join('')).toBe(made.text);
});

test('a line that is cut ends its block, a break begins one', () => {
  const blocks = cutBlocks(batch(numbered(9), 1, [{ line: 3, characters: 12_000 }]), new Set([6]));
  expect(blocks.map(({ first, count, cutFrom }) => [first, count, cutFrom])).toEqual([
    [1, 3, 12_000],
    [4, 2, 0],
    [6, 4, 0],
  ]);
});

test('long lines make small blocks', () => {
  expect(cutBlocks(batch(Array.from({ length: 20 }, () => 'x'.repeat(9000)))).length).toBe(4);
});

test('whatever the lines are, nothing is lost or twice there', () => {
  const lines = fc.array(
    fc.string({ maxLength: 30 }).map((line) => line.replaceAll('\n', '')),
    { maxLength: 700 },
  );
  fc.assert(
    fc.property(lines, fc.array(fc.integer({ min: 1, max: 700 })), (some, breaks) => {
      const made = batch(some);
      const blocks = cutBlocks(made, new Set(breaks));
      expect(blocks.map(({ start, end }) => made.text.slice(start, end)).join('')).toBe(made.text);
      expect(blocks.reduce((sum, { count }) => sum + count, 0)).toBe(some.length);
    }),
  );
});

test('finds where a line starts', () => {
  expect([0, 1, 2, 9].map((index) => lineOffset('ab\n\ncd\n', index))).toEqual([0, 3, 4, 7]);
});

test('styles go with their part of the text', () => {
  const styles = Uint32Array.from([0, 4, 1, 6, 12, 2]);
  expect([...cutStyles(styles, 0, 8)]).toEqual([0, 4, 1, 6, 8, 2]);
  expect([...cutStyles(styles, 8, 20)]).toEqual([0, 4, 2]);
  expect([...cutStyles(styles, 12, 20)]).toEqual([]);
});
