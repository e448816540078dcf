import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createLogStore, type LogStore } from './log-store';
import type { SearchQuery, SearchState } from './model';
import { createRemoteMatcher } from './remote-matcher';
import { createLocalMatcher, startSearch } from './search';
import { createByteFinder } from './search-bytes';
import { createLineMatcher } from './search-matcher';
import { searchLines } from './search-text';

const query = (text: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  text,
  isRegex: false,
  isCaseSensitive: false,
  isWholeWord: false,
  ...more,
});

function storeOf(text: string, isWhole = true): LogStore {
  const store = createLogStore();
  store.append(new TextEncoder().encode(text));
  if (isWhole) store.end();
  return store;
}

const searchAll = (store: LogStore, asked: SearchQuery, matcher = createLocalMatcher(asked)) =>
  new Promise<SearchState>((resolve) => {
    startSearch(store, asked, matcher, (state) => {
      if (state.isDone) resolve(state);
    });
  });
const find = async (text: string, asked: SearchQuery) => {
  const { lines, matches, problem } = await searchAll(storeOf(text), asked);
  return [[...lines], matches, problem];
};

describe('finds', () => {
  test.each([
    ['text in any case', 'Error: a\nok\nERROR error', query('error'), [1, 3], 3],
    ['text in its case', 'Error: a\nok\nERROR error', query('error', { isCaseSensitive: true }), [3], 1],
    ['letters beyond ASCII in any case', 'ÉCOLE\nécole', query('école'), [1, 2], 2],
    ['letters beyond ASCII in their case', 'ÉCOLE\nécole', query('école', { isCaseSensitive: true }), [2], 1],
    [
      'whole words, also in typographic quotes',
      'foo\nfood\n‘foo’\nfoo_\néfoo',
      query('foo', { isWholeWord: true }),
      [1, 3],
      2,
    ],
    ['signs as they are', 'a.b\naxb\na-b (c) [d]', query('a-b (c) [d]'), [3], 1],
    ['one letter', 'banana\nxyz', query('a'), [1], 3],
    ['by expression', 'gcc: error: x\nerror', query('^gcc.*error', { isRegex: true }), [1], 1],
    ['ends of lines', 'a\nba\nab', query('a$', { isRegex: true }), [1, 2], 2],
    ['expressions as whole words', 'make\nmakefile', query('ma.e', { isRegex: true, isWholeWord: true }), [1], 1],
    ['expressions that are only valid without Unicode', 'a-b', query('\\a\\-b', { isRegex: true }), [1], 1],
    ['nothing that is empty', 'abc\n\n', query('x*', { isRegex: true }), [], 0],
    ['what is shown: colours do not part words', 'er\x1b[31mror\x1b[0m\n', query('error'), [1], 1],
    ['what is shown: not what was overwritten', 'error 1%\rdone\nCRLF\r\n', query('error'), [], 0],
    ['what is shown: ends of CRLF lines', 'one\r\ntwo\r\n', query('e$', { isRegex: true }), [1], 1],
    ['no match across lines', 'ab\ncd', query('b\\sc', { isRegex: true }), [], 0],
    ['nothing in nothing', '', query('a'), [], 0],
    ['no empty text', 'abc', query(''), [], 0],
  ])('%s', async (_name, text, asked, lines, matches) => {
    expect(await find(text, asked)).toEqual([lines, matches, null]);
  });

  test('says what is wrong with an expression', async () => {
    expect(await find('a', query('(', { isRegex: true }))).toEqual([[], 0, expect.stringContaining('(')]);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '$&',
    '\\',
    '[',
    '(?<a>',
    '\\p{',
    '\u202e',
    '*',
  ])('or tells why not, whatever is asked: %s', async (text) => {
    expect(await find(`a ${text} b`, query(text))).toEqual([[1], 1, null]);
    const [, , problem] = await find(`a ${text} b`, query(text, { isRegex: true }));
    expect(typeof problem === 'string' || problem === null).toBe(true);
  });

  test('the first 100,000 lines, and counts the rest', async () => {
    const state = await searchAll(storeOf('xx\n'.repeat(120_000)), query('x'));
    expect([state.lines.length, state.matches, state.isMore, state.isDone]).toEqual([100_000, 240_000, true, true]);
  });

  test('in what is added later, and nothing once it was stopped', async () => {
    const store = storeOf('error\n', false);
    const states: SearchState[] = [];
    const search = startSearch(store, query('error'), createLocalMatcher(query('error')), (state) =>
      states.push(state),
    );
    await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ matches: 1, isDone: true }));
    store.append(new TextEncoder().encode('ok\nerror error\n'));
    search.more();
    await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ matches: 3, isDone: true }));
    expect([...(states.at(-1)?.lines ?? [])]).toEqual([1, 3]);
    search.stop();
    const told = states.length;
    store.append(new TextEncoder().encode('error\n'));
    search.more();
    expect(states).toHaveLength(told);
  });
});

const word = fc.stringMatching(/^[abAB _é‘.\u{1f680}]{0,6}$/u);

test('bytes and text agree on any lines and any words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 6 }),
      fc.stringMatching(/^[abAB_é‘]{1,3}$/u),
      fc.boolean(),
      fc.boolean(),
      (lines, text, isCaseSensitive, isWholeWord) => {
        const bytes = new TextEncoder().encode(lines.map((words) => `${words.join('')}\n`).join(''));
        const asked = query(text, { isCaseSensitive, isWholeWord });
        const match = createLineMatcher(asked);
        const finder = createByteFinder(asked);
        if (finder === null || !(match instanceof Function)) return;
        let found = 0;
        for (let at = finder.find(bytes, 0); at !== -1; at = finder.find(bytes, at + finder.length)) found += 1;
        expect(found).toBe(searchLines(bytes, 1, match).matches);
      },
    ),
    { numRuns: 2000 },
  );
});

describe('a worker for expressions', () => {
  const soon = { startMs: 20, sliceMs: 20 };
  const slice = () => new TextEncoder().encode('error\n');

  /** A worker that answers with these messages, one for each it gets; then it is stuck. */
  function workerThat(...answers: unknown[]) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const next = answers.shift();
      if (next !== undefined) port1.postMessage(next);
    };
    return { port: port2, end: () => port1.close() };
  }

  test('that never starts, that says no, and that never ends are told', async () => {
    const found = { lines: Uint32Array.of(1), matches: 1 };
    const asked = query('(a+)+$', { isRegex: true });
    for (const [answers, expected] of [
      [[], 'could not be started'],
      [[{ kind: 'invalid', problem: 'Unterminated group' }], 'Unterminated group'],
      [[{ kind: 'ready' }], 'takes too long'],
      [[{ kind: 'ready' }, { kind: 'found', found }], null],
    ] as const) {
      const { port, end } = workerThat(...answers);
      const { problem, matches } = await searchAll(storeOf('error\n'), asked, createRemoteMatcher(port, asked, soon));
      if (expected === null) expect([problem, matches]).toEqual([null, 1]);
      else expect(problem).toContain(expected);
      end();
      port.close();
    }
  });

  test('gets bytes of its own', async () => {
    const { port, end } = workerThat(
      { kind: 'ready' },
      { kind: 'found', found: { lines: new Uint32Array(), matches: 0 } },
    );
    const match = createRemoteMatcher(port, query('x', { isRegex: true }), soon);
    const bytes = slice();
    await match(bytes, 1);
    expect(bytes.byteLength).toBe(0);
    end();
    port.close();
  });
});
