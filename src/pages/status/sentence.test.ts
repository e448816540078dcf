import { expect, test } from 'vitest';
import { judge, type Row, type Said, type Seen } from './judge';
import { statusSentence } from './sentence';

const row = (name: string, said: Said, seen: Seen, open = 0): Row => ({
  service: { name, probe: null, isOpen: true, page: null },
  said,
  saidProblem: '',
  saidAt: 0,
  problems: [],
  seen,
  reach: null,
  seenAt: 0,
  open: Array.from({ length: open }, () => ({ title: 'x', url: null, severity: 'notice', createdAt: null })),
});

test.each<[Row[], string]>([
  [[], 'Every service is switched off in the configuration of this site.'],
  [[row('Packit', 'ok', 'answers')], 'Packit works.'],
  [[row('Packit', 'asking', 'asking'), row('Copr', 'none', 'asking')], 'Asking 2 services …'],
  [
    [row('Packit', 'ok', 'answers'), row('Testing Farm', 'ok', 'answers'), row('Fedora', 'notice', 'none', 1)],
    'All 2 services that were asked answer; Fedora has 1 open incident.',
  ],
  [
    [row('Packit', 'ok', 'silent'), row('Testing Farm', 'disrupted', 'answers', 2), row('Copr', 'none', 'answers')],
    'Packit does not answer and Testing Farm is disrupted, by its status page; 1 of 3 services works; Testing Farm has 2 open incidents.',
  ],
  [[row('Fedora', 'ok', 'none')], 'The status pages tell of no problem.'],
  [
    [row('Packit', 'ok', 'answers'), row('Copr', 'none', 'unreadable'), row('Fedora', 'silent', 'none')],
    '1 of 2 services works; Copr and Fedora cannot be read from this browser.',
  ],
  [[row('Packit', 'ok', 'answers'), row('Copr', 'none', 'asking')], '1 of 2 services works; 1 still to answer.'],
  [
    ['A', 'B', 'C', 'D', 'E'].map((name) => row(name, 'none', 'silent')),
    'A does not answer, B does not answer, C does not answer, and 2 more; none of 5 services works.',
  ],
])('%#: %j', (rows, sentence) => {
  expect(statusSentence(rows)).toBe(sentence);
});

test('what the browser sees comes before what people wrote; a notice is no failure', () => {
  expect(judge({ said: 'ok', seen: 'silent' })).toBe('silent');
  expect(judge({ said: 'down', seen: 'answers' })).toBe('down');
  expect(judge({ said: 'notice', seen: 'answers' })).toBe('works');
  expect(judge({ said: 'unknown', seen: 'answers' })).toBe('works');
  expect(judge({ said: 'ok', seen: 'unreadable' })).toBe('works');
  expect(judge({ said: 'unreadable', seen: 'none' })).toBe('unknown');
});
