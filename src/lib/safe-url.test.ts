import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeUrl } from './safe-url';

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\tjavascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://github.com@evil.example/',
  'https://user:secret@evil.example/',
  '//evil.example',
  '/path',
  '',
  'nonsense',
])('%j is no link', (raw) => {
  expect(safeUrl(raw)).toBeNull();
});

test('http and https are links', () => {
  expect(safeUrl('https://copr.fedorainfracloud.org/coprs/build/1/')).toBe(
    'https://copr.fedorainfracloud.org/coprs/build/1/',
  );
  expect(safeUrl('http://example.org')).toBe('http://example.org/');
  expect(safeUrl(null)).toBeNull();
});

test('whatever comes, the result is http(s) or nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((text) => `javascript:${text}`),
      ),
      (raw) => {
        const url = safeUrl(raw);
        if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
      },
    ),
  );
});
