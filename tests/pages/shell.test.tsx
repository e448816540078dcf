import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';

const title = () => document.querySelector('title')?.textContent;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
});

test('every page has one heading, its own title, and the way to the others', async () => {
  const { user } = renderApp('/jobs');
  expect(await screen.findByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
  const pages = screen.getByRole('navigation', { name: 'Pages' });
  expect(title()).toBe('Jobs · Packboard');
  expect(within(pages).getByRole('link', { name: 'Jobs' })).toHaveAttribute('aria-current', 'page');

  await user.click(within(pages).getByRole('link', { name: 'Projects' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Projects' })).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(title()).toBe('Projects · Packboard');
});

test('going to another page moves the focus to its content', async () => {
  const { user } = renderApp('/jobs');
  await screen.findByRole('heading', { level: 1, name: 'Jobs' });
  await user.click(within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('link', { name: 'Projects' }));
  await screen.findByRole('heading', { level: 1, name: 'Projects' });
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

test('the first tab stop skips to the content', async () => {
  const { user } = renderApp('/jobs');
  await screen.findByRole('heading', { level: 1, name: 'Jobs' });
  await user.tab();
  expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveFocus();
});

test('an address without a page says so inside the shell and shows hostile text as text', async () => {
  renderApp('/nothing/%3Cimg%20src=x%20onerror=alert(1)%3E');
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  expect(document.querySelector('main img')).toBeNull();
});

describe('the theme', () => {
  const isDark = () => document.documentElement.classList.contains('pf-v6-theme-dark');

  test('follows the choice and is remembered', async () => {
    const { user } = renderApp('/nothing');
    const themes = await screen.findByRole('group', { name: 'Theme' });
    await user.click(within(themes).getByRole('button', { name: 'Dark theme' }));
    expect(isDark()).toBe(true);
    expect(localStorage.getItem('packboard.theme')).toBe('dark');
    expect(within(themes).getByRole('button', { name: 'Dark theme' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(within(themes).getByRole('button', { name: 'Light theme' }));
    expect(isDark()).toBe(false);
    await user.click(within(themes).getByRole('button', { name: 'Theme of the system' }));
    expect(localStorage.getItem('packboard.theme')).toBeNull();
  });
});

test('old addresses lead to their new place', async () => {
  const { router } = renderApp('/results/copr-builds?page=2');
  await screen.findByRole('heading', { level: 1 });
  expect(router.state.location.pathname + router.state.location.search).toBe('/jobs/copr?page=2');
});

test('a service that is switched off is neither in the navigation nor asked', async () => {
  applyConfig(JSON.stringify({ services: { packit: null, status: [] } }));
  let asked = 0;
  server.use(
    http.all('*', () => {
      asked += 1;
      return HttpResponse.error();
    }),
  );
  renderApp('/');
  await screen.findByRole('heading', { level: 1 });
  expect(within(screen.getByRole('navigation', { name: 'Pages' })).queryByRole('link', { name: 'Jobs' })).toBeNull();
  expect(asked).toBe(0);
});

test('the footer tells the version and where the data comes from', async () => {
  renderApp('/nothing');
  const footer = await screen.findByRole('contentinfo');
  expect(footer).toHaveTextContent(/Packboard \d+\.\d+\.\d+/);
  expect(footer).toHaveTextContent('Data from prod.packit.dev');
});

test('a service that was down and comes back is noticed everywhere after one try', async () => {
  server.use(
    http.all('*/api/*', () => HttpResponse.json({}, { status: 503 })),
    http.get('*/stats/packit.json', () => HttpResponse.json(null)), // nobody collects: every card asks Packit
  );
  const { user } = renderApp('/');
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Try again' }).length).toBeGreaterThan(4));
  expect(screen.getAllByText(/^Packit answered 503/).length).toBeGreaterThan(4);
  server.resetHandlers();
  await user.click(screen.getAllByRole('button', { name: 'Try again' })[0] ?? document.body);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
});
