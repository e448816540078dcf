import { describe, expect, test } from 'vitest';
import { lineAt, readLines, toBlocks, toShownText, widestLine } from './log-text';
import { extendRange, parseRange, rangeHash } from './log-text-range';

const ESC = '\u001b';

describe('the text of a log', () => {
  test('drops terminal codes', () => {
    expect(toShownText(`${ESC}[1;31mred${ESC}[0m ${ESC}]0;title\u0007${ESC}(Bplain\n`)).toBe('red plain\n');
  });

  test('keeps the last state of a line that overwrites itself', () => {
    expect(toShownText('0%\r50%\r100%\r\ndone\r')).toBe('100%\ndone\n');
  });

  test('shows what would hide or turn the text around', () => {
    expect(toShownText('a\u0000b\u007fc\u202ed\u200be\ufefff\u2028g\n')).toBe(
      'a␀b␡c‹U+202E›d‹U+200B›e‹U+FEFF›f‹U+2028›g\n',
    );
  });

  test('keeps tabs, other writing and an escape that begins nothing', () => {
    expect(toShownText(`\tž日本😀 ‘x’\r\n${ESC}`)).toBe('\tž日本😀 ‘x’\n␛\n');
  });

  test('has as many lines as an editor counts', () => {
    expect(readLines('').count).toBe(0);
    expect(readLines('a').count).toBe(1);
    expect(readLines('a\n').count).toBe(1);
    expect(readLines('a\n\nb').count).toBe(3);
    expect(lineAt(readLines('a\n\nb'), 3)).toBe('b');
    expect(lineAt(readLines('a'), 9)).toBe('');
  });

  test('comes in blocks that give it back whole', () => {
    const lines = readLines(Array.from({ length: 1001 }, (_, n) => `line ${n}`).join('\n'));
    const blocks = toBlocks(lines);
    expect(blocks.map(({ first, count }) => [first, count])).toEqual([
      [1, 200],
      [201, 200],
      [401, 200],
      [601, 200],
      [801, 200],
      [1001, 1],
    ]);
    expect(blocks.map(({ text }) => text).join('')).toBe(lines.text);
  });

  test('cuts a very long line in a block of its own', () => {
    const blocks = toBlocks(readLines(`a\n${'x'.repeat(20_000)}\nb`));
    expect(blocks.map(({ first, count, cutFrom }) => [first, count, cutFrom])).toEqual([
      [1, 1, 0],
      [2, 1, 20_000],
      [3, 1, 0],
    ]);
    expect(blocks[1]?.text).toHaveLength(10_001);
  });

  test('knows its widest line, tabs as eight', () => {
    expect(widestLine(readLines('abc\n\t\tab\nabcd'))).toBe(18);
  });
});

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
