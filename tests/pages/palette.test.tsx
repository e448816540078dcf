import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { http } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => vi.restoreAllMocks());

type User = ReturnType<typeof renderApp>['user'];

/** Opens the palette with its key and gives its box. */
async function openPalette(user: User) {
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('listbox', { name: 'Places' });
  return screen.getByRole('combobox', { name: /^Address, number/ });
}
const rows = () => within(screen.getByRole('listbox', { name: 'Places' })).getAllByRole('option');
const options = () => rows().map(({ textContent }) => textContent);

async function paste(user: User, box: HTMLElement, text: string) {
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
}

test('no key is lost while the places load, and none acts on the page behind', async () => {
  const { user, router } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('{Control>}k{/Control}t?gjusage');
  const box = screen.getByRole('combobox', { name: /^Address, number/ });
  expect(box).toHaveFocus();
  expect(box).toHaveValue('t?gjusage');
  expect(localStorage.getItem('packboard.theme')).toBeNull();
  expect(router.state.location.pathname).toBe('/nothing');
  await screen.findByRole('listbox', { name: 'Places' });
  expect(options()).toEqual([expect.stringMatching(/^Search all jobs t\?gjusage/)]);
  await user.click(screen.getByText(/^Enter opens/));
  await user.keyboard('t');
  expect(localStorage.getItem('packboard.theme')).toBeNull();
});

test('Enter before the places came opens the first of them', async () => {
  const { user, router } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('{Control>}k{/Control}namespaces{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/namespaces'));
  expect(screen.queryByRole('dialog', { name: 'Go anywhere' })).toBeNull();
});

test('an address of a pull request leads to its jobs, its project, and the forge', async () => {
  const { user, router } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  const box = await openPalette(user);
  await paste(user, box, 'https://github.com/packit/packit/pull/2799/files');
  expect(options()).toEqual([
    expect.stringMatching(/^Jobs pull request 2799/),
    expect.stringMatching(/^Pull requests of the project packit\/packit on github\.com/),
    expect.stringMatching(/^github\.com this page.*leaves Packboard/),
  ]);
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Jobs' });
  expect(new URLSearchParams(router.state.location.search).get('q')).toBe(
    'project:github.com/packit/packit trigger:pr trigger:#2799',
  );
  expect(screen.queryByRole('dialog', { name: 'Go anywhere' })).toBeNull();
});

test('the keyboard alone: arrows choose, the choice is told, Escape and the button close', async () => {
  const { user } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  await user.click(screen.getByRole('button', { name: 'Go anywhere' }));
  await screen.findByRole('listbox', { name: 'Places' });
  const box = screen.getByRole('combobox', { name: /^Address, number/ });
  const first = rows()[0];
  expect(box).toHaveFocus();
  expect(box).toHaveAttribute('aria-activedescendant', first?.id);
  await user.keyboard('{ArrowUp}');
  expect(rows().at(-1)).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(rows()[1]).toHaveAttribute('aria-selected', 'true');
  expect(box).toHaveAttribute('aria-activedescendant', rows()[1]?.id);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog', { name: 'Go anywhere' })).toBeNull();
});

test('Ctrl+K works while typing; / goes to the page’s search, and here where there is none', async () => {
  const { user } = renderApp('/jobs');
  const search = await screen.findByRole('combobox', { name: /search/i });
  await user.click(document.body);
  await user.keyboard('/');
  expect(search).toHaveFocus();
  await user.keyboard('status');
  await openPalette(user);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(search).toHaveValue('status');
});

test('/ opens the palette on a page without a search', async () => {
  const { user } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('/');
  expect(await screen.findByRole('dialog', { name: 'Go anywhere' })).toBeInTheDocument();
});

test('nothing is asked of any service while one types', async () => {
  const { user } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  let asked = 0;
  server.use(
    http.all('*', () => {
      asked += 1;
    }),
  );
  const box = await openPalette(user);
  for (const text of ['9876543', 'packit/ogr', 'bash-5.2-1.fc43.x86_64', '41f3c1e2b0a9']) await paste(user, box, text);
  expect(options().length).toBeGreaterThan(1);
  expect(asked).toBe(0);
});

