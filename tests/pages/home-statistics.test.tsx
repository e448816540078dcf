import { server } from '@mocks/node';
import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { homeCard, noStatistics, statisticsAre, statisticsFail, statisticsWith } from './statistics';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/home/HomePage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T12:00:00Z'));
});

/** Builds of the week (days 13 to 19) and of the one before (6 to 12). */
const weeks = (now: [good: number, bad: number], before: [good: number, bad: number]) =>
  statisticsWith({
    statuses: { success: [8, before[0], 15, now[0]], failure: [8, before[1], 15, now[1]] },
  });

describe('the trend', () => {
  test.each([
    ['up', weeks([90, 10], [87, 13]), '100 builds, 90% succeeded, 3 points better than the week before.'],
    ['down', weeks([80, 20], [81, 19]), '100 builds, 80% succeeded, 1 point worse than the week before.'],
    ['none', weeks([80, 20], [40, 10]), '100 builds, 80% succeeded, the same as in the week before.'],
    ['too few to compare', weeks([80, 20], [3, 1]), '100 builds, 80% succeeded.'],
    [
      'no week before in the file',
      statisticsWith({ statuses: { success: [1, 80], failure: [1, 20] } }, { firstDay: '2026-11-14' }),
      '100 builds, 80% succeeded.',
    ],
  ])('%s', async (_what, file, words) => {
    statisticsAre(file);
    renderApp('/');
    expect(await screen.findByText(`Last 7 days: ${words} All services work.`)).toBeVisible();
  });

  test('of chroots is an arrow with words, for those that succeed and for those that fail', async () => {
    statisticsAre(
      statisticsWith({
        statuses: { success: [15, 100] },
        chroots: {
          'fedora-43-x86_64': [8, 50, 50, 0, 0, 15, 75, 25, 0, 0],
          'fedora-rawhide-s390x': [8, 18, 2, 0, 0, 15, 10, 10, 0, 0],
          'epel-9-x86_64': [15, 0, 1, 0, 0],
        },
      }),
    );
    renderApp('/');
    const [first, second, third] = within(
      within(await homeCard('Builds per chroot')).getByRole('list', { name: 'Builds per chroot' }),
    ).getAllByRole('listitem');
    expect(first).toHaveTextContent(/^fedora-43-x86_64100 75% succeeded▲25, 25 points more than in the period before$/);
    expect(second).toHaveTextContent(/50% succeeded▼40, 40 points less/);
    expect(third).toHaveTextContent(/^epel-9-x86_641 0% succeeded$/);

    const failing = await homeCard('Chroots that fail most');
    const rows = within(within(failing).getByRole('list')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'fedora-rawhide-s390x50% of 20 failed▲40, 40 points more than in the period before',
      'fedora-43-x86_6425% of 100 failed▼25, 25 points less than in the period before',
    ]);
    expect(within(failing).getByText(/with at least 20 builds that succeeded or failed/)).toBeVisible();
  });

  test('of build times needs enough timings in both periods, and says less than a tenth as none', async () => {
    const timed = (durations: Record<string, number[]>) =>
      statisticsAre(statisticsWith({ statuses: { success: [15, 1] }, durations }));
    timed({ '600': [8, 30], '1200': [15, 30] });
    const { unmount } = renderApp('/');
    const times = await homeCard('Build time');
    expect(
      within(times).getByText(
        'Half of the builds take at most about 20 min, about 100% longer than in the week before',
      ),
    ).toBeVisible();
    expect(within(times).getByText(/A sample: 30 timings in the last 7 days/)).toBeVisible();
    unmount();
    timed({ '600': [8, 30], '630': [15, 30] });
    const again = renderApp('/');
    expect(await screen.findByText(/about 11 min, about as in the week before$/)).toBeVisible();
    again.unmount();
    timed({ '600': [8, 3], '1200': [15, 30] });
    renderApp('/');
    expect(await screen.findByText('Half of the builds take at most about 20 min')).toBeVisible();
  });

  test('of fewer than 20 timings is none: no median, no chart, the table alone', async () => {
    statisticsAre(statisticsWith({ statuses: { success: [15, 1] }, durations: { '1200': [15, 11] } }));
    renderApp('/');
    const times = await homeCard('Build time');
    expect(within(times).getByText('Too few timings (11) to tell')).toBeVisible();
    expect(within(times).getByText(/^A sample: 11 timings in the last 7 days/)).toBeVisible();
    expect(within(times).getByRole('table')).toBeVisible();
    expect(within(times).queryByRole('img')).not.toBeInTheDocument();
    expect(within(times).queryByRole('button', { name: 'Chart' })).not.toBeInTheDocument();
  });
});

