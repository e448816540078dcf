import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { type ColumnKey, type JobsSearch, jobsQuery, readJobsSearch } from './search';

/**
 * The state of the page, which is its address. `change` goes to a new one, so that Back undoes it; `to` is the address
 * itself, for links. Every change but one of the page starts at the first page. A sort by a column that the table lacks
 * counts as none.
 */
export function useJobsAddress(columns: readonly ColumnKey[]) {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const to = (changes: Partial<JobsSearch>): string => pathname + jobsQuery(params, { page: 1, ...changes });
  const change = (changes: Partial<JobsSearch>): void => {
    const isPaging = changes.page !== undefined;
    void navigate(to(changes), { preventScrollReset: !isPaging });
  };
  const search = readJobsSearch(params);
  const isSortable = columns.includes(search.sort) && search.sort !== 'logs';
  return { search: isSortable ? search : { ...search, sort: 'submitted' as const, dir: 'desc' as const }, to, change };
}
export type JobsAddress = ReturnType<typeof useJobsAddress>;
