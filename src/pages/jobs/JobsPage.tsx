import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import type { JobList } from '@/domain/job';
import { parseQuery } from '@/domain/job-query';
import { getConfig } from '@/lib/config';
import { packitQueries } from '@/sources/packit/queries';
import { InstantText } from '@/ui/InstantText';
import { PageTitle } from '@/ui/PageTitle';
import { useSteadyRows } from '@/ui/use-steady-rows';
import { BrowsedView } from './BrowsedView';
import { headOf } from './cells';
import { Chips, Problems, QuickFilters } from './Filters';
import { FoundView } from './FoundView';
import { JobsNav } from './JobsNav';
import { LISTS, listOf } from './lists';
import { SearchBox } from './SearchBox';
import { SearchHelp } from './SearchHelp';
import { SortBy } from './SortBy';
import { isNewestFirst } from './sort-jobs';
import { vocabularyOf } from './suggestions';
import { browsedSummary, foundSummary, type Summary, sortedSummary } from './summary';
import { useFound } from './use-found';
import { useJobsAddress } from './use-jobs-address';
import './jobs.css';

const FIRST = { page: 1, perPage: 20 } as const;

function Sentence({ words, newestAt }: Summary) {
  return (
    <span className="pb-jobs-sentence">
      {words}
      {newestAt !== null && (
        <>
          ; the newest submitted <InstantText at={newestAt} />
        </>
      )}
      .
    </span>
  );
}

function JobsOf({ list }: { list: JobList }) {
  const address = useJobsAddress(LISTS[list].columns);
  const { search } = address;
  const query = useMemo(() => parseQuery(search.q), [search.q]);
  const isBrowsing = query.terms.length === 0 && isNewestFirst(search);

  const asked = isBrowsing ? { page: search.page, perPage: search.perPage } : FIRST;
  const browsed = useQuery(packitQueries.jobs(list, asked));
  const steady = useSteadyRows(`${asked.page} ${asked.perPage}`, browsed.data?.items, browsed.isPlaceholderData);
  const found = useFound(list, search, !isBrowsing, browsed.isPlaceholderData ? undefined : browsed.data?.items);
  const vocabulary = useMemo(() => vocabularyOf([...steady.rows, ...found.loaded]), [steady.rows, found.loaded]);

  const summary = ((): Summary | null => {
    if (isBrowsing) return browsed.data === undefined ? null : browsedSummary(list, steady.rows, search.page);
    if (found.rows === undefined) return null;
    if (query.terms.length > 0) return foundSummary(list, found.rows, found.reading.phase !== 'reading');
    return sortedSummary(list, found.rows, headOf(list, search.sort));
  })();
  const failed = (isBrowsing ? browsed : found.query).error !== null;
  return (
    <>
      <PageTitle title={LISTS[list].title}>
        {summary === null ? (
          <span className="pb-jobs-sentence">
            {failed ? `The ${LISTS[list].many} could not be loaded.` : `Loading the newest ${LISTS[list].many} …`}
          </span>
        ) : (
          <Sentence {...summary} />
        )}
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-jobs">
        <JobsNav list={list} />
        <div className="pb-jobs-toolbar">
          <SearchBox
            label={`Search the ${LISTS[list].many}`}
            value={search.q}
            vocabulary={vocabulary}
            onCommit={(q) => address.change({ q })}
          />
          {list !== 'koji-tag-requests' && <QuickFilters query={query} address={address} />}
          <SortBy list={list} address={address} />
        </div>
        <Problems list={list} query={query} />
        <Chips query={query} address={address} />
        <SearchHelp address={address} />
        {isBrowsing ? (
          <BrowsedView list={list} query={browsed} steady={steady} address={address} />
        ) : (
          <FoundView list={list} found={found} address={address} />
        )}
      </PageSection>
    </>
  );
}

/** `/jobs` and `/jobs/<kind>`: a table of jobs that can be paged, searched and sorted. */
export function JobsPage() {
  const list = listOf(useLocation().pathname);
  if (getConfig().services.packit === null)
    return (
      <PageTitle title={LISTS[list].title}>Packit Service is switched off in this site's configuration.</PageTitle>
    );
  return <JobsOf key={list} list={list} />;
}
