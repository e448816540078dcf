import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWords } from './first-words';

test.each([
  ['# Title\n\nSome *words* and `code`.', 'Title Some words and code.'],
  ['Title\n=====\n- one\n- two\n1. three', 'Title one two three'],
  ['![logo](https://x.example/l.png) See [the docs](https://x.example) or [more][1].', 'logo See the docs or more.'],
  ['> quoted<br/>text <b>bold</b>', 'quoted text bold'],
  ['```sh\ndnf copr enable a/b\n```', 'dnf copr enable a/b'],
  ['**Bold**: __strong__ ~~gone~~', 'Bold: strong gone'],
  ['snake_case_name and 2 * 3', 'snake_case_name and 2 * 3'],
  ['a\n\n---\n\nb', 'a b'],
])('%j reads %j', (text, words) => {
  expect(firstWords(text)).toBe(words);
});

test('is short whatever the text, and made in no time', () => {
  const signs = fc.string({
    unit: fc.constantFrom('[', ']', '(', ')', '<', '>', '*', '_', '`', '#', '-', ' ', '\n', 'a'),
    maxLength: 3_000,
  });
  fc.assert(fc.property(signs, (text) => firstWords(text).length <= 162));
});
