import { Skeleton } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { Activity, ActivityBuild } from '@/domain/activity';
import type { Job } from '@/domain/job';
import type { Project } from '@/domain/project';
import { EmptyNote } from '@/ui/EmptyNote';
import { QueryState } from '@/ui/QueryState';
import { ActivityCell } from './ActivityCell';
import type { ProjectBuild } from './builds';
import { ForLink } from './ForLink';
import { LoadMore } from './LoadMore';
import type { Loaded } from './loaded';

const WORDS = {
  'pull-request': { one: 'Pull request', many: 'pull requests' },
  branch: { one: 'Branch', many: 'branches' },
} as const satisfies Record<ProjectBuild['for']['kind'], { one: string; many: string }>;

const COLUMNS: readonly (readonly [ActivityBuild['kind'], string])[] = [
  ['copr', 'Copr builds'],
  ['srpm', 'SRPM builds'],
  ['koji', 'Koji builds'],
  ['testing-farm', 'Tests'],
];

interface Props {
  kind: ProjectBuild['for']['kind'];
  project: Project;
  loaded: Loaded<Activity>;
  known: ReadonlyMap<string, Job>;
  pages: number;
  onMore: () => void;
}

/** Pull requests or branches with their newest builds and tests. */
export function ActivityTab({ kind, project, loaded, known, pages, onMore }: Props) {
  const { one, many } = WORDS[kind];
  const used = COLUMNS.filter(([key]) => loaded.items.some(({ builds }) => builds.some((build) => build.kind === key)));
  return (
    <QueryState
      query={loaded.first}
      what={`the ${many}`}
      service="Packit"
      skeleton={<Skeleton className="pb-panel-skeleton" screenreaderText={`Loading the ${many}`} />}
    >
      {() =>
        loaded.items.length === 0 ? (
          <EmptyNote title={`No ${many} yet`}>
            Packit lists a {one.toLowerCase()} here when it has run something for it.
          </EmptyNote>
        ) : (
          <>
            <Table aria-label={many} variant="compact" gridBreakPoint="grid-md">
              <Thead>
                <Tr>
                  <Th modifier="nowrap">{one}</Th>
                  {used.map(([key, title]) => (
                    <Th key={key}>{title}</Th>
                  ))}
                </Tr>
              </Thead>
              <Tbody>
                {loaded.items.map(({ id, builds }) => (
                  <Tr key={id}>
                    <Td dataLabel={one}>
                      <ForLink project={project} what={{ kind, id }} />
                    </Td>
                    {used.map(([key, title]) => (
                      <Td key={key} dataLabel={title}>
                        <ActivityCell builds={builds.filter((build) => build.kind === key)} known={known} />
                      </Td>
                    ))}
                  </Tr>
                ))}
              </Tbody>
            </Table>
            <LoadMore loaded={loaded} pages={pages} what={many} onMore={onMore} />
          </>
        )
      }
    </QueryState>
  );
}
