import { Skeleton } from '@patternfly/react-core';
import { inDirectory } from '@/domain/copr-builds';
import { EmptyNote } from '@/ui/EmptyNote';
import { QueryState } from '@/ui/QueryState';
import { BuildTrend } from './BuildTrend';
import { LatestBuilds } from './LatestBuilds';
import type { useProjectBuilds } from './use-project';

interface Props {
  name: { owner: string; project: string };
  directory: string | null;
  loaded: ReturnType<typeof useProjectBuilds>;
}

/** What was built last, in all directories or in one. */
export function ProjectBuilds({ name, directory, loaded: { newest, builds } }: Props) {
  const shown = inDirectory(builds, directory);
  return (
    <QueryState
      query={newest}
      what="the builds"
      service="Copr"
      skeleton={<Skeleton className="pb-cp-builds-skeleton" screenreaderText="Loading the builds" />}
    >
      {() =>
        shown.length === 0 ? (
          <EmptyNote title={directory === null ? 'No builds yet' : 'None of the loaded builds is in this directory'}>
            {directory === null
              ? 'A build appears here once somebody, a webhook or Packit submits one.'
              : 'Directories of pull requests are deleted after a while; older builds are on the page Builds.'}
          </EmptyNote>
        ) : (
          <>
            <BuildTrend builds={shown} />
            <LatestBuilds {...name} directory={directory} builds={shown} />
          </>
        )
      }
    </QueryState>
  );
}
