import * as v from 'valibot';
import { readSearch } from '@/lib/search-params';
import { type Entry, nameOf } from './entries';
import { allowedWords, SHOWN, type Shown } from './status-words';

const SORT_KEYS = ['name', 'since', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

const namespacesSearch = v.object({
  q: v.optional(v.string(), ''),
  show: v.optional(v.fallback(v.picklist(Object.keys(SHOWN) as Shown[]), 'all'), 'all'),
  sort: v.optional(v.fallback(v.picklist(SORT_KEYS), 'name'), 'name'),
  dir: v.optional(v.fallback(v.picklist(['asc', 'desc']), 'asc'), 'asc'),
});
export type NamespacesSearch = v.InferOutput<typeof namespacesSearch>;

/** What the address says of the table; nonsense counts as absent. */
export const readNamespacesSearch = (params: URLSearchParams): NamespacesSearch => readSearch(namespacesSearch, params);

const byName = new Intl.Collator('en', { numeric: true });
const names = (a: Entry, b: Entry): number => byName.compare(nameOf(a), nameOf(b));

const ORDERS: Readonly<Record<SortKey, (a: Entry, b: Entry) => number>> = {
  name: names,
  since: (a, b) => (a.installation?.createdAt ?? 0) - (b.installation?.createdAt ?? 0),
  status: (a, b) => byName.compare(allowedWords(a), allowedWords(b)),
};

/** In the order asked for; equal ones by name. */
export const sortedEntries = (
  entries: readonly Entry[],
  { sort, dir }: Pick<NamespacesSearch, 'sort' | 'dir'>,
): readonly Entry[] => [...entries].sort((a, b) => (dir === 'asc' ? 1 : -1) * ORDERS[sort](a, b) || names(a, b));
