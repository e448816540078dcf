import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Build, BuildTarget } from '@/domain/copr';
import { targetMs } from '@/domain/earlier-builds';
import { bySeverity, isFinal } from '@/domain/status';
import { QueryState } from '@/ui/QueryState';
import { Section } from '@/ui/Section';
import { ChrootTable } from './ChrootTable';
import { usualQuery } from './read-usual';
import { UsualTimes } from './UsualTimes';
import type { Parts } from './use-copr-build';

interface Props {
  build: Build;
  web: string;
  /** In chroot order. */
  targets: readonly BuildTarget[];
  query: Parts['targets'];
}

function NoChroots({ build }: { build: Build }) {
  return (
    <p>
      {isFinal(build.status)
        ? 'The build ended before Copr knew its chroots.'
        : 'None yet: Copr chooses them when the source package is known. They appear here then.'}
    </p>
  );
}

/** The chroots of a build, failed ones first, and on demand how long they usually take. */
export function Chroots({ build, web, targets, query }: Props) {
  const [isWanted, setIsWanted] = useState(false);
  const usual = useQuery({ ...usualQuery(useQueryClient(), build), enabled: isWanted });
  const failedFirst = [...targets].sort((a, b) => bySeverity(a.status, b.status));
  const onAsk = () => {
    setIsWanted(true);
    if (usual.error !== null) void usual.refetch();
  };
  const isComparable = build.packageName !== null && targets.some((target) => targetMs(target) !== null);
  return (
    <Section title="Chroots">
      <QueryState query={query} what="the chroots" service="Copr" skeleton="16rem" headingLevel="h3">
        {() =>
          targets.length === 0 ? (
            <NoChroots build={build} />
          ) : (
            <ChrootTable build={build} targets={failedFirst} web={web} usual={usual.data?.times} />
          )
        }
      </QueryState>
      {targets.some(({ status, raw }) => status === 'unknown' && raw === '') && (
        <p className="pb-quiet">Copr does not tell the state of such chroots; usually all were canceled.</p>
      )}
      {isComparable && (
        <UsualTimes usual={usual.data} error={usual.error} isFetching={usual.isFetching} onAsk={onAsk} />
      )}
    </Section>
  );
}
