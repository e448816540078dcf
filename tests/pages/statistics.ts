import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect } from 'vitest';
import type { KindStatistics, Statistics } from '@/domain/statistics';

const FILE = '*/stats/packit.json';

/** Nobody collects figures for this site. */
export const noStatistics = () => server.use(http.get(FILE, () => new HttpResponse(null, { status: 404 })));

export const statisticsAre = (body: Statistics | object | string) =>
  server.use(
    http.get(FILE, () => (typeof body === 'string' ? HttpResponse.text(body) : HttpResponse.json({ ...body }))),
  );

export const statisticsFail = (status: number) => server.use(http.get(FILE, () => new HttpResponse(null, { status })));

/** Counted from 2026-11-01, so that the recorded now is the day of number 19. */
const FIRST_DAY = '2026-11-01';

const EMPTY: KindStatistics = {
  gaps: [],
  undated: 0,
  statuses: {},
  startedBy: {},
  chroots: {},
  triggers: {},
  durations: {},
  projects: {},
};

/** A file collected 40 minutes before the recorded now, with what a test is about. */
export const statisticsWith = (copr: Partial<KindStatistics>, more: Partial<Statistics> = {}): Statistics => ({
  version: 1,
  service: 'packit',
  collectedAt: Date.parse('2026-11-20T11:20:00Z'),
  firstDay: FIRST_DAY,
  kinds: { copr: { ...EMPTY, ...copr } },
  ...more,
});

/** A card of Home once it is known what it rests on: until then its place is held by another. */
export const homeCard = (name: string) =>
  waitFor(() => {
    const region = screen.getByRole('region', { name });
    expect(within(region).queryByText('Loading the collected figures')).not.toBeInTheDocument();
    return region;
  });
