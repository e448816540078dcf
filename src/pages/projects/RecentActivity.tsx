import { Button } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { count } from '@/lib/format';
import { packitQueries } from '@/sources/packit/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { QueryState } from '@/ui/QueryState';
import { fromJobs, isIn, type Scope } from './entries';
import { GallerySkeleton, ProjectGallery } from './ProjectGallery';

const MOST_REQUESTS = 3;

interface Props {
  scope: Scope;
  search: string;
  onClear: () => void;
}

/** Projects of the newest pipelines, the last one first. The service has no list of them by time. */
export function RecentActivity({ scope, search, onClear }: Props) {
  const query = useInfiniteQuery(packitQueries.jobFeed('all'));
  const requests = query.data?.pages.length ?? 0;
  return (
    <QueryState query={query} what="the newest jobs" service="Packit" skeleton={<GallerySkeleton />}>
      {({ pages }) => {
        const jobs = pages.flatMap(({ items }) => items);
        const entries = fromJobs(jobs).filter((entry) => isIn(scope, entry));
        return (
          <>
            <p className="pb-quiet">
              Projects of the newest {count(jobs.length, 'job')} that Packit ran, newest first.
            </p>
            <ProjectGallery
              entries={entries}
              dropped={pages.reduce((sum, page) => sum + page.dropped, 0)}
              search={search}
              onClearSearch={
                <Button variant="link" isInline onClick={onClear}>
                  Show all
                </Button>
              }
              nothing={
                <EmptyNote title="No recent activity here">
                  None of the newest jobs belongs to a project shown here.
                </EmptyNote>
              }
            />
            {query.hasNextPage && requests < MOST_REQUESTS && (
              <Button
                variant="secondary"
                isLoading={query.isFetchingNextPage}
                isDisabled={query.isFetching}
                onClick={() => void query.fetchNextPage()}
              >
                Look further back
              </Button>
            )}
            {requests >= MOST_REQUESTS && <p className="pb-quiet">Older jobs are in the table of all jobs.</p>}
          </>
        );
      }}
    </QueryState>
  );
}
