import * as v from 'valibot';
import { changeSearch, positive, readSearch } from '@/lib/search-params';

/** Each row costs the service several queries, so the largest page is small (facts/packit.md 1.6). */
export const PER_PAGE = [10, 20, 50] as const;
const DEFAULTS = { page: 1, perPage: 20 } as const;

const pipelinesSearch = v.object({
  page: v.optional(v.fallback(positive, DEFAULTS.page), String(DEFAULTS.page)),
  perPage: v.optional(
    v.fallback(v.pipe(v.picklist(PER_PAGE.map(String)), v.toNumber()), DEFAULTS.perPage),
    String(DEFAULTS.perPage),
  ),
});
export type PipelinesSearch = v.InferOutput<typeof pipelinesSearch>;

/** What the address says of the table; nonsense counts as absent. */
export const readPipelinesSearch = (params: URLSearchParams): PipelinesSearch => readSearch(pipelinesSearch, params);

/** The query of another page; what is the default is left out. */
export const pipelinesQuery = (params: URLSearchParams, changes: Partial<PipelinesSearch>): string =>
  `?${changeSearch(
    params,
    Object.fromEntries(
      Object.entries({ page: 1, ...changes }).map(([key, value]) => [
        key,
        value === DEFAULTS[key as keyof PipelinesSearch] ? null : value,
      ]),
    ),
  )}`;
