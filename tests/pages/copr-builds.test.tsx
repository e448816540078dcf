import { server } from '@mocks/node';
import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
});

const rowsOf = async (name: string) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .slice(1);

describe('builds', () => {
  test('newest first, with the way to build and package', async () => {
    renderApp('/copr/@copr/copr-dev/builds');
    const rows = await rowsOf('Builds');
    expect(rows).toHaveLength(54);
    const [first] = rows;
    if (first === undefined) throw new Error('no rows');
    expect(within(first).getByRole('link', { name: '11239993' })).toHaveAttribute('href', '/copr/build/11239993');
    expect(within(first).getByRole('link', { name: 'copr-keygen' })).toHaveAttribute(
      'href',
      '/copr/@copr/copr-dev/package/copr-keygen',
    );
    expect(screen.getByText('54 builds in all.')).toBeVisible();
  });

  test('are filtered here, and the address says how', async () => {
    const { user, router } = renderApp('/copr/@copr/copr-dev/builds');
    await rowsOf('Builds');
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Failed');
    expect(await screen.findByText('3 of the 54 loaded builds match.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Package' }), 'copr-cli');
    expect(await rowsOf('Builds')).toHaveLength(1);
    expect(router.state.location.search).toBe('?state=failure&package=copr-cli');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Chroot' }), 'epel-9-x86_64');
    await user.type(screen.getByRole('textbox', { name: 'Search the builds' }), 'nothing like it{Enter}');
    expect(await screen.findByRole('heading', { name: 'None of the loaded builds matches' })).toBeVisible();
    const text = screen.getByText('nothing like it').parentElement;
    if (text === null) throw new Error('no filter');
    await user.click(within(text).getByRole('button', { name: 'Drop this filter' }));
    expect(router.state.location.search).not.toContain('q=');
  });

  test('come a hundred at a time, each once', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(new URL(request.url).search));
    const { user } = renderApp('/copr/packboard/big/builds');
    expect(await rowsOf('Builds')).toHaveLength(100);
    expect(await screen.findByText(/^The last 100 builds, of 30 packages/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Load 100 older builds' }));
    expect(await screen.findByText('200 builds loaded.')).toBeVisible();
    expect(await rowsOf('Builds')).toHaveLength(200);
    server.events.removeAllListeners();
    expect(asked.map((query) => new URLSearchParams(query).get('offset'))).toEqual(['0', '100']);
  });

  test('keep what is there when older ones cannot be loaded', async () => {
    const { user } = renderApp('/copr/packboard/big/builds');
    await rowsOf('Builds');
    server.use(http.get('*/api_3/build/list', () => HttpResponse.json({ error: 'busy' }, { status: 504 })));
    await user.click(screen.getByRole('button', { name: 'Load 100 older builds' }));
    expect(await screen.findByText(/Could not load 100 older builds: Copr answered 504/)).toBeVisible();
    expect(await rowsOf('Builds')).toHaveLength(100);
  });

  test('none yet', async () => {
    renderApp('/copr/packboard/empty/builds');
    expect(await screen.findByRole('heading', { name: 'No builds yet' })).toBeVisible();
  });
});

describe('packages', () => {
  test('with source and auto-rebuild; their states are the monitor’s', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(new URL(request.url).pathname));
    renderApp('/copr/@copr/copr-dev/packages');
    const rows = await rowsOf('Packages');
    expect(rows).toHaveLength(10);
    expect(
      await screen.findByText(/^10 packages, 10 rebuilt automatically; 1 failing on some chroot\.$/),
    ).toBeVisible();
    const row = (await rowsOf('Packages')).find((one) => one.textContent?.includes('copr-frontend'));
    expect(row).toHaveTextContent(/Failed.*1 of 9 chroots.*Repository https:\/\/github.com\/fedora-copr\/copr.git/);
    server.events.removeAllListeners();
    expect(asked.filter((path) => path.includes('api_3'))).toHaveLength(2);
  });

  test('are searched by name', async () => {
    const { user } = renderApp('/copr/@copr/copr-dev/packages');
    await rowsOf('Packages');
    await user.type(screen.getByRole('textbox', { name: 'Search the packages' }), 'python{Enter}');
    expect(await rowsOf('Packages')).toHaveLength(2);
  });

  test('too many of them for Copr', async () => {
    const error = 'Too many packages, please use pagination.';
    server.use(http.get('*/api_3/package/list', () => HttpResponse.json({ error }, { status: 413 })));
    renderApp('/copr/@copr/copr-dev/packages');
    expect(await screen.findByRole('heading', { name: 'Too many packages at once' })).toBeVisible();
  });

  test('stand without their states', async () => {
    server.use(http.get('*/api_3/monitor', () => HttpResponse.json({ error: 'x' }, { status: 500 })));
    renderApp('/copr/@copr/copr-dev/packages');
    expect(await rowsOf('Packages')).toHaveLength(10);
    expect(await screen.findByText(/Their states could not be learned: Copr answered 500/)).toBeVisible();
  });
});

describe('a package', () => {
  const PACKAGE = '/copr/@copr/copr-dev/package/copr-cli';

  test('its source, its builds, and how they went', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(new URL(request.url).pathname));
    renderApp(PACKAGE);
    expect(await screen.findByText(/^The newest build of .*: running, .* went well\.$/)).toBeVisible();
    expect(await screen.findByText('On: a webhook builds it')).toBeVisible();
    expect(screen.getByRole('link', { name: /copr\.git/ })).toBeVisible();
    expect(await rowsOf('Builds')).toHaveLength(9);
    expect(within(screen.getByRole('list', { name: 'Newest builds' })).getAllByRole('link')).toHaveLength(9);
    server.events.removeAllListeners();
    expect(asked.filter((path) => path.includes('api_3'))).toHaveLength(2);
  });

  test('the history of each chroot is read on a click, one build after the other', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => {
      if (request.url.includes('build-chroot/list')) asked.push(request.url);
    });
    const { user } = renderApp(PACKAGE);
    await user.click(await screen.findByRole('button', { name: 'Read the chroots of 9 builds' }));
    expect(await screen.findByText(/^Of the newest 9 builds, the last one first/)).toBeVisible();
    const strip = screen.getByRole('list', { name: /^Builds on fedora-44-x86_64/ });
    expect(within(strip).getAllByRole('link')[0]).toHaveAccessibleName(/build \d+, .*(?:min|s|not known)$/);
    server.events.removeAllListeners();
    expect(asked).toHaveLength(9);
  });

  test('that the project does not have', async () => {
    renderApp('/copr/@copr/copr-dev/package/no-such');
    expect(await screen.findByRole('heading', { name: 'Copr does not know this package' })).toBeVisible();
    expect(await screen.findByText('It was not built yet.')).toBeVisible();
  });
});
