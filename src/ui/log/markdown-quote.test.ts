import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownQuote, withNumbers } from './markdown-quote';

const RANGE = { first: 1204, last: 1205 };
const quote = (text: string, name = 'Build log') =>
  markdownQuote(text, RANGE, name, 'https://x.example/logs#L1204-L1205');

test('a quote is a link over a fenced block', () => {
  expect(quote('a\nb')).toBe(
    '[Lines 1,204 to 1,205 of Build log](<https://x.example/logs#L1204-L1205>)\n\n```text\na\nb\n```\n',
  );
});

test('a name cannot end the link early', () => {
  expect(quote('a', 'x](javascript:alert(1)) <b>').split('\n')[0]).toBe(
    '[Lines 1,204 to 1,205 of x\\]\\(javascript:alert\\(1\\)\\) \\<b\\>](<https://x.example/logs#L1204-L1205>)',
  );
});

test('no text ends its fence early', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('`', '```', '\n', 'a', '`````'), { maxLength: 40 }), (parts) => {
      const text = `a${parts.join('')}`;
      const [, fence = '', body = ''] = /\n\n(`+)text\n([\s\S]*)\n`+\n$/.exec(quote(text)) ?? [];
      expect(fence.length).toBeGreaterThanOrEqual(3);
      expect(body).not.toContain(fence);
    }),
  );
});

test('numbers stand in one column', () => {
  expect(withNumbers('a\nb\n', 9)).toBe(' 9  a\n10  b\n');
  expect(withNumbers('', 3)).toBe('3  \n');
});
