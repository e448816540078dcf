import * as v from 'valibot';
import { STATUSES } from '@/domain/status';
import { readSearch } from '@/lib/search-params';

export const TREND_FILTERS = ['newly-failing', 'still-failing', 'fixed', 'flaky'] as const;
export type TrendFilter = (typeof TREND_FILTERS)[number];

const text = v.optional(v.fallback(v.pipe(v.string(), v.maxLength(300)), ''), '');

const monitorSearch = v.object({
  q: text,
  state: v.optional(v.fallback(v.picklist(['', ...STATUSES]), ''), ''),
  /** `fedora-43`. */
  release: text,
  arch: text,
  trend: v.optional(v.fallback(v.picklist(['', ...TREND_FILTERS]), ''), ''),
  order: v.optional(v.fallback(v.picklist(['name', 'failing']), 'name'), 'name'),
});
export type MonitorSearch = v.InferOutput<typeof monitorSearch>;

/** What the address says of the matrix; nonsense counts as absent. */
export const readMonitorSearch = (params: URLSearchParams): MonitorSearch => readSearch(monitorSearch, params);
