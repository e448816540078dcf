import { Skeleton } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import type { ProjectSummary } from '@/domain/project';
import { formatNumber } from '@/lib/format';
import { type ProjectRef, packitQueries } from '@/sources/packit/queries';
import { Facts } from '@/ui/Facts';

interface Props {
  projectRef: ProjectRef;
  summary: ProjectSummary | undefined;
  /** The summary did not come. */
  hasFailed: boolean;
}

/** How much of each kind Packit has handled. The number of builds is a heavy question of its own and may lack. */
export function Numbers({ projectRef, summary, hasFailed }: Props) {
  const builds = useQuery(packitQueries.projectBuilds(projectRef));
  const unknown = <span className="pb-quiet">not known</span>;
  const coming = <Skeleton width="4ch" screenreaderText="Loading" />;
  const shown = (value: number | undefined) =>
    value === undefined ? hasFailed ? unknown : coming : <span className="pb-number">{formatNumber(value)}</span>;
  const built =
    builds.error !== null || builds.data === null ? (
      <span className="pb-quiet" title={builds.error?.message}>
        not known
      </span>
    ) : builds.data === undefined ? (
      coming
    ) : (
      <span className="pb-number">{formatNumber(builds.data)}</span>
    );
  return (
    <div className="pb-project-numbers">
      <Facts
        label="What Packit has handled"
        facts={[
          ['Pull requests', shown(summary?.pullRequests)],
          ['Branches', shown(summary?.branches)],
          ['Releases', shown(summary?.releases)],
          ['Issues', shown(summary?.issues)],
          ['Copr builds', built],
        ]}
      />
    </div>
  );
}
