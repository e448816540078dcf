import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { fetchFaq } from './client';

const URL_OF_TEXT = 'https://raw.githubusercontent.com/packit/packit.dev/main/docs/faq.md';
const ask = () => fetchFaq(URL_OF_TEXT, new AbortController().signal);
const answer = (body: string, status = 200) =>
  server.use(http.get(URL_OF_TEXT, () => HttpResponse.text(body, { status })));

test('facts 5.2: the questions of the file, in its order', async () => {
  const questions = await ask();
  expect(questions).toHaveLength(15);
  expect(questions[5]).toMatchObject({ id: 'why-fedora', title: 'Why Fedora?' });
});

test.each(['', 'null', '# Moved\n\nSee elsewhere.'])('%j is no FAQ', async (body) => {
  answer(body);
  await expect(ask()).rejects.toMatchObject({ problem: { kind: 'form' } });
});

test('a text without end is not read to its end', async () => {
  answer(`## Q\n${'x'.repeat(300_000)}`);
  await expect(ask()).rejects.toMatchObject({ problem: { kind: 'form', problem: 'longer than 200 kB' } });
});

test.each([404, 429, 503])('%i is said as it is', async (status) => {
  answer('404: Not Found', status);
  await expect(ask()).rejects.toMatchObject({ problem: { kind: 'http', status } });
});
