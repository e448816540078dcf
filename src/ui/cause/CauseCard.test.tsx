import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, test } from 'vitest';
import { CauseCard } from './CauseCard';
import { causeMarkdown } from './cause-markdown';
import { ReasonLine } from './ReasonLine';
import type { CauseTarget, FoundReason, ShownCause } from './reason';

const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '"><iframe srcdoc="<script>alert(1)</script>">',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  "'-alert(1)-'",
  '<b onmouseover=alert(1)>evil</b>',
  '[x](javascript:alert(1))',
  '````<!--',
  '&lt;img src=x onerror=alert(1)&gt;',
  '%3Cscript%3E#L1?log=x&y=<i>',
];
const texts = Array.from({ length: 200 }, (_, n) => `${PAYLOADS[n % PAYLOADS.length]} ${n}`);

const causeOf = (text: string, index: number): ShownCause => ({
  line: index + 1,
  category: 'other',
  text,
  confidence: 'guess',
  evidence: { first: index + 1, last: index + 1 },
  hint: `Do this: dnf provides ${text}.`,
  around: { first: Math.max(1, index - 2), lines: texts.slice(Math.max(0, index - 3), index + 6) },
});

function show(name: string, causes: FoundReason['causes']) {
  const target: CauseTarget = {
    page: `/jobs/copr/${encodeURIComponent(name)}/logs`,
    subject: name,
    endedAt: null,
    logs: [{ key: name, name, role: 'main', source: { kind: 'text', text: name } }],
  };
  const log = { key: name, name, lines: 200, cut: null, rulesProblem: null };
  const data: FoundReason = { kind: 'found', log, section: name, causes };
  const query = { data, error: null, isFetching: false, refetch: async () => undefined };
  const state = { target, query, isLeft: false, onReadAnyway: () => undefined };
  const view = render(
    <MemoryRouter>
      <ReasonLine {...state} />
      <CauseCard {...state} />
    </MemoryRouter>,
  );
  return { ...view, target, data };
}

function expectHarmless(container: HTMLElement): void {
  expect(container.querySelector('img, script, iframe, b, i, svg[onload], [onerror], [onmouseover]')).toBeNull();
  for (const link of container.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^\/jobs\/copr\//);
}

test('200 hostile texts as reasons and evidence make nothing but text', () => {
  const [first = '', ...others] = texts;
  const { container } = show('build.log', [causeOf(first, 0), ...others.map((text, n) => causeOf(text, n + 1))]);
  expectHarmless(container);
  for (const text of texts) expect(container).toHaveTextContent(text);
});

test.each(PAYLOADS)('%s as a name of a chroot, a log and a section is text, in Markdown too', (name) => {
  const { container, target, data } = show(name, [causeOf(name, 5)]);
  expectHarmless(container);
  expect(container).toHaveTextContent(name);
  const quote = causeMarkdown(target, data, { first: 4, last: 12 }, 'https://packboard.example/x');
  const fence = texts.slice(3, 12).some((text) => text.includes('````')) ? '`````' : '```';
  expect(quote.split('\n').filter((line) => line === fence || line === `${fence}text`)).toHaveLength(2);
});
