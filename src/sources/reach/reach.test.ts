import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { fetchReach } from './client';

const ADDRESS = 'https://service.example/healthz';
const ask = (address = ADDRESS) => fetchReach('The service', address, new AbortController().signal);
const answer = (make: (request: Request) => Response, address = ADDRESS) =>
  server.use(http.get(address, ({ request }) => make(request)));

test('an answer, with the median of the recent ones', async () => {
  answer(() => HttpResponse.json({ status: 'fine' }));
  expect(await ask()).toMatchObject({ state: 'answers', words: '', answers: 1, medianMs: expect.any(Number) });
  expect(await ask()).toMatchObject({ answers: 2 });
});

test('only the newest answers count', async () => {
  answer(() => HttpResponse.json(null));
  for (let n = 0; n < 18; n++) await ask();
  expect((await ask()).answers).toBe(15);
});

test('an error is one, and counts for no time', async () => {
  answer(() => new HttpResponse('no', { status: 503 }));
  expect(await ask()).toEqual({ state: 'failing', words: 'The service answered 503', medianMs: null, answers: 0 });
});

test('what answers without letting other sites read is told apart from silence', async () => {
  answer(({ mode }) => (mode === 'no-cors' ? new HttpResponse('hidden') : HttpResponse.error()));
  expect((await ask()).state).toBe('unreadable');
  answer(() => HttpResponse.error());
  expect(await ask()).toMatchObject({ state: 'silent', words: expect.stringContaining('could not be reached') });
});

test('a web page, or a 404 on the own origin, stands where a proxy is missing', async () => {
  answer(() => HttpResponse.html('<!doctype html>'));
  expect((await ask()).state).toBe('unreadable');
  answer(() => new HttpResponse('', { status: 404 }), '*/proxy/x/api');
  expect((await ask('/proxy/x/api')).state).toBe('unreadable');
  answer(() => new HttpResponse('', { status: 404 }));
  expect((await ask()).state).toBe('failing');
});

test('a service that is left alone is silent, or failing when it said so itself', async () => {
  answer(() => HttpResponse.error());
  for (let n = 0; n < 5; n++) await ask();
  expect(await ask()).toMatchObject({ state: 'silent', words: expect.stringContaining('asked again in') });
  const other = 'https://other.example/healthz';
  answer(() => new HttpResponse('', { status: 503 }), other);
  for (let n = 0; n < 5; n++) await ask(other);
  expect(await ask(other)).toMatchObject({ state: 'failing', words: expect.stringContaining('asked again in') });
});

test('the reader who left is told nothing', async () => {
  const left = new AbortController();
  answer(() => HttpResponse.error());
  const asked = fetchReach('The service', ADDRESS, left.signal);
  left.abort(new Error('left'));
  await expect(asked).rejects.toThrow('left');
});
