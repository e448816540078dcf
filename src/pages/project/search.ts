import * as v from 'valibot';
import { readSearch } from '@/lib/search-params';

const TABS = ['builds', 'prs', 'branches', 'releases', 'issues'] as const;
export type TabKey = (typeof TABS)[number];

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
});
export type ProjectSearch = v.InferOutput<typeof projectSearch>;

/** What the address says of the project's lists; nonsense counts as absent. */
export const readProjectSearch = (params: URLSearchParams): ProjectSearch => readSearch(projectSearch, params);

export const canLoadMore = (loaded: number): boolean => loaded < MOST_PAGES;
