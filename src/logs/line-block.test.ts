import { describe, expect, test } from 'vitest';
import { BACKGROUND_SHIFT, BOLD, DIM, INVERSE, ITALIC, UNDERLINE } from './ansi';
import { readBlock, readWholeLine } from './line-block';
import { createLogStore } from './log-store';

const storeOf = (text: string) => {
  const store = createLogStore();
  store.append(new TextEncoder().encode(text));
  store.end();
  return store;
};
const show = (text: string) => readBlock(storeOf(text), 1, 2000);
const stylesOf = (text: string) => {
  const { styles, text: shown } = show(text);
  const found: [string, number][] = [];
  for (let at = 0; at < styles.length; at += 3)
    found.push([shown.slice(styles[at], styles[at + 1]), styles[at + 2] ?? 0]);
  return found;
};

describe('what is shown', () => {
  test.each([
    ['CRLF', 'one\r\ntwo\r\n', 'one\ntwo\n'],
    ['progress', ' 10%\r 50%\r100%\ndone\n', '100%\ndone\n'],
    ['progress with CRLF', ' 10%\r100%\r\r\n', '100%\n'],
    ['moves, titles, the rest', 'a\x1b[2Kb\x1b]0;title\x07c\x1b]8;;http://x\x1b\\d\x1b(Be\x1b7f\n', 'abcdef\n'],
    ['codes cut short', 'a\x1b[31\nb\x1b\nc\x1b]0;title\n', 'a31\nb␛\nc\n'],
    ['NULs and other controls', 'a\0b\x08c\x7f\n', 'a␀b␈c␡\n'],
    ['hidden and bidirectional', 'a\u202eb\u200bc\u2028d\ufeff\n', 'a‹U+202E›b‹U+200B›c‹U+2028›d‹U+FEFF›\n'],
    ['tabs and letters stay', '\tnaïve ‘x’ 🚀\n', '\tnaïve ‘x’ 🚀\n'],
  ])('%s', (_name, raw, shown) => {
    expect(show(raw).text).toBe(shown);
  });

  test('colours and looks as styles, reset with the line', () => {
    expect(stylesOf('a\x1b[1;31mred\x1b[0m b\x1b[92;44mgreen\nplain\n')).toEqual([
      ['red', BOLD | 2],
      ['green', 11 | (5 << BACKGROUND_SHIFT)],
    ]);
    expect(stylesOf('\x1b[2;3;4;7mall\x1b[22;23;24;27moff\n')).toEqual([['all', DIM | ITALIC | UNDERLINE | INVERSE]]);
    expect(stylesOf('\x1b[31mx\x1b[39my\x1b[mz\n')).toEqual([['x', 2]]);
  });

  test('256 and true colours as the nearest of 16', () => {
    expect(stylesOf('\x1b[38;5;9ma\x1b[38;5;196mb\x1b[38;2;250;0;5mc\x1b[48;5;232md\x1b[38:2:0:0:240me\n')).toEqual([
      ['a', 10],
      ['b', 10],
      ['c', 10],
      ['d', 10 | (1 << BACKGROUND_SHIFT)],
      ['e', 5 | (1 << BACKGROUND_SHIFT)],
    ]);
    expect(show('\x1b[38;5mx\x1b[38;2;1my\x1b[999;;;mz\x1b[4:3mw\n').text).toBe('xyzw\n');
  });

  test('a long line is cut, not inside a character, and whole on demand', () => {
    const long = `${'x'.repeat(9999)}🚀${'y'.repeat(100)}`;
    const store = storeOf(`a\n${long}\nb\n`);
    const { text, cuts, count } = readBlock(store, 1, 10);
    expect(count).toBe(3);
    expect(text).toBe(`a\n${'x'.repeat(9999)}\nb\n`);
    expect(cuts).toEqual([{ line: 2, characters: long.length }]);
    expect(readWholeLine(store, 2)).toBe(long);
  });

  test('a very long line costs what is shown of it', () => {
    const store = storeOf(`${'progress\r'.repeat(200_000)}${'z'.repeat(3_000_000)}\r\r\nend\n`);
    const { text, cuts } = readBlock(store, 1, 10);
    expect(text).toBe(`${'z'.repeat(10_000)}\nend\n`);
    expect(cuts).toEqual([{ line: 1, characters: 3_000_000 }]);
    expect(readWholeLine(store, 1)).toHaveLength(3_000_000);
  });

  test('at most 2,000 lines at once, none outside', () => {
    const store = storeOf('x\n'.repeat(5000));
    expect(readBlock(store, 1, 5000)).toMatchObject({ first: 1, count: 2000 });
    expect(readBlock(store, 4999, 10)).toMatchObject({ first: 4999, count: 2 });
    expect(readBlock(store, 6000, 10)).toMatchObject({ count: 0, text: '' });
  });
});

