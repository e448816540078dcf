import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFaq, plainText } from './faq';

test('front matter and introduction are dropped, each question keeps its Markdown', () => {
  const text =
    '---\ntitle: FAQ\n---\n\n# FAQ\n\nHello.\n\n## Why `Fedora`?\n\nBecause.\n\n### More\n\nx\n\n## How? ##\nSo.\n';
  expect(parseFaq(text)).toEqual([
    { id: 'why-fedora', title: 'Why Fedora?', answer: 'Because.\n\n### More\n\nx' },
    { id: 'how', title: 'How?', answer: 'So.' },
  ]);
});

test('anchors are those of the site: signs go, spaces become hyphens, repeats are counted', () => {
  const ids = parseFaq("## I see 'No FMF metadata found.'\n## A B\n## A B\n## Why? {#short}\n## .packit.yaml - x").map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['i-see-no-fmf-metadata-found', 'a-b', 'a-b-1', 'short', 'packityaml---x']);
});

test.each([
  ['```sh\n## not a question\n```', '```'],
  ['~~~\n## not\n```\n## neither\n~~~', '~~~'],
  ['````\n```\n## not\n````', '````'],
])('a comment in code is no question: %j', (code, mark) => {
  const [first, second] = parseFaq(`## One\n${code}\n## Two\nend`);
  expect([first?.title, second?.title]).toEqual(['One', 'Two']);
  expect(first?.answer.endsWith(mark)).toBe(true);
});

test.each(['', 'null', '# Only a title', '<!doctype html><title>x</title>', '---\ntitle: x\n---\n'])(
  'no questions in %j',
  (text) => expect(parseFaq(text)).toEqual([]),
);

test('Windows line ends, and links in headings', () => {
  expect(parseFaq('---\r\na: b\r\n---\r\n## See [Copr](https://x.example/a)\r\nText\r\n')).toEqual([
    { id: 'see-copr', title: 'See Copr', answer: 'Text' },
  ]);
  expect(plainText('*a* `b` [c](d) ![e](f) \\*g')).toBe('a b c e *g');
});

test('any text: at most 300 questions with different anchors', () => {
  const line = fc.oneof(fc.constantFrom('## A', '## A-1', '```', '~~~~', '---', '# x', '## {#a}', '##'), fc.string());
  fc.assert(
    fc.property(fc.array(line, { maxLength: 400 }), (lines) => {
      const questions = parseFaq(lines.join('\n'));
      expect(questions.length).toBeLessThanOrEqual(300);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    }),
  );
});
