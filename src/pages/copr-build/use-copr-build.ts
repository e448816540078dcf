import { useQuery } from '@tanstack/react-query';
import type { Build, BuildTarget } from '@/domain/copr';
import { isFinal } from '@/domain/status';
import { pollMs } from '@/lib/polling';
import { coprQueries } from '@/sources/copr/queries';

interface Asked {
  state: { data: unknown; dataUpdatedAt: number };
}

const isDone = ({ data, error }: { data: unknown; error: Error | null }): boolean =>
  data !== undefined || error !== null;

const hasGood = (targets: readonly BuildTarget[]): boolean => targets.some(({ status }) => status === 'success');

/** Ms until a part is asked for again while the build moves: parts may lack at first, and nothing of them moves then. */
const paceOf =
  (build: Build) =>
  ({ state: { data, dataUpdatedAt } }: Asked): number | false =>
    !isFinal(build.status) && data !== undefined ? pollMs(data ?? build, dataUpdatedAt) : false;

/**
 * All parts of a build with three requests beside its own: chroots, source, and the source's building where no chroot is good (else
 * it is known to be good) or the built packages.
 */
export function useCoprBuild(build: Build) {
  const { id, status, raw } = build;
  const refetchInterval = paceOf(build);
  const targets = useQuery({ ...coprQueries.targets(id), refetchInterval });
  const isGood = targets.data !== undefined && hasGood(targets.data);
  const isSourceOpen = targets.data !== undefined && !isGood && raw !== 'forked';
  const sourceBuild = useQuery({ ...coprQueries.sourceBuild(isSourceOpen ? id : undefined), refetchInterval });
  const hasPackages = isGood && isFinal(status) && raw !== 'forked';
  const packages = useQuery(coprQueries.builtPackages(hasPackages ? id : undefined));
  return {
    targets,
    source: useQuery(coprQueries.source(id)),
    sourceBuild,
    packages,
    hasPackages,
    isSourceOpen,
    /** What comes first is known as far as it will be: it does not grow while one reads. */
    isSettled:
      isDone(targets) &&
      (!isSourceOpen || isDone(sourceBuild)) &&
      (!hasPackages || status !== 'success' || isDone(packages)),
  };
}

export type Parts = ReturnType<typeof useCoprBuild>;
