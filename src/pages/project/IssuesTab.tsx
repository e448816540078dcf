import { Skeleton } from '@patternfly/react-core';
import { forgeUrl, type Project } from '@/domain/project';
import type { ProjectRef } from '@/sources/packit/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { ExternalLink } from '@/ui/ExternalLink';
import { QueryState } from '@/ui/QueryState';
import { LoadMore } from './LoadMore';
import { useIssues } from './use-activity';

interface Props {
  projectRef: ProjectRef;
  project: Project;
  pages: number;
  onMore: () => void;
}

/** Issues with which people asked Packit for something, such as proposing a release downstream. */
export function IssuesTab({ projectRef, project, pages, onMore }: Props) {
  const loaded = useIssues(projectRef, pages);
  const newestFirst = [...loaded.items].sort((a, b) => b - a);
  return (
    <QueryState
      query={loaded.first}
      what="the issues"
      service="Packit"
      skeleton={<Skeleton className="pb-panel-skeleton" screenreaderText="Loading the issues" />}
    >
      {() =>
        newestFirst.length === 0 ? (
          <EmptyNote title="No issues yet">
            An issue appears here once someone has asked Packit for something in it, such as proposing a release
            downstream.
          </EmptyNote>
        ) : (
          <>
            <ul className="pb-plain-list" aria-label="Issues">
              {newestFirst.map((issue) => (
                <li key={issue}>
                  <ExternalLink href={forgeUrl(project, 'issue', String(issue))}>#{issue}</ExternalLink>
                </li>
              ))}
            </ul>
            <LoadMore loaded={loaded} pages={pages} what="issues" onMore={onMore} />
          </>
        )
      }
    </QueryState>
  );
}
