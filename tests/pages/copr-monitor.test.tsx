import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ARM, MONITOR, small, X86 } from './monitor-rows';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
});

const grid = async () => within(await screen.findByRole('grid'));
const names = async () => (await grid()).getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the monitor', () => {
  test('says how many results fail, and asks two questions', async () => {
    small();
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(request.url));
    renderApp(MONITOR);
    expect(
      await screen.findByText('4 packages on 2 chroots: 3 of 5 results failing, in 3 packages, 1 newly.'),
    ).toBeVisible();
    server.events.removeAllListeners();
    expect(asked.filter((address) => address.includes('api_3'))).toHaveLength(2);
  });

  test('tells newly failing, still failing and fixed from the builds before', async () => {
    small();
    const { user, router } = renderApp(MONITOR);
    expect(await screen.findByRole('button', { name: 'Newly failing (1)' })).toBeVisible();
    expect((await grid()).getByRole('link', { name: 'Failed, newly failing, 1.120-1' })).toHaveAttribute(
      'href',
      '/copr/build/120',
    );
    await user.click(screen.getByRole('button', { name: 'Still failing (1)' }));
    expect(await names()).toEqual(['gdb']);
    expect(router.state.location.search).toBe('?trend=still-failing');
    await user.click(screen.getByRole('button', { name: 'Fixed (1)' }));
    expect(await names()).toEqual(['make']);
  });

  test('says what a trend rests on, and asks about single builds only on a click', async () => {
    small();
    server.use(
      http.get('*/api_3/build-chroot/list', () =>
        HttpResponse.json({
          items: [X86, ARM].map((name) => ({
            name,
            state: name === X86 ? 'succeeded' : 'failed',
            started_on: 1,
            ended_on: 2,
            result_url: null,
          })),
          meta: {},
        }),
      ),
    );
    const { user } = renderApp(MONITOR);
    expect(await screen.findByText(/1 failing result: the build before was made for several chroots/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask Copr about 1 build' }));
    expect(await screen.findByRole('button', { name: 'Newly failing (2)' })).toBeVisible();
    expect(screen.queryByText(/the build before was made for several chroots/)).not.toBeInTheDocument();
  });

  test('is filtered by state, package, release and architecture in the address', async () => {
    small();
    const { user, router } = renderApp(`${MONITOR}?state=failure&order=failing`);
    expect(await names()).toEqual(['gcc', 'gdb', 'ogr']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Architecture' }), 'aarch64');
    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Drop all filters' }));
    expect(await names()).toHaveLength(4);
    await user.type(screen.getByRole('textbox', { name: 'Search the packages' }), 'MAK{Enter}');
    expect(await names()).toEqual(['make']);
    expect(router.state.location.search).toContain('q=MAK');
  });

  test('is walked by the arrow keys, with one stop of the Tab key', async () => {
    small();
    const { user } = renderApp(MONITOR);
    const cells = await grid();
    const gcc = cells.getByRole('link', { name: 'gcc' });
    expect(cells.getAllByRole('link').filter((link) => link.tabIndex === 0)).toEqual([gcc]);
    gcc.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('Failed, newly failing, 1.120-1');
    expect(screen.getByText('newly failing', { selector: 'p span' })).toBeVisible();
    await user.keyboard('{ArrowDown}{End}');
    expect(document.activeElement).toHaveAccessibleName('Never built');
    await user.keyboard('{Control>}{End}{/Control}{Home}');
    expect(document.activeElement).toHaveAccessibleName('ogr');
  });

  test('a result opens its build, inside the app', async () => {
    small();
    const { user, router } = renderApp(MONITOR);
    await user.click((await grid()).getByRole('link', { name: /^Succeeded, fixed/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/copr/build/122'));
  });

  test('links failing results to their logs', async () => {
    small();
    renderApp(MONITOR);
    const log = (await grid()).getAllByRole('link', { name: 'Log' })[0];
    expect(log).toHaveAttribute('href', `/copr/build/120/logs/${X86}`);
  });

  test('renders only rows near the view of 500 packages', async () => {
    renderApp('/copr/packboard/big/monitor');
    expect(await screen.findByText(/^500 packages on 20 chroots: [\d,]+ of 10,000 results failing/)).toBeVisible();
    const matrix = screen.getByRole('grid');
    expect(matrix).toHaveAttribute('aria-rowcount', '502');
    expect(within(matrix).getAllByRole('rowheader').length).toBeLessThan(60);
    expect(screen.getByText(/[\d,]+ failing results: the build before is older/)).toBeVisible();
    for (const trend of ['Newly failing', 'Still failing', 'Fixed', 'Flaky'])
      expect(screen.getByText(new RegExp(`^${trend} \\([\\d,]+\\)`))).toBeVisible();
  });
});
