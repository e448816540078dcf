import { describe, expect, test } from 'vitest';
import { readOptions, UsageError } from './options';

test('only a folder is needed', () => {
  expect(readOptions(['--out', 'dist/stats'])).toMatchObject({
    out: 'dist/stats',
    sinceMs: 400 * 86_400_000,
    requestsPerSecond: 1,
    mostTimes: 100,
    mostRequests: Infinity,
  });
});

test('all can be said', () => {
  expect(
    readOptions(
      '--out o --since all --max-requests 9 --rate 0.5 --recheck 2d --times 0 --lists bodhi,copr --state s --api http://x/api/'.split(
        ' ',
      ),
    ),
  ).toEqual({
    out: 'o',
    sinceMs: null,
    mostRequests: 9,
    requestsPerSecond: 0.5,
    mostTimes: 0,
    recheckMs: 2 * 86_400_000,
    lists: ['copr', 'bodhi'],
    state: 's',
    api: 'http://x/api',
  });
});

describe('what is wrong names its argument', () => {
  test.each([
    ['', '--out'],
    ['--out o --since yesterday', '--since'],
    ['--out o --since 0d', '--since'],
    ['--out o --rate 0', '--rate'],
    ['--out o --max-requests many', '--max-requests'],
    ['--out o --lists copr,all', '--lists'],
    ['--out o --api ftp://x', '--api'],
    ['--out o --fast', '--fast'],
    ['--out o more', 'more'],
  ])('%j', (args, word) => {
    const read = () => readOptions(args.split(' ').filter((part) => part !== ''));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(word);
  });
});
