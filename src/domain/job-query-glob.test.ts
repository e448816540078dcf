import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob } from './job-query-glob';

test.each([
  ['*-aarch64', 'fedora-43-aarch64', true],
  ['*-aarch64', 'fedora-43-aarch64-x', false],
  ['fedora-*', 'fedora-43-x86_64', true],
  ['fedora-4?-*', 'fedora-43-x86_64', true],
  ['fedora-4?-*', 'fedora-4-x86_64', false],
  ['packit/*', 'packit/packit', true],
  ['*a*b*', 'xxaxxbxx', true],
  ['*b*a*', 'xxaxxbxx', false],
  ['a*a', 'a', false],
  ['*', '', true],
  ['', '', true],
  ['', 'a', false],
  ['?', '', false],
  ['.*', 'abc', false],
])('%s on %s: %s', (pattern, text, expected) => {
  expect(matchesGlob(pattern, text)).toBe(expected);
});

/** The same by trying every way, which is right and slow. */
function slow(pattern: string, text: string): boolean {
  const [head, ...rest] = pattern;
  const tail = rest.join('');
  if (head === undefined) return text === '';
  if (head === '*') return slow(tail, text) || (text !== '' && slow(pattern, text.slice(1)));
  return text !== '' && (head === '?' || head === text[0]) && slow(tail, text.slice(1));
}

test('says the same as trying every way', () => {
  const few = (characters: string, maxLength: number) =>
    fc.array(fc.constantFrom(...characters), { maxLength }).map((all) => all.join(''));
  fc.assert(
    fc.property(few('ab*?', 8), few('ab', 8), (pattern, text) => matchesGlob(pattern, text) === slow(pattern, text)),
    {
      numRuns: 1000,
    },
  );
});

test('no pattern makes it slow', () => {
  const startedAt = performance.now();
  expect(matchesGlob(`${'a*'.repeat(500)}b`, 'a'.repeat(20_000))).toBe(false);
  expect(matchesGlob(`*${'?'.repeat(200)}b*`, 'a'.repeat(20_000))).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(500);
});
