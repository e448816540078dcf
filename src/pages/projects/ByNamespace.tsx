import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { count } from '@/lib/format';
import { packitQueries } from '@/sources/packit/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { QueryState } from '@/ui/QueryState';
import { fromSummary, type Scope, withoutRepeats } from './entries';
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

function Nothing({ scope, page, onPage }: Pick<Props, 'scope' | 'page' | 'onPage'>) {
  if (page > 1)
    return (
      <EmptyNote title="No projects on this page">
        The list ends before page {page}.{' '}
        <Button variant="link" isInline onClick={() => onPage(1)}>
          First page
        </Button>
      </EmptyNote>
    );
  return (
    <EmptyNote title="No projects here">
      Packit has seen no repository {scope.namespace !== undefined && <>of {scope.namespace} </>}
      {scope.forge !== undefined && <>on {scope.forge}</>}. A repository appears once Packit handles its first event.
      Groups inside groups of GitLab cannot be listed: paste the repository's address instead.
    </EmptyNote>
  );
}

/** The service's own list, paged by it: by namespace, without an order among the repositories of one. */
export function ByNamespace({ scope, page, search, onPage, onClear }: Props) {
  const query = useQuery(packitQueries.projects({ page, perPage: PER_PAGE, ...scope }));
  const hasNext = query.data?.hasNext ?? false;
  const isOnly = page === 1 && !hasNext;
  return (
    <>
      <QueryState query={query} what="the projects" service="Packit" skeleton={<GallerySkeleton />}>
        {({ items, dropped }) => (
          <ProjectGallery
            entries={withoutRepeats(items.map(fromSummary))}
            dropped={dropped}
            search={search}
            onClearSearch={
              <Button variant="link" isInline onClick={onClear}>
                Show all
              </Button>
            }
            nothing={<Nothing scope={scope} page={page} onPage={onPage} />}
          />
        )}
      </QueryState>
      {query.data !== undefined &&
        (isOnly ? (
          <p className="pb-quiet">{count(query.data.items.length, 'project')} in all.</p>
        ) : (
          <Pager page={page} last={null} hasNext={hasNext} isBusy={query.isPlaceholderData} onPage={onPage} />
        ))}
    </>
  );
}