describe('what the figures lack', () => {
  test('gaps of the period are said, and nothing is compared', async () => {
    const file = statisticsWith({
      gaps: [
        [Date.parse('2026-11-18T10:00:00Z'), Date.parse('2026-11-18T11:00:00Z')],
        [Date.parse('2026-10-01T00:00:00Z'), Date.parse('2026-10-02T00:00:00Z')],
      ],
      statuses: { success: [8, 90, 15, 90], failure: [8, 10, 15, 10] },
    });
    statisticsAre(file);
    renderApp('/');
    expect(await screen.findByText(/^Last 7 days: at least 100 builds, 90% succeeded\. All/)).toBeVisible();
    expect(
      screen.getByText(
        /1 span of time could not be read, so some builds are missing: 2026-11-18 10:00 UTC to 2026-11-18 11:00 UTC\./,
      ),
    ).toBeVisible();
  });

  test('gaps of the time before only keep the trend away', async () => {
    statisticsAre(
      statisticsWith({
        gaps: [[Date.parse('2026-11-08T10:00:00Z'), Date.parse('2026-11-08T11:00:00Z')]],
        statuses: { success: [8, 90, 15, 90], failure: [8, 10, 15, 10] },
      }),
    );
    renderApp('/');
    expect(await screen.findByText(/^Last 7 days: 100 builds, 90% succeeded\. All/)).toBeVisible();
    expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument();
  });

  test('figures older than a day say so, and name the days that they are of', async () => {
    statisticsAre(
      statisticsWith({ statuses: { success: [15, 9] } }, { collectedAt: Date.parse('2026-11-17T11:20:00Z') }),
    );
    renderApp('/');
    expect(await screen.findByText(/^7 days to Nov 17: 9 builds, 100% succeeded\./)).toBeVisible();
    expect(screen.getByText(/The figures are old: collected/)).toHaveTextContent(
      'The figures are old: collected 3 days ago, and newer builds are not in them.',
    );
  });

  test('a file that begins within the period says since when', async () => {
    statisticsAre(statisticsWith({ statuses: { success: [1, 9] } }, { firstDay: '2026-11-18' }));
    renderApp('/?period=month');
    expect(await screen.findByText(/^Since Nov 18, 2026: 9 builds, 100% succeeded\./)).toBeVisible();
  });

  test('kinds that are not collected and days without jobs are said, not shown as zero', async () => {
    statisticsAre(statisticsWith({}));
    const { unmount } = renderApp('/');
    expect(await screen.findByText(/^Last 7 days: no builds\. All services work\.$/)).toBeVisible();
    expect(within(await homeCard('Builds')).getByText('No builds in the last 7 days')).toBeVisible();
    expect(within(await homeCard('Testing Farm runs')).getByText('No test runs in the last 7 days')).toBeVisible();
    unmount();
    statisticsAre(statisticsWith({}, { kinds: {} }));
    renderApp('/');
    expect(await screen.findByText(/^Last 7 days: Copr builds are not collected\./)).toBeVisible();
  });
});

describe('without a usable file the samples stand in', () => {
  test.each([
    ['another form', () => statisticsAre({ version: 7 }), /The statistics file answered in a form/],
    ['cut JSON', () => statisticsAre('{"version": 1, "kin'), /The statistics file answered in a form/],
    ['a failing host', () => statisticsFail(500), /The statistics file answered 500/],
  ])('%s is said', async (_what, answer, words) => {
    answer();
    const { user } = renderApp('/');
    expect(await screen.findByText(/^Last 7 days: about 259 builds; of the newest 200 builds/)).toBeVisible();
    expect(screen.getByText(words)).toHaveTextContent(/sample of the newest builds; each card says so\. Try again$/);

    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Last 7 days: 225 builds, 54% succeeded/)).toBeVisible();
  });

  test('no file, or the page of a static host for it, is no failure', async () => {
    noStatistics();
    const { unmount } = renderApp('/');
    expect(await screen.findByText(/^No statistics are collected for this site\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    unmount();
    statisticsAre('<!doctype html>');
    renderApp('/');
    expect(await screen.findByText(/^No statistics are collected for this site\./)).toBeVisible();
  });
});

test('hostile names of projects and chroots are text', async () => {
  statisticsAre(
    statisticsWith({
      statuses: { success: [15, 30] },
      projects: { 'javascript:alert(1)': [15, 30, 0, 0, 0], __proto__: [15, 1, 0, 0, 0] },
      chroots: { '<img src=x onerror=alert(1)>': [15, 10, 20, 0, 0] },
    }),
  );
  renderApp('/');
  expect(await screen.findAllByText('<img src=x onerror=alert(1)>')).not.toHaveLength(0);
  for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href') ?? '').toMatch(/^(?:\/|#|https?:)/);
});
