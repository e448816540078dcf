import { Skeleton } from '@patternfly/react-core';
import { forgeUrl, type Project } from '@/domain/project';
import type { ProjectRef } from '@/sources/packit/queries';
import { Commit } from '@/ui/Commit';
import { EmptyNote } from '@/ui/EmptyNote';
import { ExternalLink } from '@/ui/ExternalLink';
import { QueryState } from '@/ui/QueryState';
import { LoadMore } from './LoadMore';
import { useReleases } from './use-activity';

interface Props {
  projectRef: ProjectRef;
  project: Project;
  pages: number;
  onMore: () => void;
}

/** Releases that Packit handled. Which jobs belong to one, the service does not tell. */
export function ReleasesTab({ projectRef, project, pages, onMore }: Props) {
  const loaded = useReleases(projectRef, pages);
  return (
    <QueryState
      query={loaded.first}
      what="the releases"
      service="Packit"
      skeleton={<Skeleton className="pb-panel-skeleton" screenreaderText="Loading the releases" />}
    >
      {() =>
        loaded.items.length === 0 ? (
          <EmptyNote title="No releases yet">A release appears here once Packit has handled it.</EmptyNote>
        ) : (
          <>
            <p className="pb-quiet">Packit does not tell here which builds belong to a release.</p>
            <ul className="pb-plain-list" aria-label="Releases">
              {loaded.items.map(({ tag, commit }) => (
                <li key={tag}>
                  <ExternalLink href={forgeUrl(project, 'release', tag)}>
                    <bdi className="pb-wrap">{tag}</bdi>
                  </ExternalLink>
                  {commit !== null && <Commit sha={commit} project={project} />}
                </li>
              ))}
            </ul>
            <LoadMore loaded={loaded} pages={pages} what="releases" onMore={onMore} />
          </>
        )
      }
    </QueryState>
  );
}
