import * as v from 'valibot';
import { changeSearch, positive, readSearch } from '@/lib/search-params';

/** Columns of all tables, by the words of the address. */
const COLUMN_KEYS = [
  'type',
  'job',
  'status',
  'project',
  'trigger',
  'targets',
  'ref',
  'logs',
  'build',
  'note',
  'submitted',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

export const PER_PAGE = [10, 20, 50] as const;
const DEFAULTS = { page: 1, perPage: 20, q: '', sort: 'submitted', dir: 'desc' } as const;

const jobsSearch = v.object({
  page: v.optional(v.fallback(positive, DEFAULTS.page), String(DEFAULTS.page)),
  perPage: v.optional(
    v.fallback(v.pipe(v.picklist(PER_PAGE.map(String)), v.toNumber()), DEFAULTS.perPage),
    String(DEFAULTS.perPage),
  ),
  q: v.optional(v.string(), DEFAULTS.q),
  sort: v.optional(v.fallback(v.picklist(COLUMN_KEYS), DEFAULTS.sort), DEFAULTS.sort),
  dir: v.optional(v.fallback(v.picklist(['asc', 'desc']), DEFAULTS.dir), DEFAULTS.dir),
});

export interface JobsSearch {
  page: number;
  perPage: number;
  q: string;
  sort: ColumnKey;
  dir: 'asc' | 'desc';
}

/** What the address says of the table; nonsense counts as absent. */
export const readJobsSearch = (params: URLSearchParams): JobsSearch => readSearch(jobsSearch, params);

/**
 * The address's query with changes; what is the default is left out. Characters that are legal in a query stay as they
 * are, so that people can read and write it: `?q=status:failure+chroot:*-aarch64`.
 */
export function jobsQuery(params: URLSearchParams, changes: Partial<JobsSearch>): string {
  const texts = Object.entries(changes).map(([key, value]) => [
    key,
    value === DEFAULTS[key as keyof JobsSearch] ? null : String(value),
  ]);
  const text = changeSearch(params, Object.fromEntries(texts)).toString();
  return text === '' ? '' : `?${text.replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}
