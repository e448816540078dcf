import * as v from 'valibot';
import { PERIODS, type Period } from '@/domain/usage';
import { readSearch } from '@/lib/search-params';

const TABS = ['builds', 'prs', 'branches', 'releases', 'issues', 'statistics'] as const;
export type TabKey = (typeof TABS)[number];

/** A week is too short for most projects. */
export const DEFAULT_PERIOD: Period = 'month';

/** How many pages of a list are loaded; a shared address must not start a crawl. */
const MOST_PAGES = 20;
const pages = v.optional(
  v.fallback(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(MOST_PAGES)), 1),
  '1',
);

const projectSearch = v.object({
  tab: v.optional(v.fallback(v.picklist(TABS), 'builds'), 'builds'),
  builds: pages,
  prs: pages,
  branches: pages,
  releases: pages,
  issues: pages,
  period: v.optional(v.fallback(v.picklist(PERIODS), DEFAULT_PERIOD), DEFAULT_PERIOD),
});
export type ProjectSearch = v.InferOutput<typeof projectSearch>;

/** What the address says of the project's lists; nonsense counts as absent. */
export const readProjectSearch = (params: URLSearchParams): ProjectSearch => readSearch(projectSearch, params);

export const canLoadMore = (loaded: number): boolean => loaded < MOST_PAGES;
