import { expect, test } from 'vitest';
import { parseQuery } from './job-query';
import { lacksCommits, outlookOf, queryProblems, type SearchScope } from './job-query-problems';

const ALL: SearchScope = { kind: null, hasCommits: false };
const COPR: SearchScope = { kind: 'copr', hasCommits: true };

test('queryProblems tells wrong values from words of the services', () => {
  expect(queryProblems(parseQuery('status:failed,needs_inspection,retry type:tests since:2w'), ALL)).toEqual([]);
  expect(queryProblems(parseQuery('status:broken type:rpm since:yesterday foo:bar'), ALL)).toEqual([
    '“foo” is not a field: foo:bar is looked for as text.',
    '“broken” is no state that Packboard knows: only jobs whose service uses this very word match.',
    '“rpm” is no kind of job: nothing has it.',
    '“yesterday” is no time: write 12h, 2d, 3w or 2026-11-01. It is left out.',
  ]);
  expect(queryProblems(parseQuery('type:koji -type:srpm'), COPR)).toEqual([
    '“koji” is another kind of job: this table has none of it.',
  ]);
});

test.each([
  ['', 'likely'],
  ['ref:41f3c1e', 'none'],
  ['-ref:41f3c1e', 'likely'],
  ['type:foo', 'none'],
  ['-type:foo', 'likely'],
  ['type:foo,copr', 'likely'],
  ['status:foo', 'doubtful'],
  ['status:foo,failure', 'likely'],
  ['-status:foo', 'likely'],
  ['status:needs*', 'likely'],
  ['foo:bar', 'doubtful'],
  ['foo:bar type:foo', 'none'],
])('all jobs, %s: %s', (query, outlook) => {
  expect(outlookOf(parseQuery(query), ALL)).toBe(outlook);
});

test('a table of one kind with commits', () => {
  expect(outlookOf(parseQuery('ref:41f3c1e type:copr'), COPR)).toBe('likely');
  expect(outlookOf(parseQuery('type:koji'), COPR)).toBe('none');
  expect(lacksCommits(parseQuery('ref:41f3c1e').terms, COPR)).toBe(false);
});
