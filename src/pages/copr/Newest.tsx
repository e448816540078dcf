import { Skeleton } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getConfig } from '@/lib/config';
import { count, formatNumber } from '@/lib/format';
import { coprQueries } from '@/sources/copr/queries';
import { explainCopr } from '@/ui/copr/explain';
import { LoadMore } from '@/ui/copr/LoadMore';
import { ProjectsTable } from '@/ui/copr/ProjectsTable';
import { UnlistedSwitch } from '@/ui/copr/UnlistedSwitch';
import { EmptyNote } from '@/ui/EmptyNote';
import { QueryState } from '@/ui/QueryState';
import { Section } from '@/ui/Section';

interface Props {
  /** Unlisted ones too. */
  isAll: boolean;
  onAll: (isOn: boolean) => void;
}

/** The projects that were made last. */
export function Newest({ isAll, onAll }: Props) {
  const query = useInfiniteQuery({ ...coprQueries.projects(), refetchOnWindowFocus: false });
  const all = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const shown = isAll ? all : all.filter(({ isUnlisted }) => !isUnlisted);
  return (
    <Section title="Newest projects">
      <UnlistedSwitch
        unlisted={query.data === undefined ? null : all.filter(({ isUnlisted }) => isUnlisted).length}
        isOn={isAll}
        onChange={onAll}
      />
      <QueryState
        query={{ ...query, error: query.data === undefined ? query.error : null }}
        what="the newest projects"
        service="Copr"
        explain={explainCopr({ what: 'list', web: getConfig().services.copr?.web ?? '' })}
        skeleton={<Skeleton height="40rem" screenreaderText="Loading the newest projects" />}
      >
        {() => (
          <>
            <p className="pb-quiet">
              {formatNumber(shown.length)} of the newest {count(all.length, 'project')}.
            </p>
            {shown.length === 0 ? (
              <EmptyNote title="None of them is listed" headingLevel="h3">
                Most new projects are made by CI and unlisted. Load more, or show them with the box above.
              </EmptyNote>
            ) : (
              <ProjectsTable projects={shown} label="Newest projects" hasOwner />
            )}
            <LoadMore
              what="50 more"
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              error={query.isFetchNextPageError ? query.error : null}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )}
      </QueryState>
    </Section>
  );
}
