import { FAQ_TEXT } from '@mocks/faq-text';
import { server } from '@mocks/node';
import { act, screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';

const FILE = 'https://raw.githubusercontent.com/packit/packit.dev/main/docs/faq.md';
const CENTOS = 'Can I use CentOS Stream with packit service?';
const BUNDLED = /^Read the answer on Packit's site/;

const scrolled = vi.fn<(this: Element) => void>();
// The first import of the page costs seconds on a busy machine.
beforeAll(() => Promise.all([import('@/pages/faq/FaqPage'), import('@/ui/MarkdownText')]), 60_000);
beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolled.call(this);
  };
});

const item = async (title: string) => {
  const details = (await screen.findByRole('heading', { level: 2, name: title })).closest('details');
  if (details === null) throw new Error(`${title} is not a question that opens`);
  return details;
};
const isLive = () => screen.findByText(/^As of/);
/** An answer that comes when the test says so. */
function heldAnswer(text = FAQ_TEXT) {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.use(
    http.get(FILE, async () => {
      await held;
      return HttpResponse.text(text);
    }),
  );
  return () => act(async () => release());
}

test('the questions show before any answer of the network, and the live text takes their place', async () => {
  const release = heldAnswer();
  const { user } = renderApp('/faq');
  const centos = await item(CENTOS);
  expect(screen.getByText(/^15 questions about Packit, from/)).toBeVisible();
  expect(screen.getByText(/^Reading the newest text/)).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  await release();
  await isLive();
  await user.click(within(centos).getByText(CENTOS));
  expect(await within(centos).findByText(/centos-stream-9-x86_64/)).toBeVisible();
});

test('links of the text go to the site of the FAQ, front matter is not shown', async () => {
  const { user } = renderApp('/faq');
  await isLive();
  await user.click(screen.getByRole('button', { name: 'Open all' }));
  expect(await screen.findByRole('link', { name: /^guide/ })).toHaveAttribute(
    'href',
    'https://packit.dev/docs/guide/#2-approval',
  );
  expect(screen.getByRole('link', { name: /^This page/ })).toHaveAttribute(
    'href',
    'https://packit.dev/docs/reproduce-locally',
  );
  expect(screen.queryByText(/sidebar_position/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Close all' }));
  expect(screen.queryByRole('link', { name: /^guide/ })).not.toBeInTheDocument();
});

test('search: every word must be there, found words are marked, the address follows on Enter', async () => {
  const { user, router } = renderApp('/faq');
  await isLive();
  await user.type(screen.getByRole('searchbox', { name: 'Search the questions' }), 'CentOS targets');
  expect(await screen.findByText('1 of 15 questions')).toBeVisible();
  const centos = await item(CENTOS);
  await waitFor(() =>
    expect([...centos.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'CentOS',
      'targets',
      'centos',
    ]),
  );
  expect(router.state.location.search).toBe('');
  await user.keyboard('{Enter}');
  expect(router.state.location.search).toBe('?q=CentOS+targets');
  await user.clear(screen.getByRole('searchbox'));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(15);
  expect(router.state.location.search).toBe('');
});

test('a search in the address that nothing matches can be dropped', async () => {
  const { user } = renderApp('/faq?q=zebra');
  expect(await screen.findByText('No question has these words')).toBeVisible();
  expect(screen.getByText('0 of 15 questions')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'all questions' }));
  expect(await screen.findByRole('heading', { level: 2, name: CENTOS })).toBeVisible();
});

test('a permanent address opens its question and goes there; the contents do the same', async () => {
  const { user, router } = renderApp('/faq#why-fedora');
  const why = await item('Why Fedora?');
  expect(why).toHaveAttribute('open');
  expect(scrolled.mock.contexts).toContain(why);
  const contents = screen.getByRole('navigation', { name: 'Questions' });
  await user.click(within(contents).getByRole('link', { name: CENTOS }));
  expect(router.state.location.hash).toBe('#can-i-use-centos-stream-with-packit-service');
  await waitFor(async () => expect(await item(CENTOS)).toHaveAttribute('open'));
  await user.click(within(await item(CENTOS)).getByRole('button', { name: 'Copy the link' }));
  expect(await navigator.clipboard.readText()).toBe(
    'https://packboard.example/faq#can-i-use-centos-stream-with-packit-service',
  );
});

test.each(['#nothing-like-that', '#%E0%A4%A', '#'])('an address with %s opens nothing', async (hash) => {
  renderApp(`/faq${hash}`);
  expect(await item(CENTOS)).not.toHaveAttribute('open');
});

test('who has begun to read is asked before the text changes', async () => {
  const release = heldAnswer();
  const { user } = renderApp('/faq');
  const centos = await item(CENTOS);
  await user.click(within(centos).getByText(CENTOS));
  expect(await within(centos).findByRole('link', { name: BUNDLED })).toHaveAttribute(
    'href',
    'https://packit.dev/docs/faq#can-i-use-centos-stream-with-packit-service',
  );
  await release();
  await user.click(await screen.findByRole('button', { name: 'Show the newer text' }));
  expect(await within(centos).findByText(/centos-stream-9-x86_64/)).toBeVisible();
});

test.each([
  ['404', () => HttpResponse.text('404: Not Found', { status: 404 }), /answered 404/],
  ['no CORS, or offline', () => HttpResponse.error(), /could not be reached/],
  ['a web page', () => HttpResponse.html('<!doctype html><h1>Hi</h1>'), /a web page instead/],
  ['another form', () => HttpResponse.text('# Moved'), /no questions in the text/],
])('%s: a quiet note, what was built in stays, trying again works', async (_name, resolver, words) => {
  server.use(http.get(FILE, resolver));
  const { user } = renderApp('/faq');
  const note = await screen.findByText(words);
  expect(note).toHaveTextContent(/^What this site was built with is shown: The host of Packit's FAQ/);
  expect(await screen.findByRole('heading', { level: 2, name: CENTOS })).toBeVisible();
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await isLive()).toBeVisible();
});

test('a host that asks for a pause gets it: the questions of the build stay', async () => {
  server.use(http.get(FILE, () => HttpResponse.text('slow down', { status: 429, headers: { 'Retry-After': '60' } })));
  const { user } = renderApp('/faq');
  expect(await screen.findByText(/answered 429/)).toBeVisible();
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/answered 429; it is asked again in \d+ s/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: CENTOS })).toBeVisible();
});

test('switched off: nothing is asked, the navigation leaves it out, what was built in shows', async () => {
  applyConfig('{"services":{"faq":null}}');
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => asked.push(request.url));
  renderApp('/faq');
  expect(await screen.findByRole('heading', { level: 2, name: CENTOS })).toBeVisible();
  expect(screen.getByText(/^This site does not read the FAQ/)).toBeVisible();
  expect(asked.filter((url) => url.includes('faq'))).toEqual([]);
  expect(within(screen.getByRole('navigation', { name: 'Pages' })).queryByText('FAQ')).not.toBeInTheDocument();
  server.events.removeAllListeners();
});

test('hostile text stays text', async () => {
  server.use(
    http.get(FILE, () =>
      HttpResponse.text('## <img src=x onerror=alert(1)>\n\n<script>alert(1)</script> [go](javascript:alert(1))\n'),
    ),
  );
  const { user } = renderApp('/faq');
  await isLive();
  await user.click(screen.getByRole('button', { name: 'Open all' }));
  expect(await screen.findByText(/<script>/)).toBeVisible();
  expect(screen.queryByRole('link', { name: /^go/ })).not.toBeInTheDocument();
  expect(screen.getByRole('main').querySelectorAll('img, script')).toHaveLength(0);
});
