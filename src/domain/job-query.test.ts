import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuery, parseQuery, QUERY_FIELDS, type QueryTerm } from './job-query';

const term = (field: QueryTerm['field'], values: string[], isNegated = false): QueryTerm => ({
  field,
  values,
  isNegated,
});

const anyTerm: fc.Arbitrary<QueryTerm> = fc.record({
  field: fc.constantFrom(...QUERY_FIELDS, 'text' as const),
  values: fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }), { minLength: 1, maxLength: 4 }),
  isNegated: fc.boolean(),
});

describe('parseQuery', () => {
  test('reads fields, alternatives, negation, quotes and free text', () => {
    const { terms, problems } = parseQuery('status:failure,error -owner:packit chroot:*-aarch64 "two words" plain');
    expect(problems).toEqual([]);
    expect(terms).toEqual([
      term('status', ['failure', 'error']),
      term('owner', ['packit'], true),
      term('chroot', ['*-aarch64']),
      term('text', ['two words']),
      term('text', ['plain']),
    ]);
  });

  test('field names do not depend on case', () => {
    expect(parseQuery('STATUS:Failure').terms).toEqual([term('status', ['Failure'])]);
  });

  test('takes addresses and labels with a colon as text', () => {
    expect(parseQuery('https://github.com/a/b packit/packit:main')).toEqual({
      terms: [term('text', ['https://github.com/a/b']), term('text', ['packit/packit:main'])],
      problems: [],
      hasUnknownField: false,
    });
  });

  test('pr: is the number of a pull request', () => {
    expect(parseQuery('pr:2799,#12 -PR:3').terms).toEqual([
      term('trigger', ['#2799', '#12']),
      term('trigger', ['#3'], true),
    ]);
    expect(parseQuery('pr:').problems).toEqual(['“pr:” needs a value.']);
  });

  test('tells a field that there is not, unless it must not hold or is quoted', () => {
    expect(parseQuery('foo:bar').hasUnknownField).toBe(true);
    expect(parseQuery('-foo:bar "foo:bar" packit/packit:main').hasUnknownField).toBe(false);
  });

  test('says what it does not understand', () => {
    expect(parseQuery('colour:red').problems).toEqual(['“colour” is not a field: colour:red is looked for as text.']);
    expect(parseQuery('status:').problems).toEqual(['“status:” needs a value.']);
    expect(parseQuery('"open').problems).toEqual(['A quote is not closed.']);
  });

  test('a lone dash is text', () => {
    expect(parseQuery('- a').terms).toEqual([term('text', ['-']), term('text', ['a'])]);
  });

  test('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { terms } = parseQuery(text);
        expect(terms.every(({ values }) => values.length > 0 && values.every((value) => value !== ''))).toBe(true);
      }),
    );
  });

  test('reads what formatQuery wrote', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 5 }), (terms) => {
        expect(parseQuery(formatQuery(terms)).terms).toEqual(terms);
      }),
    );
  });

  test('formatting twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const once = formatQuery(parseQuery(text).terms);
        expect(formatQuery(parseQuery(once).terms)).toBe(once);
      }),
    );
  });

  test('cuts a query that is too long to mean anything, and says so', () => {
    const { terms, problems } = parseQuery('a '.repeat(5000));
    expect(terms).toHaveLength(1000);
    expect(problems).toEqual(['Only the first 2000 characters are used.']);
  });
});
