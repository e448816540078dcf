import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
});

const PROJECT = '/copr/@copr/copr-dev';

const listen = () => {
  const asked: string[] = [];
  server.events.removeAllListeners();
  server.events.on('request:start', ({ request }) => {
    const { pathname, search } = new URL(request.url);
    if (pathname.includes('/copr/')) asked.push(decodeURIComponent(pathname.replace(/^.*api_3/, '') + search));
  });
  return asked;
};

describe('a project', () => {
  test('answers in one sentence, and asks Copr two questions', async () => {
    const asked = listen();
    renderApp(PROJECT);
    expect(await screen.findByRole('heading', { level: 1, name: '@copr/copr-dev' })).toBeVisible();
    expect(await screen.findByText(/^All 54 builds, of 10 packages: \d+% succeeded.*not finished\.$/)).toBeVisible();
    await screen.findByRole('table', { name: 'Latest builds' });
    expect(asked.map((address) => address.split('?')[0])).toEqual(expect.arrayContaining(['/project', '/build/list']));
    expect(asked).toHaveLength(2);
  });

  test('shows what it is, how to use it and what it draws on', async () => {
    const { user } = renderApp(PROJECT);
    expect(await screen.findByText('dnf copr enable @copr/copr-dev', { selector: 'bdi' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Description' })).toBeVisible();
    const chroots = screen.getByRole('list', { name: 'Active chroots' });
    expect(within(chroots).getAllByRole('listitem')[0]).toHaveTextContent(/^Fedora Rawhide x86_64.*aarch64/);
    expect(screen.getByRole('link', { name: '@copr/copr' })).toHaveAttribute('href', '/copr/@copr/copr');
    expect(screen.getByRole('link', { name: 'github.com/fedora-copr/copr' })).toHaveAttribute(
      'href',
      '/projects/github.com/fedora-copr/copr',
    );
    expect(screen.getByText('copr-devel@lists.fedorahosted.org')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Settings/ })).toHaveAttribute(
      'href',
      'https://copr.fedorainfracloud.org/coprs/g/copr/copr-dev/edit/',
    );
    await user.click(screen.getByText("Without dnf's copr command: a .repo file"));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Release' }), 'EPEL 9');
    expect(screen.getByText(/baseurl=.*copr-dev\/epel-9-\$basearch/)).toBeVisible();
    expect(screen.getByText(/group_copr-copr-dev-epel-9\.repo/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^GPG key/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/pubkey\.gpg$/),
    );
  });

  test('asks what counts as a download only on a click, and once', async () => {
    const asked = listen();
    const { user } = renderApp(PROJECT);
    const ask = await screen.findByRole('button', { name: 'Ask for ended chroots and all directories' });
    expect(screen.getByText(/Copr counts this question as a download/)).toBeVisible();
    expect(asked.some((address) => address.startsWith('/rpmrepo'))).toBe(false);
    await user.dblClick(ask);
    const ended = await screen.findByRole('list', { name: 'Ended chroots' });
    expect(ended).toHaveTextContent('fedora-41-x86_64: deleted in 61 days');
    expect(within(screen.getByRole('combobox', { name: 'Directory' })).getByText('Pull request 3912')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Builds' }));
    await screen.findByRole('table', { name: 'Builds' });
    await user.click(screen.getByRole('link', { name: 'Overview' }));
    await screen.findByRole('list', { name: 'Ended chroots' });
    expect(asked.filter((address) => address.startsWith('/rpmrepo'))).toHaveLength(1);
  });

  test('one directory: its builds and its repository, and the address says which', async () => {
    const { user, router } = renderApp(PROJECT);
    const choice = await screen.findByRole('combobox', { name: 'Directory' });
    await within(choice).findByText('Pull request 3950');
    await user.selectOptions(choice, 'Pull request 3950');
    expect(router.state.location.search).toBe('?dir=copr-dev%3Apr%3A3950');
    expect(await screen.findByText('dnf copr enable @copr/copr-dev:pr:3950')).toBeVisible();
    const rows = within(screen.getByRole('table', { name: 'Latest builds' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toHaveTextContent('Pull request 3950');
    expect(screen.getByRole('link', { name: 'Monitor' })).toHaveAttribute(
      'href',
      '/copr/@copr/copr-dev/monitor?dir=copr-dev%3Apr%3A3950',
    );
  });

  test('a directory that no build is known of has no command', async () => {
    renderApp(`${PROJECT}?dir=copr-dev:pr:99999`);
    expect(await screen.findByText('No builds in this directory are known.')).toBeVisible();
    expect(await screen.findByText(/so there is nothing to install from/)).toBeVisible();
    expect(screen.queryByText(/dnf copr enable @copr\/copr-dev:pr:99999/)).not.toBeInTheDocument();
  });

  test('a directory in the place of the project leads to it', async () => {
    const { router } = renderApp('/copr/@copr/copr-dev:pr:3950');
    expect(await screen.findByText('dnf copr enable @copr/copr-dev:pr:3950')).toBeVisible();
    expect(router.state.location.pathname).toBe('/copr/@copr/copr-dev');
  });

  test('can be watched, and is then found on the page Copr', async () => {
    const { user } = renderApp(PROJECT);
    await user.click(await screen.findByRole('button', { name: 'Watch' }));
    await user.click(screen.getByRole('link', { name: 'Watched' }));
    const all = await screen.findByRole('list', { name: 'Watched pages' });
    expect(within(all).getByRole('listitem')).toHaveTextContent(/^Copr project@copr\/copr-dev/);
    await user.click(screen.getByRole('link', { name: 'Copr' }));
    const watched = await screen.findByRole('list', { name: 'Watched owners and projects' });
    expect(within(watched).getByRole('link', { name: '@copr/copr-dev' })).toBeVisible();
    await user.click(within(watched).getByRole('button', { name: 'Stop watching @copr/copr-dev' }));
    expect(screen.queryByRole('list', { name: 'Watched owners and projects' })).not.toBeInTheDocument();
  });

  test('without builds and chroots', async () => {
    renderApp('/copr/packboard/empty');
    expect(await screen.findByText('Nothing was built here yet.')).toBeVisible();
    expect(await screen.findByText(/no active chroots: there is nothing to install from/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'No builds yet' })).toBeVisible();
  });

  test('with 60 chroots groups them by release', async () => {
    renderApp('/copr/packboard/sixty-chroots');
    const chroots = await screen.findByRole('list', { name: 'Active chroots' });
    expect(within(chroots).getAllByRole('listitem')).toHaveLength(12);
  });

  test('with hostile texts shows them as text and links to nothing of theirs', async () => {
    renderApp('/copr/packboard/hostile');
    const about = await screen.findByLabelText('About the project');
    expect(within(about).getAllByText(/javascript:alert/)[0]).toBeVisible();
    for (const link of screen.getAllByRole('link'))
      expect(link.getAttribute('href') ?? '').not.toMatch(/^(?:javascript|data|vbscript):/i);
  });
});

describe('when it goes wrong', () => {
  test.each([
    ['/copr/@copr/no-such', /Project @copr\/no-such does not exist/],
    ['/copr/@no-such-group/x', /Group no-such-group does not exist/],
  ])('%s is not known', async (address, said) => {
    renderApp(address);
    expect(await screen.findByRole('heading', { name: 'Copr does not know this project' })).toBeVisible();
    expect(screen.getAllByText(said)[0]).toBeVisible();
    expect(screen.getByRole('link', { name: /on Copr's own site/ })).toBeVisible();
  });

  test('a site that does not forward to Copr says so', async () => {
    server.use(
      http.get(
        '*/api_3/*',
        () => new HttpResponse('<h1>Not Found</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } }),
      ),
    );
    renderApp(PROJECT);
    expect(await screen.findByRole('heading', { name: 'Copr cannot be read from here' })).toBeVisible();
    expect(screen.getByText(/Copr lets no page of another site read its answers/)).toBeVisible();
  });

  test('a challenge page is told as such', async () => {
    renderApp('/copr/packboard/html');
    expect(await screen.findByRole('heading', { name: 'Copr answered with a web page' })).toBeVisible();
  });

  test.each([
    ['error-403', /Copr answered 403/],
    ['error-500', /Copr answered 500/],
    ['error-503', /Copr answered 503/],
    ['wrong-form', /in a form this page does not understand/],
  ])('%s names Copr and what it answered', async (name, said) => {
    renderApp(`/copr/packboard/${name}`);
    expect((await screen.findAllByText(said))[0]).toBeVisible();
  });

  test('the project holds when its builds cannot be read', async () => {
    server.use(http.get('*/api_3/build/list', () => HttpResponse.json({ error: 'busy' }, { status: 500 })));
    renderApp(PROJECT);
    expect(await screen.findByText('dnf copr enable @copr/copr-dev', { selector: 'bdi' })).toBeVisible();
    expect(await screen.findByText('How its builds went could not be learned.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Could not load the builds' })).toBeVisible();
  });

  test('a Copr that is switched off is never asked', async () => {
    applyConfig('{"services": {"copr": null}}');
    const asked = listen();
    renderApp(PROJECT);
    expect(await screen.findByText(/Copr is switched off/)).toBeVisible();
    await waitFor(() => expect(asked).toEqual([]));
    expect(screen.queryByRole('link', { name: 'Copr' })).not.toBeInTheDocument();
  });
});
