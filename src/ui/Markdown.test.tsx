import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadMarkdown, Markdown } from './Markdown';
import { boundMarkdown } from './markdown-bounds';
import { markedParts } from './markdown-marks';

beforeAll(loadMarkdown, 60_000);

const BASE = 'https://docs.example/guide/faq';
const show = (text: string, words: readonly string[] = []) =>
  render(<Markdown text={text} base={BASE} words={words} />).container;
const hrefs = (container: HTMLElement) => [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));

test('ordinary text: headings go under those of the page, lists, code and emphasis stay', () => {
  show('# One\n\n###### Six\n\n- a *b*\n\n```sh\nls <x>\n```\n');
  expect(screen.getByRole('heading', { level: 3, name: 'One' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 6, name: 'Six' })).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('a b');
  expect(screen.getByText('ls <x>').tagName).toBe('CODE');
});

test('links become absolute by the page of the text, and leave the app openly', () => {
  const links = hrefs(show('[a](/docs/x) [b](other#y) [c](#z) <https://d.example/> [e](//f.example/g)'));
  expect(links).toEqual([
    'https://docs.example/docs/x',
    'https://docs.example/guide/other#y',
    'https://docs.example/guide/faq#z',
    'https://d.example/',
    'https://f.example/g',
  ]);
  expect(screen.getAllByText('(leaves Packboard)', { exact: false })).toHaveLength(5);
});

test.each([
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x)',
  '[x](https://user:pass@bank.example/)',
  '[x](blob:https://x.example/1)',
  '[x](<javascript:alert(1)>)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '[x]\n\n[x]: javascript:alert(1)',
])('no link to what is not the web: %s', (text) => {
  expect(hrefs(show(text)).filter((href) => !href?.startsWith('https://docs.example/'))).toEqual([]);
});

test('HTML is text: nothing of it becomes an element; comments go', () => {
  const container = show(
    '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <b>b</b>\n\n<!-- secret -->\n\nend',
  );
  expect(container.querySelectorAll('script, img, b, iframe, style')).toHaveLength(0);
  expect(container).toHaveTextContent('<script>alert(1)</script>');
  expect(container).toHaveTextContent('<b>b</b>');
  expect(container).not.toHaveTextContent('secret');
});

test('pictures of strangers are links', () => {
  const container = show('![A chart](https://i.example/a.png) ![](/b.png)');
  expect(container.querySelector('img')).toBeNull();
  expect(hrefs(container)).toEqual(['https://i.example/a.png', 'https://docs.example/b.png']);
  expect(screen.getByRole('link', { name: /^A chart/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /^Image/ })).toBeVisible();
});

test('words of a search are marked, in code too', () => {
  const container = show('The Spec, `spec.in` and [specs](https://x.example)', ['spec', '.in']);
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'Spec',
    'spec',
    '.in',
    'spec',
  ]);
});

const LONG = 60_000;
test.each([
  ['quotes', '>'.repeat(LONG)],
  ['quotes with spaces', '> '.repeat(LONG / 2)],
  ['lists in a line', '- '.repeat(LONG / 2)],
  ['lists by indentation', Array.from({ length: 300 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
  ['emphasis', '*a **b '.repeat(LONG / 7)],
  ['crossed emphasis', '*a_ '.repeat(LONG / 4)],
  ['stars', '*'.repeat(LONG)],
  ['brackets', '['.repeat(LONG)],
  ['pictures', '!['.repeat(LONG / 2)],
  ['half links', '[a]('.repeat(LONG / 4)],
  ['half destinations', '[x](<'.repeat(LONG / 5)],
  ['nested brackets', `${'[a'.repeat(LONG / 3)}${']'.repeat(9_000)}`],
  ['backticks', Array.from({ length: 300 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
  ['open tags', '<a '.repeat(LONG / 3)],
  ['entities', '&#0;&amp'.repeat(LONG / 8)],
  ['definitions', Array.from({ length: LONG / 12 }, (_, at) => `[a${at}]: b`).join('\n')],
])('%s: shown within seconds, whatever they are, and without overflowing', (_name, text) => {
  const start = performance.now();
  const container = show(text);
  expect(container.textContent?.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(10_000); // unbounded, the worst of them takes minutes
});

test('a long text is cut at a line, and says so', () => {
  const { text, isCut } = boundMarkdown('a line\n'.repeat(10_000));
  expect(isCut).toBe(true);
  expect(text.length).toBeLessThanOrEqual(50_000);
  expect(text.endsWith('a line')).toBe(true);
  show('word '.repeat(20_000));
  expect(screen.getByText(/too long to be shown/)).toBeVisible();
});

test('any text renders; its links are to the web alone', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '*',
    '_',
    '`',
    '\n',
    '\n\n',
    '# ',
    '- ',
    'javascript:',
    'x',
    '&lt;',
    '](javascript:a)',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 }), (pieces) => {
      const { container, unmount } = render(<Markdown text={pieces.join('')} base={BASE} />);
      expect(hrefs(container).filter((href) => !/^https?:/.test(href ?? ''))).toEqual([]);
      expect(container.querySelectorAll('script, img, iframe, style, input')).toHaveLength(0);
      unmount();
    }),
    { numRuns: 150 },
  );
});

test('marking loses no text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }), (text, words) => {
      expect(
        markedParts(text, words)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
