import { Button, Skeleton } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Build, BuildTarget } from '@/domain/copr';
import { count } from '@/lib/format';
import { QueryState } from '@/ui/QueryState';
import { Section } from '@/ui/Section';
import { Compared } from './Compared';
import { type Comparison, changesQuery } from './read-changes';

interface Props {
  build: Build;
  /** A chroot that failed. */
  target: BuildTarget;
}

function None({ comparison, build }: { comparison: Extract<Comparison, { kind: 'none' }>; build: Build }) {
  const { looked, earlier, isMore } = comparison;
  if (earlier === 0)
    return (
      <p>
        {isMore ? 'Among the newest 100 builds there is' : 'There is'} no earlier build of{' '}
        <bdi className="pb-code">{build.packageName}</bdi> in this project.
      </p>
    );
  return (
    <p>
      No good build of this chroot was found among {count(earlier, 'earlier build')}
      {isMore && ' (Copr has more)'}:{' '}
      {looked === 0 ? 'none can have been good there' : `${looked} of them were looked at`}.
    </p>
  );
}

/** What changed since the last good build of the same package and chroot; read on demand. */
export function Changes({ build, target }: Props) {
  const client = useQueryClient();
  const options = changesQuery(client, build, target);
  const [isWanted, setIsWanted] = useState(() => client.getQueryData(options.queryKey) !== undefined);
  const query = useQuery({ ...options, enabled: isWanted });
  if (build.packageName === null) return null;
  return (
    <Section title="What changed since the last good build" isBox>
      {isWanted ? (
        <QueryState
          query={query}
          what="the earlier builds"
          service="Copr"
          headingLevel="h3"
          skeleton={<Skeleton height="6rem" screenreaderText="Looking for the last good build" />}
        >
          {(comparison) =>
            comparison.kind === 'none' ? (
              <None comparison={comparison} build={build} />
            ) : (
              <Compared comparison={comparison} build={build} target={target} />
            )
          }
        </QueryState>
      ) : (
        <>
          <p>
            Looks for the newest earlier build of <bdi className="pb-code pb-wrap">{build.packageName}</bdi> that was
            good on <bdi className="pb-code pb-wrap">{target.chroot.name}</bdi> and compares build root, source and
            builder.
          </p>
          <Button variant="secondary" size="sm" onClick={() => setIsWanted(true)}>
            Compare with the last good build
          </Button>
        </>
      )}
    </Section>
  );
}
