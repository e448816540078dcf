import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock, readWholeLine } from './line-block';
import { createLogDocument } from './log-document';
import { createLogStore } from './log-store';
import type { LineBlock } from './model';

const encode = (text: string) => new TextEncoder().encode(text);

/** A document of these bytes, cut into chunks at `cuts` (shares of the whole). */
function documentOf(bytes: Uint8Array, cuts: readonly number[] = []) {
  const document = createLogDocument();
  const borders = [0, ...cuts.map((cut) => Math.floor(cut * bytes.length)).sort((a, b) => a - b), bytes.length];
  borders.slice(1).forEach((end, index) => {
    document.store.append(bytes.slice(borders[index], end));
  });
  document.end(true);
  return document;
}

const storeOf = (text: string, cuts: readonly number[] = []) => documentOf(encode(text), cuts).store;
const linesOf = ({ store }: ReturnType<typeof documentOf>) =>
  Array.from({ length: store.count }, (_, index) => store.line(index + 1));

describe('lines', () => {
  test('are counted from 1 and end at LF alone', () => {
    const store = storeOf('one\r\ntwo\rthree\n\nlast');
    expect([store.count, store.line(1), store.line(2), store.line(3), store.line(4)]).toEqual([
      4,
      'one\r',
      'two\rthree',
      '',
      'last',
    ]);
    expect([store.line(0), store.line(5), store.line(-1)]).toEqual(['', '', '']);
  });

  test('an empty file has none, a file of one line end has one', () => {
    expect(storeOf('').count).toBe(0);
    expect(storeOf('\n').count).toBe(1);
    expect(readBlock(storeOf(''), 1, 10)).toEqual({
      first: 1,
      count: 0,
      text: '',
      cuts: [],
      styles: new Uint32Array(),
    });
  });

  test('the last one counts when it is complete, or at the end of the log', () => {
    const store = createLogStore();
    store.append(encode('half'));
    expect(store.count).toBe(0);
    store.append(encode(' a line\nnext'));
    expect([store.count, store.line(1)]).toEqual([1, 'half a line']);
    store.end();
    expect([store.count, store.line(2)]).toEqual([2, 'next']);
  });

  test('keep characters that chunks cut in two, and replace bytes that are no UTF-8', () => {
    const bytes = encode('héllo ‘x’ 🚀\nnext');
    for (let at = 0; at <= bytes.length; at += 1) {
      const { store } = documentOf(bytes, [at / bytes.length]);
      expect([store.line(1), store.line(2)]).toEqual(['héllo ‘x’ 🚀', 'next']);
    }
    expect(documentOf(Uint8Array.of(0x61, 0xff, 0x62, 0xe2, 0x80, 10, 0x63)).store.line(1)).toBe('a\ufffdb\ufffd');
  });

  test('of tiny chunks cost no object each', () => {
    const store = createLogStore();
    for (const byte of encode('0123456789\n'.repeat(10_000))) store.append(Uint8Array.of(byte));
    expect(store.count).toBe(10_000);
    expect([...store.chunks()].length).toBe(2);
    expect(store.line(7777)).toBe('0123456789');
  });

  test('are scanned as whole lines about 1 MB at a time, a longer one alone and cut at 4 MB', () => {
    const long = 'x'.repeat(5_000_000);
    const store = storeOf(`${'short line\n'.repeat(200_000)}${long}\nend`, [0.1, 0.5, 0.9]);
    const pieces = [...store.scan()];
    expect(pieces.reduce((sum, { count }) => sum + count, 0)).toBe(store.count);
    expect(pieces.every(({ text }) => text.endsWith('\n'))).toBe(true);
    const longest = pieces.find(({ first }) => first === 200_001);
    expect([longest?.count, longest?.text.length]).toEqual([1, 4_194_305]);
    expect([...store.scan(200_002)]).toEqual([{ first: 200_002, count: 1, text: 'end\n' }]);
  });
});

const ansi = fc.constantFrom(
  '\x1b[31m',
  '\x1b[1;38;5;208m',
  '\x1b[0m',
  '\x1b[',
  '\x1b]0;title\x07',
  '\x1b]',
  '\x1b',
  '\x1b[?25l',
  '\x1b[38;2;1;2;3m',
);
const odd = fc.constantFrom(
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\t',
  '\u202e',
  '\u200b',
  '\u2028',
  'é',
  '‘',
  '🚀',
  '<b>',
  'Start: x',
  'Finish: x',
  'Executing(%build): rpm-tmp.a',
);
const piece = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  ansi.map(encode),
  odd.map(encode),
  fc.string({ maxLength: 20 }).map(encode),
);
const anyBytes = fc.array(piece, { maxLength: 24 }).map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
const anyCuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

const HIDING = ['\0', '\b', '\r', '\x1b', '\x1f', '\x7f', '\u202e', '\u200b', '\u2028'];

/** A block's faults, whatever the log. Plain comparisons: `expect` is slow ten thousand times. */
function faultOf({ text, count, styles }: LineBlock): string {
  if (text.split('\n').length - 1 !== count) return 'other lines than counted';
  if (HIDING.some((character) => text.includes(character))) return 'something hides';
  for (let at = 0; at < styles.length; at += 3) {
    const [start = 0, end = 0] = styles.slice(at, at + 2);
    if (start < (styles[at - 2] ?? 0) || end <= start || end > text.length) return 'styles out of order';
  }
  return '';
}

function factsOf(document: ReturnType<typeof documentOf>): string {
  const { text, styles, cuts } = readBlock(document.store, 1, 2000);
  return JSON.stringify([text, [...styles], cuts, document.sections(), document.widest(), [...document.store.scan()]]);
}

test('any bytes in any chunks: never a throw, the same lines, blocks, sections and width as in one piece', () => {
  fc.assert(
    fc.property(anyBytes, anyCuts, (bytes, cuts) => {
      const parts = documentOf(bytes, cuts);
      const plain = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
      if (plain.at(-1) === '') plain.pop();
      if (linesOf(parts).join('\n') !== plain.join('\n') || parts.store.count !== plain.length) return false;
      return faultOf(readBlock(parts.store, 1, 2000)) === '' && factsOf(parts) === factsOf(documentOf(bytes));
    }),
    { numRuns: 6000 },
  );
});

test('a line looks the same alone and in a block', () => {
  fc.assert(
    fc.property(anyBytes, anyCuts, (bytes, cuts) => {
      const { store } = documentOf(bytes, cuts);
      let alone = '';
      for (let line = 1; line <= store.count; line += 1) {
        const { text } = readBlock(store, line, 1);
        if (text !== `${readWholeLine(store, line)}\n`) return false;
        alone += text;
      }
      return alone === readBlock(store, 1, store.count).text;
    }),
    { numRuns: 2000 },
  );
});
