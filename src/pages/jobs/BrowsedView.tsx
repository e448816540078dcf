import type { UseQueryResult } from '@tanstack/react-query';
import type { Job, JobList } from '@/domain/job';
import type { Page } from '@/domain/page';
import { NewRows } from '@/ui/NewRows';
import { QueryState } from '@/ui/QueryState';
import type { SteadyRows } from '@/ui/use-steady-rows';
import { Freshness } from './Freshness';
import { JobsTable } from './JobsTable';
import { LISTS } from './lists';
import { NoSuchPage, NothingYet } from './NoRows';
import { Pages } from './Pages';
import type { JobsAddress } from './use-jobs-address';

interface Props {
  list: JobList;
  query: UseQueryResult<Page<Job>>;
  steady: SteadyRows<Job>;
  address: JobsAddress;
}

/** A page of the table as the service gives it, newest first. */
export function BrowsedView({ list, query, steady: { rows, waiting, accept }, address }: Props) {
  const { search, change } = address;
  const { page } = search;
  const table = { list, search, onSort: (sort: typeof search.sort, dir: typeof search.dir) => change({ sort, dir }) };
  return (
    <QueryState
      query={query}
      what={`the ${LISTS[list].many}`}
      service="Packit"
      skeleton={<JobsTable {...table} jobs={undefined} />}
    >
      {({ hasNext, dropped }) => {
        const isEmpty = rows.length === 0 && !query.isPlaceholderData;
        if (isEmpty && !hasNext && dropped === 0)
          return page === 1 ? <NothingYet list={list} /> : <NoSuchPage address={address} />;
        return (
          <>
            <NewRows one={LISTS[list].one} many={LISTS[list].many} waiting={waiting} page={page} onAccept={accept} />
            <JobsTable {...table} jobs={rows} isBusy={query.isPlaceholderData} />
            <div className="pb-jobs-foot">
              <Freshness
                at={query.dataUpdatedAt}
                isFetching={query.isFetching}
                onRefresh={() => void query.refetch()}
                dropped={dropped}
              />
              <Pages
                address={address}
                hasNext={hasNext || query.isPlaceholderData}
                unit={list === 'all' ? 'pipelines' : 'rows'}
              />
            </div>
          </>
        );
      }}
    </QueryState>
  );
}