describe('hostile lines take linear time', () => {
  test.each([
    ['codes that never end', '\x1b['.repeat(500_000)],
    ['parameters that never end', `\x1b[${'1;'.repeat(500_000)}`],
    ['a title that never ends', `\x1b]0;${'x'.repeat(1_000_000)}`],
    ['titles in titles', '\x1b]0;'.repeat(250_000)],
    ['carriage returns before text', `${'\r'.repeat(1_000_000)}x`],
    ['carriage returns between', 'x\r'.repeat(500_000)],
    ['hidden characters', '\u202e'.repeat(350_000)],
    ['colours', '\x1b[31mx'.repeat(200_000)],
    ['spaces in a code', `\x1b[${' '.repeat(1_000_000)}`],
  ])('%s', (_name, line) => {
    const store = storeOf(`${line}\nend\n`);
    const start = performance.now();
    expect(readBlock(store, 1, 2).text.endsWith('\nend\n')).toBe(true);
    readWholeLine(store, 1);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

/** Payloads as they go round, in the places where a log can carry them. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><iframe src=javascript:alert(1)>',
  "';alert(1)//",
  '<a href="javascript:alert(1)">x</a>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
];
const PLACES = [
  (x: string) => x,
  (x: string) => `Start: ${x}`,
  (x: string) => `\x1b[31m${x}\x1b[0m`,
  (x: string) => `${x}\r${x}`,
  (x: string) => `Executing(%build): /bin/sh -e ${x}`,
  (x: string) => `Processing files: ${x}`,
  (x: string) => `[   12s] ${x}`,
  (x: string) => `Running: ${x}`,
  (x: string) => `\t${x}\t`,
  (x: string) => x.toUpperCase(),
  (x: string) => `${x}${x}`,
  (x: string) => `error: ${x}`,
  (x: string) => `\u200e${x}`,
  (x: string) => `‘${x}’`,
  (x: string) => `${'a'.repeat(2000)}${x}`,
  (x: string) => `https://example.org/${x}`,
  (x: string) => `Finish: ${x}`,
  (x: string) => `\x1b]8;;${x}\x07link`,
  (x: string) => `INFO: Start(${x})  Config(x)`,
  (x: string) => encodeURI(x),
];

const LINK = new RegExp(`${String.fromCharCode(27)}\\]8;;.*${String.fromCharCode(7)}`);

test('200 payloads stay the text that they are', () => {
  const lines = PAYLOADS.flatMap((payload) => PLACES.map((place) => place(payload)));
  expect(lines).toHaveLength(200);
  const { text, count } = show(`${lines.join('\n')}\n`);
  expect(count).toBe(200);
  const shown = text.split('\n');
  lines.forEach((line, index) => {
    const last = line.slice(line.lastIndexOf('\r') + 1);
    const plain = last
      .replaceAll('\x1b[31m', '')
      .replaceAll('\x1b[0m', '')
      .replace(LINK, '')
      .replace('\u200e', '‹U+200E›');
    expect(shown[index]).toBe(plain);
  });
});
