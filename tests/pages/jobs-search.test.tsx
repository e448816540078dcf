import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { coprBuilds, coprRow, coprRows, NOW } from './jobs-rows';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

const table = () => screen.findByRole('grid', { name: 'Copr builds' });
const rows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1);
const box = () => screen.findByRole('combobox', { name: 'Search the Copr builds' });

describe('searching', () => {
  test('goes through the newest jobs until enough match, says how far it came, and goes on', async () => {
    const asked: string[] = [];
    server.use(coprBuilds(() => coprRows(590), asked));
    const { user, router } = renderApp('/jobs/copr?perPage=10');
    await user.click(await box());
    await user.paste('status:failure chroot:*-aarch64');
    await user.keyboard('{Enter}');

    expect(await screen.findByText('Searched 350 of the newest Copr builds; 35 match.')).toBeVisible();
    expect(router.state.location.search).toBe('?perPage=10&q=status:failure+chroot:*-aarch64');
    expect(screen.getByText(/^35 Copr builds match: 35 failed/)).toBeVisible();
    expect(await rows()).toHaveLength(10);
    expect(asked.filter((search) => search.includes('per_page=50'))).toHaveLength(7);

    await user.click(screen.getByText('Go on'));
    expect(await screen.findByText('Searched all 590 Copr builds the service still has; 59 match.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Go on' })).not.toBeInTheDocument();
  });

  test('asks one page at a time, and at most 20 in one go', async () => {
    let open = 0;
    let most = 0;
    const asked: string[] = [];
    server.use(
      http.get('*/api/log-detective', async ({ request }) => {
        const { searchParams } = new URL(request.url);
        if (searchParams.get('per_page') === '20') return HttpResponse.json([], { status: 206 });
        const page = Number(searchParams.get('page'));
        asked.push(String(page));
        open += 1;
        most = Math.max(most, open);
        await Promise.resolve();
        open -= 1;
        return HttpResponse.json(
          Array.from({ length: 10 }, (_, n) => ({ packit_id: 9000 - page * 10 - n, status: 'complete' })),
          { status: 206 },
        );
      }),
    );
    renderApp('/jobs/log-detective?perPage=10&q=owner:nobody');
    const done = 'Searched 200 of the newest analyses; 0 match.';
    expect(await screen.findByText(done, {}, { timeout: 15_000 })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on' })).toBeVisible();
    expect(most).toBe(1);
    expect(asked).toHaveLength(20);
  });

  test('stops when told to, and goes on later', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.use(
      http.get('*/api/copr-builds', async ({ request }) => {
        const page = Number(new URL(request.url).searchParams.get('page'));
        if (page === 3) await gate;
        return HttpResponse.json(coprRows(170).slice((page - 1) * 50, page * 50), { status: 206 });
      }),
    );
    const { user } = renderApp('/jobs/copr?perPage=10&q=owner:nobody');
    await screen.findByText('Searching … 100 of the newest Copr builds so far; 0 match.');
    await user.click(screen.getByText('Stop'));
    release();
    expect(await screen.findByText('Searched 150 of the newest Copr builds; 0 match.')).toBeVisible();
    await user.click(screen.getByText('Go on'));
    expect(await screen.findByText('Searched all 170 Copr builds the service still has; 0 match.')).toBeVisible();
  });

  test('ends where everything older cannot match', async () => {
    const asked: string[] = [];
    server.use(coprBuilds(() => coprRows(1000), asked));
    renderApp('/jobs/copr?perPage=10&q=since:2h+status:failure');
    expect(await screen.findByText('Searched all Copr builds of that time; 12 match.')).toBeVisible();
    expect(asked.filter((search) => search.includes('per_page=50'))).toHaveLength(4);
  });

  test('a search is an address: it can be shared, and Back undoes it', async () => {
    server.use(coprBuilds(() => coprRows(30)));
    const { user, router } = renderApp('/jobs/copr?q=hello-7');
    expect(await screen.findByText(/^1 Copr build matches/)).toBeVisible();
    expect(await box()).toHaveValue('hello-7');
    await user.click(screen.getByRole('button', { name: 'Failed' }));
    expect(await screen.findByRole('heading', { name: 'No Copr builds match' })).toBeVisible();
    expect(router.state.location.search).toBe('?q=hello-7+status:failure,error');
    expect(screen.getByRole('button', { name: 'Failed' })).toHaveAttribute('aria-pressed', 'true');
    await router.navigate(-1);
    expect(await screen.findByText(/^1 Copr build matches/)).toBeVisible();
  });

  test('every filter is a label that one click takes away', async () => {
    server.use(coprBuilds(() => coprRows(30)));
    const { user, router } = renderApp('/jobs/copr?q=status:failure+owner:fedora+hello');
    await screen.findByText(/^3 Copr builds match/);
    await user.click(screen.getByRole('button', { name: /^Remove status:failure/ }));
    expect(await screen.findByText(/^15 Copr builds match/)).toBeVisible();
    expect(router.state.location.search).toBe('?q=owner:fedora+hello');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(await screen.findByText(/^The newest 20 Copr builds/)).toBeVisible();
    expect(await box()).toHaveValue('');
  });

  test('when nothing matches, the filters are told in words and each can be left out', async () => {
    server.use(coprBuilds(() => coprRows(30)));
    const { user, router } = renderApp('/jobs/copr?q=owner:nobody,none+-status:success');
    expect(await screen.findByRole('heading', { name: 'No Copr builds match' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'not: status is success' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'owner is nobody or none' }));
    expect(await screen.findByText(/^3 Copr builds match/)).toBeVisible();
    expect(router.state.location.search).toBe('?q=-status:success');
  });

  test('what is not understood is said under the box', async () => {
    server.use(coprBuilds(() => coprRows(30)));
    renderApp('/jobs/copr?q=colour:red+since:yesterday');
    expect(await screen.findByText('“colour” is not a field: colour:red is looked for as text.')).toBeVisible();
    expect(screen.getByText(/^“yesterday” is no time/)).toBeVisible();
  });

  test('matches can be paged and sorted', async () => {
    server.use(coprBuilds(() => coprRows(15)));
    const { user, router } = renderApp('/jobs/copr?perPage=10&q=hello');
    expect(await screen.findByText(/^15 Copr builds match/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(router.state.location.search).toBe('?perPage=10&q=hello&page=2'));
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
    expect(await rows()).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'Trigger' }));
    await waitFor(() => expect(router.state.location.search).toBe('?perPage=10&q=hello&sort=trigger&dir=asc'));
    expect((await rows())[0]).toHaveTextContent('pull request 1000');
  });

  test('a page of matches after the last one says so', async () => {
    server.use(coprBuilds(() => coprRows(30)));
    renderApp('/jobs/copr?q=hello&page=9');
    expect(await screen.findByRole('heading', { name: 'There is no page 9' })).toBeVisible();
  });

  test('matches that come later wait until they are asked for', async () => {
    let all = [coprRow(4), coprRow(5)];
    server.use(coprBuilds(() => all));
    const { user, queryClient } = renderApp('/jobs/copr?q=hello');
    expect(await screen.findByText(/^2 Copr builds match/)).toBeVisible();
    all = [coprRow(1), ...all];
    await queryClient.refetchQueries({ queryKey: ['packit', 'jobs'] });
    await user.click(await screen.findByRole('button', { name: '1 new Copr build' }));
    expect(await screen.findByText(/^3 Copr builds match/)).toBeVisible();
    expect((await rows())[0]).toHaveTextContent('hello-1');
  });
});

