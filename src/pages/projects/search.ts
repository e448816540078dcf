import * as v from 'valibot';
import { positive, readSearch } from '@/lib/search-params';

export const SORTS = ['namespace', 'builds', 'recent'] as const;
export type Sort = (typeof SORTS)[number];

const projectsSearch = v.object({
  page: v.optional(v.fallback(positive, 1), '1'),
  sort: v.optional(v.fallback(v.picklist(SORTS), 'namespace'), 'namespace'),
  q: v.optional(v.string(), ''),
});
type ProjectsSearch = v.InferOutput<typeof projectsSearch>;

/** What the address says of the gallery; nonsense counts as absent. */
export const readProjectsSearch = (params: URLSearchParams): ProjectsSearch => readSearch(projectsSearch, params);

/** Cards on one page, as the service is asked for them. */
export const PER_PAGE = 20;
