import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowReader } from './json-rows';

const read = (pieces: readonly string[]) => {
  const rows: unknown[] = [];
  const reader = createRowReader((row) => rows.push(row));
  for (const piece of pieces) reader.feed(piece);
  return { rows, isWhole: reader.isWhole(), dropped: reader.dropped() };
};

const answer = (rows: readonly unknown[]) =>
  `{"output": "ok","message": "fine {[\\"","packages": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}`;

test('property: rows are the same however the text is cut', () => {
  const row = fc.record({ name: fc.string({ unit: 'grapheme' }), chroots: fc.dictionary(fc.string(), fc.jsonValue()) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.array(fc.nat(400), { maxLength: 12 }), (rows, cuts) => {
      const text = answer(rows);
      const at = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort((a, b) => a - b);
      const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
      expect(read(pieces)).toEqual({ rows: JSON.parse(text).packages, isWhole: true, dropped: 0 });
    }),
    { numRuns: 500 },
  );
});

test('an escaped quote cut in two does not end its text', () => {
  const text = answer([{ a: '\\"}]' }]);
  expect(read([...text]).rows).toEqual([{ a: '\\"}]' }]);
});

test('rows before a cut are there, and the cut is known', () => {
  expect(read(['{"packages": [{"a": 1}, {"b": "x'])).toEqual({ rows: [{ a: 1 }], isWhole: false, dropped: 0 });
});

test('a row that is no JSON is left out; random text never throws', () => {
  expect(read(['{"packages": [{a: 1}, {"b": 2}]}'])).toEqual({ rows: [{ b: 2 }], isWhole: true, dropped: 1 });
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => void read(pieces)),
    { numRuns: 500 },
  );
});
