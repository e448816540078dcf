import { server } from '@mocks/node';
import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { noStatistics, statisticsAre, statisticsFail, statisticsWith } from './statistics';

// The first import of the page costs seconds on a busy machine; the tests below wait for what it does.
beforeAll(() => import('@/pages/project/ProjectPage'), 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T12:00:00Z'));
});

const PACKIT = '/projects/github.com/packit/packit';
const TAB = `${PACKIT}?tab=statistics`;
const URL = 'https://github.com/packit/packit';
const chart = (name: string) => screen.findByRole('region', { name });
/** Counted on days 8 and 15 of a file that begins on 2026-11-01. */
const weeks = [8, 80, 20, 0, 0, 15, 90, 10, 0, 0];

test('the sentence tells the rate of the period and its trend from all builds', async () => {
  statisticsAre(statisticsWith({ projects: { [URL]: weeks } }));
  renderApp(`${PACKIT}?period=week`);
  expect(
    await screen.findByText(
      /^The newest build: .*\. Last 7 days: 100 Copr builds, 90% succeeded, 10 points better than the week before\.$/,
    ),
  ).toBeVisible();
});

test('charts follow the period, which the address holds', async () => {
  const { user, router } = renderApp(TAB);
  expect(
    await within(await chart('Builds over time')).findByText(/^\d+ Copr builds in the last 30 days, \d+% succeeded/),
  ).toBeVisible();
  expect(within(await chart('Test runs over time')).getByText(/^\d+ test runs .*% passed/)).toBeVisible();
  expect(screen.getByText(/All builds are counted, collected/)).toHaveTextContent(
    /collected 40 minutes ago\..* Chroots and build times are not counted for each project\.$/,
  );

  await user.click(within(screen.getByRole('group', { name: 'Period' })).getByRole('button', { name: 'All time' }));
  expect(router.state.location.search).toBe('?tab=statistics&period=total');
  const builds = await chart('Builds over time');
  expect(await within(builds).findByText(/Copr builds since Oct 16, 2025/)).toBeVisible();
  await user.click(within(builds).getByRole('button', { name: 'Table' }));
  expect(within(builds).getAllByRole('row')[1]).toHaveTextContent(/^2026-11-20/);
});

test('builds in Koji count where there are none in Copr', async () => {
  const { kinds, ...file } = statisticsWith({ projects: { [URL]: weeks } });
  statisticsAre({ ...file, kinds: { koji: kinds.copr } });
  renderApp(TAB);
  expect(
    await within(await chart('Builds over time')).findByText(/^200 Koji builds since Nov 1, 2026, 85% succeeded$/),
  ).toBeVisible();
  expect(within(await chart('Test runs over time')).getByText(/^No test run was counted/)).toBeVisible();
});

test('a project without builds in the period has the sentence of the loaded ones', async () => {
  statisticsAre(statisticsWith({ projects: {} }));
  renderApp(TAB);
  expect(await screen.findByText(/Of the last \d+ finished builds \d+% succeeded/)).toBeVisible();
  expect(within(await chart('Builds over time')).getByText(/^No Copr build was counted/)).toBeVisible();
});

test('gaps and age are said', async () => {
  statisticsAre(
    statisticsWith(
      {
        gaps: [[Date.parse('2026-11-16T10:00:00Z'), Date.parse('2026-11-16T11:00:00Z')]],
        projects: { [URL]: weeks },
      },
      { collectedAt: Date.parse('2026-11-17T11:20:00Z') },
    ),
  );
  renderApp(`${TAB}&period=week`);
  expect(await screen.findByText(/7 days to Nov 17: at least 100 Copr builds, 90% succeeded\.$/)).toBeVisible();
  expect(screen.getByText(/The figures are old: collected/)).toHaveTextContent(/collected 3 days ago/);
  expect(screen.getByText(/2026-11-16 10:00 UTC to 2026-11-16 11:00 UTC/)).toBeVisible();
});

test('without a file the tab says so, and the sentence rests on what is loaded', async () => {
  noStatistics();
  renderApp(TAB);
  expect(await screen.findByRole('heading', { name: 'No statistics' })).toBeVisible();
  expect(await screen.findByText(/Of the last \d+ finished builds \d+% succeeded/)).toBeVisible();
});

test('a file that cannot be read fails its tab alone, and is asked for again', async () => {
  statisticsFail(503);
  const { user } = renderApp(TAB);
  expect(await screen.findByRole('heading', { name: 'Could not load the collected figures' })).toBeVisible();
  expect(await screen.findByText(/Of the last \d+ finished builds/)).toBeVisible();
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await within(await chart('Builds over time')).findByText(/Copr builds in the last 30 days/)).toBeVisible();
});