test('a number may be many things: each row says which, other sites are named', async () => {
  const { user, router } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  const box = await openPalette(user);
  await paste(user, box, '9876543');
  const all = options();
  expect(all[0]).toMatch(/^Copr build 9876543 by Copr's id/);
  expect(all[1]).toMatch(/^Copr builds build 9876543/);
  expect(all).toContainEqual(expect.stringMatching(/^SRPM build 9876543 by Packit's id/));
  expect(all).toContainEqual(expect.stringMatching(/^Pipeline 9876543/));
  expect(all).toContainEqual(expect.stringMatching(/^Koji task 9876543.*leaves Packboard/));
  expect(all.at(-1)).toMatch(/^Search all jobs 9876543/);
  await user.click(screen.getByRole('option', { name: /^SRPM build 9876543/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/jobs/srpm/9876543'));
});

test('another site’s page opens in this tab, and with Ctrl in a new one', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  const { user } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  const box = await openPalette(user);
  await paste(user, box, 'https://koji.fedoraproject.org/koji/buildinfo?buildID=5');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(opened).toHaveBeenLastCalledWith(
    'https://koji.fedoraproject.org/koji/buildinfo?buildID=5',
    '_blank',
    'noopener',
  );
  await user.keyboard('{Enter}');
  expect(opened).toHaveBeenLastCalledWith('https://koji.fedoraproject.org/koji/buildinfo?buildID=5', '_self');
});

test('loaded jobs are found by their ids and names without asking', async () => {
  const { user, router } = renderApp('/jobs/copr');
  const [link] = await screen.findAllByRole('link', { name: /^Copr build/ });
  const row = link?.closest('tr') ?? document.body;
  const id = row.textContent.match(/\b\d{7,8}\b/)?.[0] ?? '';
  expect(id).not.toBe('');
  const box = await openPalette(user);
  await paste(user, box, id);
  expect(options()[0]).toMatch(/^Copr build /);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe(link?.getAttribute('href')));
});

test('recent pages come first, under the titles they had', async () => {
  const { user, router } = renderApp('/usage');
  await screen.findByRole('heading', { level: 1, name: 'Usage' });
  await waitFor(() => expect(localStorage.getItem('packboard.recent')).toContain('/usage'));
  await user.click(within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('link', { name: 'Namespaces' }));
  await screen.findByRole('heading', { level: 1, name: 'Namespaces' });
  await openPalette(user);
  expect(options()[0]).toMatch(/^Usage \/usage/);
  expect(within(screen.getByRole('group', { name: 'Recent' })).getAllByRole('option')).not.toHaveLength(0);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/usage'));
});

test.each([
  'not json',
  '{"a":1}',
  '[{"path":"//evil.example","title":"x"},{"path":"javascript:alert(1)","title":"y"}, 7]',
])('garbage among the recent pages (%s) is left out', async (garbage) => {
  localStorage.setItem('packboard.recent', garbage);
  const { user } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  await openPalette(user);
  expect(options()[0]).toBe('Home');
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toContain('Pages');
  expect(screen.queryByRole('group', { name: 'Recent' })).toBeNull();
});

test('hostile text is shown as text, and leads nowhere dangerous', async () => {
  const { user } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  const box = await openPalette(user);
  await paste(user, box, '<img src=x onerror=alert(1)>');
  expect(options()).toEqual([expect.stringMatching(/^Search all jobs img src=x/)]);
  expect(document.querySelector('dialog img')).toBeNull();
  await paste(user, box, 'javascript:alert(1)');
  expect(options()).toEqual([expect.stringMatching(/^Search all jobs/)]);
});

test('with Packit switched off, pages and other sites are left', async () => {
  applyConfig(JSON.stringify({ services: { packit: null } }));
  const { user } = renderApp('/nothing');
  await screen.findByRole('heading', { level: 1 });
  const box = await openPalette(user);
  await paste(user, box, '139812345');
  expect(options().every((row) => /leaves Packboard|^Copr build/.test(row ?? ''))).toBe(true);
  await paste(user, box, 'home');
  expect(options()[0]).toMatch(/^Page Home/);
});
