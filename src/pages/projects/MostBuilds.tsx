import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '@/lib/format';
import { packitQueries } from '@/sources/packit/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { NotComputed } from '@/ui/NotComputed';
import { QueryState } from '@/ui/QueryState';
import { fromRanked, isIn, type Scope, withoutRepeats } from './entries';
import { Pager } from './Pager';
import { GallerySkeleton, ProjectGallery } from './ProjectGallery';
import { PER_PAGE } from './search';

interface Props {
  scope: Scope;
  page: number;
  search: string;
  onPage: (page: number) => void;
  onClear: () => void;
}

/** The projects that kept Packit busiest in the past month: only those that the service ranks are known. */
export function MostBuilds({ scope, page, search, onPage, onClear }: Props) {
  const query = useQuery(packitQueries.usage('month'));
  const clear = (
    <Button variant="link" isInline onClick={onClear}>
      Show all
    </Button>
  );
  return (
    <QueryState
      query={query}
      what="the most active projects"
      service="Packit"
      skeleton={<GallerySkeleton />}
      absent={<NotComputed query={query} headingLevel="h3" />}
    >
      {({ topProjects }) => {
        const all = withoutRepeats(topProjects.map(fromRanked)).filter((entry) => isIn(scope, entry));
        const start = (page - 1) * PER_PAGE;
        return (
          <>
            <p className="pb-quiet">
              {formatNumber(all.length)} projects are ranked, by the pull requests, branches, releases and issues that
              Packit handled in the past month: the service counts no builds per project, and ranks none without
              activity.
            </p>
            <ProjectGallery
              entries={all.slice(start, start + PER_PAGE)}
              dropped={0}
              search={search}
              onClearSearch={clear}
              nothing={
                <EmptyNote title="No project is ranked here">None of them was active in the past month.</EmptyNote>
              }
            />
            {all.length > PER_PAGE && (
              <Pager
                page={page}
                last={Math.ceil(all.length / PER_PAGE)}
                hasNext={start + PER_PAGE < all.length}
                isBusy={false}
                onPage={onPage}
              />
            )}
          </>
        );
      }}
    </QueryState>
  );
}
