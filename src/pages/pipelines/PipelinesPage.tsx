import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { InstantText } from '@/ui/InstantText';
import { NewRows } from '@/ui/NewRows';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { useSteadyRows } from '@/ui/use-steady-rows';
import { Foot } from './Foot';
import { PipelinesTable } from './PipelinesTable';
import './pipelines.css';
import { readPipelinesSearch } from './search';
import { newestAt, pipelinesSummary } from './summary';

const TITLE = 'Pipelines';

/** Nothing to show: no pipeline at all, none on a page past the end, or only empty ones on this page. */
function Nothing({ page, hasNext }: { page: number; hasNext: boolean }) {
  if (hasNext)
    return (
      <EmptyNote title="No pipeline with jobs on this page">
        What Packit started here holds only jobs that its list leaves out, such as scans. Older ones follow.
      </EmptyNote>
    );
  if (page > 1)
    return (
      <EmptyNote title={`There is no page ${page}`}>
        The table ends before it. <Link to={paths.pipelines()}>Go to the first page</Link>
      </EmptyNote>
    );
  return (
    <EmptyNote title="No pipelines yet">
      Packit starts one for each pull request, push or release of a project that has it enabled.
    </EmptyNote>
  );
}

function Pipelines() {
  const [params] = useSearchParams();
  const search = readPipelinesSearch(params);
  const { page, perPage } = search;
  const query = useQuery(packitQueries.pipelines({ page, perPage }));
  const items = useMemo(() => query.data?.items.map((item) => ({ ...item, key: String(item.id) })), [query.data]);
  const { rows, waiting, accept } = useSteadyRows(`${page} ${perPage}`, items, query.isPlaceholderData);
  const newest = newestAt(rows);
  return (
    <>
      <PageTitle title={TITLE}>
        <span className="pb-pipelines-sentence">
          {query.data === undefined &&
            (query.error === null ? 'Loading the newest pipelines …' : 'The pipelines could not be loaded.')}
          {query.data !== undefined && pipelinesSummary(rows, page)}
          {query.data !== undefined && newest !== null && (
            <>
              ; the newest submitted <InstantText at={newest} />
            </>
          )}
          {query.data !== undefined && '.'}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-pipelines">
        <QueryState
          query={query}
          what="the pipelines"
          service="Packit"
          skeleton={<PipelinesTable pipelines={undefined} perPage={perPage} />}
        >
          {(known) => (
            <>
              <NewRows one="pipeline" many="pipelines" waiting={waiting} page={page} onAccept={accept} />
              {rows.length === 0 && !query.isPlaceholderData ? (
                <Nothing page={page} hasNext={known.hasNext} />
              ) : (
                <PipelinesTable pipelines={rows} perPage={perPage} isBusy={query.isPlaceholderData} />
              )}
              <Foot query={query} page={known} search={search} />
            </>
          )}
        </QueryState>
      </PageSection>
    </>
  );
}

/** `/pipeline`: one row for each trigger, with all the jobs that it started. */
export function PipelinesPage() {
  if (getConfig().services.packit === null)
    return <PageTitle title={TITLE}>Packit Service is switched off in this site's configuration.</PageTitle>;
  return <Pipelines />;
}
