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
const box = () => screen.findByRole('textbox', { name: /^Search Copr/ });

describe('finding a project', () => {
  test('the newest ones; what CI makes is hidden and counted', async () => {
    const { user, router } = renderApp('/copr');
    const listed = await rowsOf('Newest projects');
    expect(listed[0]).toHaveTextContent('kvas/el-rebuilds');
    const hidden = screen.getByRole('checkbox', { name: /^Show \d+ CI or temporary ones/ });
    await user.click(hidden);
    expect((await rowsOf('Newest projects')).length).toBeGreaterThan(listed.length);
    expect(router.state.location.search).toBe('?unlisted=show');
  });

  test('words are searched for on Enter, once', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => {
      if (request.url.includes('search')) asked.push(request.url);
    });
    const { user, router } = renderApp('/copr');
    await user.type(await box(), 'kernel{Enter}');
    const found = await rowsOf('Projects found');
    expect(found.length).toBeGreaterThan(0);
    expect(router.state.location.search).toBe('?q=kernel');
    server.events.removeAllListeners();
    expect(asked).toHaveLength(1);
  });

  test('fewer than three characters are not searched for', async () => {
    const { user } = renderApp('/copr');
    await user.type(await box(), 'gc{Enter}');
    expect(await screen.findByText(/Type at least 3 characters/)).toBeVisible();
  });

  test('nothing found: how more is found', async () => {
    renderApp('/copr?q=nothing-like-this');
    expect(await screen.findByRole('heading', { name: 'No project found' })).toBeVisible();
  });

  test.each([
    ['@copr/copr-dev', '/copr/@copr/copr-dev'],
    ['11239934', '/copr/build/11239934'],
    ['@copr', '/copr/@copr'],
    ['https://copr.fedorainfracloud.org/coprs/packit/packit-dev/builds/', '/copr/packit/packit-dev/builds'],
    ['copr.fedorainfracloud.org/coprs/g/copr/copr-dev/package/copr-cli/', '/copr/@copr/copr-dev/package/copr-cli'],
  ])('%s leads to %s', async (text, path) => {
    const { user, router } = renderApp('/copr');
    await user.click(await box());
    await user.paste(text);
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(router.state.location.pathname).toBe(path));
  });

  test('an address of another site is refused, and not searched for', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(request.url));
    const { user } = renderApp('/copr');
    await user.click(await box());
    await user.paste('https://github.com/packit/packit');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'This is not an address of Copr' })).toBeVisible();
    server.events.removeAllListeners();
    expect(asked.filter((url) => url.includes('search'))).toEqual([]);
  });

  test('Copr fails: the rest of the page holds', async () => {
    server.use(http.get('*/api_3/project/list', () => HttpResponse.json({ error: 'x' }, { status: 500 })));
    renderApp('/copr');
    expect(await screen.findByRole('heading', { name: 'Could not load the newest projects' })).toBeVisible();
    expect(await box()).toBeVisible();
  });
});

describe('an owner', () => {
  test('with the listed projects, the others counted', async () => {
    const { user } = renderApp('/copr/packit');
    expect(await screen.findByText('5 projects, 3 of them unlisted, as CI and temporary ones are.')).toBeVisible();
    expect(await rowsOf('Projects')).toHaveLength(2);
    await user.click(screen.getByRole('checkbox', { name: 'Show 3 CI or temporary ones (unlisted at Copr)' }));
    expect(await rowsOf('Projects')).toHaveLength(5);
    await user.type(screen.getByRole('textbox', { name: 'Search the projects' }), 'stable{Enter}');
    expect(await rowsOf('Projects')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'packit-stable' })).toHaveAttribute('href', '/copr/packit/packit-stable');
  });

  test('a group leads to its page at Copr', async () => {
    renderApp('/copr/@copr');
    expect(await screen.findByRole('link', { name: /^This group at Copr/ })).toHaveAttribute(
      'href',
      'https://copr.fedorainfracloud.org/groups/g/copr/coprs/',
    );
  });

  test('that nobody knows', async () => {
    renderApp('/copr/nobody');
    expect(await screen.findByRole('heading', { name: 'No projects of this name' })).toBeVisible();
  });
});
