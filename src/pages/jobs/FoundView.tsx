import type { JobList } from '@/domain/job';
import { NewRows } from '@/ui/NewRows';
import { QueryState } from '@/ui/QueryState';
import { Freshness } from './Freshness';
import { JobsTable } from './JobsTable';
import { LISTS } from './lists';
import { NoSuchPage, NothingMatches, NothingYet } from './NoRows';
import { Pages } from './Pages';
import { Progress } from './Progress';
import type { Found } from './use-found';
import type { JobsAddress } from './use-jobs-address';

interface Props {
  list: JobList;
  found: Found;
  address: JobsAddress;
}

function Rows({ list, found, address }: Props) {
  const { search, change } = address;
  const { rows, reading, terms } = found;
  const first = (search.page - 1) * search.perPage;
  const shown = rows?.slice(first, first + search.perPage);
  const isReading = reading.phase === 'reading';
  if (shown === undefined || (shown.length === 0 && !isReading)) {
    if (rows !== undefined && rows.length > 0) return <NoSuchPage address={address} />;
    if (rows !== undefined && terms.length === 0) return <NothingYet list={list} />;
    if (rows !== undefined) return <NothingMatches list={list} terms={terms} address={address} />;
  }
  return (
    <JobsTable
      list={list}
      jobs={shown?.length === 0 ? undefined : shown}
      search={search}
      onSort={(sort, dir) => change({ sort, dir })}
    />
  );
}

/** What was found among the newest jobs, or those in another order. */
export function FoundView({ list, found, address }: Props) {
  const { query, rows, waiting, accept, reading, dropped } = found;
  const { page, perPage } = address.search;
  const { many } = LISTS[list];
  if (query.data === undefined)
    return (
      <QueryState
        query={query}
        what={`the ${many}`}
        service="Packit"
        skeleton={<JobsTable list={list} search={address.search} jobs={undefined} onSort={() => undefined} />}
      >
        {() => null}
      </QueryState>
    );
  const count = rows?.length ?? 0;
  return (
    <>
      <Progress list={list} found={found} />
      <NewRows one={LISTS[list].one} many={LISTS[list].many} waiting={waiting} page={1} onAccept={accept} />
      <Rows list={list} found={found} address={address} />
      {reading.phase !== 'reading' && (
        <div className="pb-jobs-foot">
          <Freshness
            at={query.dataUpdatedAt}
            isFetching={query.isFetching}
            onRefresh={found.restart}
            dropped={dropped}
            action="Start again at the newest"
          />
          {count > 0 && <Pages address={address} hasNext={count > page * perPage} unit="rows" />}
        </div>
      )}
    </>
  );
}