describe('the search box', () => {
  test('suggests fields and values, by keyboard alone', async () => {
    server.use(coprBuilds(() => coprRows(30)));
    const { user, router } = renderApp('/jobs/copr');
    await table();
    const search = await box();
    await user.type(search, 'chr');
    const list = await screen.findByRole('listbox', { name: 'Suggestions' });
    expect(within(list).getByRole('option', { name: /^chroot:/ })).toBeVisible();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(search).toHaveValue('chroot:');
    await user.keyboard('aarch{ArrowDown}');
    expect(search).toHaveAttribute('aria-activedescendant');
    await user.keyboard('{Enter}');
    expect(search).toHaveValue('chroot:*-aarch64 ');
    expect(search).toHaveFocus();
    await user.keyboard('stat{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}{Enter}');
    await waitFor(() => expect(router.state.location.search).toBe('?q=chroot:*-aarch64'));
  });

  test('explains itself by examples that can be clicked', async () => {
    server.use(coprBuilds(() => coprRows(30)));
    const { user, router } = renderApp('/jobs/copr');
    await user.click(await screen.findByText('How to search'));
    await user.click(screen.getByRole('link', { name: 'trigger:pr since:2d' }));
    await waitFor(() => expect(router.state.location.search).toBe('?q=trigger:pr+since:2d'));
    expect(await box()).toHaveValue('trigger:pr since:2d');
  });
});
