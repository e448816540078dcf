import { expect, test } from 'vitest';
import { addressesIn } from './links';

const urls = (text: string) => addressesIn(text).map(({ url }) => url);

test('finds http and https addresses without the end of the sentence', () => {
  expect(urls('see https://example.org/a/b?c=1#d. Or (http://x.example/y), "https://z.example"')).toEqual([
    'https://example.org/a/b?c=1#d',
    'http://x.example/y',
    'https://z.example/',
  ]);
});

test('finds nothing else', () => {
  expect(
    urls('javascript:alert(1) data:text/html,x ftp://x.example https:// http://a:b@x.example/ //x.example'),
  ).toEqual([]);
});

test('takes 4,000 characters of anything in no time, and at most 300 addresses', () => {
  const start = performance.now();
  expect(urls('https://x.example/ '.repeat(1000)).length).toBe(300);
  urls('https://'.repeat(500));
  urls(`https://x.example/${'.'.repeat(4000)}`);
  expect(performance.now() - start).toBeLessThan(500);
});
