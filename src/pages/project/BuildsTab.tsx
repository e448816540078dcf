import { Button } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { Job } from '@/domain/job';
import type { Project } from '@/domain/project';
import { formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import { EmptyNote } from '@/ui/EmptyNote';
import { StatusLabel } from '@/ui/StatusLabel';
import { Targets } from '@/ui/Targets';
import { BuildLink } from './BuildLink';
import { type ProjectBuild, targetsOf } from './builds';
import { ForLink } from './ForLink';

const ROWS = 50;

interface Props {
  project: Project;
  builds: readonly ProjectBuild[];
  known: ReadonlyMap<string, Job>;
  /** How many pull requests and branches the builds were taken from, in words. */
  basis: string;
  pages: number;
  onMore: () => void;
}

/** All builds over the pull requests and branches that are loaded, newest first. */
export function BuildsTab({ project, builds, known, basis, pages, onMore }: Props) {
  if (builds.length === 0)
    return (
      <EmptyNote title="No builds yet">
        Packit builds when a pull request or branch of a repository with a Packit configuration changes. Looked at:{' '}
        {basis}.
      </EmptyNote>
    );
  const shown = builds.slice(0, pages * ROWS);
  return (
    <>
      <p className="pb-quiet">Builds of {basis}. Load more of them in their tabs. Packit tells no times here.</p>
      <Table aria-label="Builds" variant="compact" gridBreakPoint="grid-md">
        <Thead>
          <Tr>
            <Th>Build</Th>
            <Th>For</Th>
            <Th>Status</Th>
            <Th>Chroots</Th>
          </Tr>
        </Thead>
        <Tbody>
          {shown.map((build) => {
            const job = known.get(build.buildId ?? '');
            return (
              <Tr key={build.key}>
                <Td dataLabel="Build">
                  <BuildLink build={build} known={job} />
                </Td>
                <Td dataLabel="For">
                  <ForLink project={project} what={build.for} />
                </Td>
                <Td dataLabel="Status">
                  <StatusLabel status={build.status} raw={build.raw} />
                </Td>
                <Td dataLabel="Chroots">
                  <Targets
                    targets={targetsOf(build, job)}
                    to={({ id }) => (id === null ? null : paths.job('copr', id))}
                  />
                </Td>
              </Tr>
            );
          })}
        </Tbody>
      </Table>
      {builds.length > shown.length && (
        <Button variant="secondary" onClick={onMore}>
          Show more of the {formatNumber(builds.length)} builds
        </Button>
      )}
    </>
  );
}
