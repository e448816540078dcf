import { useQuery } from '@tanstack/react-query';
import type { Build, BuildTarget } from '@/domain/copr';
import { hasFailed, isFinal } from '@/domain/status';
import { pollMs } from '@/lib/polling';
import { coprQueries } from '@/sources/copr/queries';

interface Asked {
  state: { data: unknown; dataUpdatedAt: number };
}

const isDone = ({ data, error }: { data: unknown; error: Error | null }): boolean =>
  data !== undefined || error !== null;

const isGood = ({ status }: BuildTarget): boolean => status === 'success';
/** Chroots get a directory when a builder begins, which needs the source package. */
const hasSource = (target: BuildTarget): boolean => isGood(target) || target.resultUrl !== null;

/** Copr answers 500 for the source package then (facts/copr.md 1.3). */
const NO_SOURCE: ReadonlySet<string> = new Set(['forked', 'waiting', 'pending', 'starting']);

/** Ms until a part is asked for again while the build moves: parts may lack at first, and nothing of them moves then. */
const paceOf =
  (build: Build) =>
  ({ state: { data, dataUpdatedAt } }: Asked): number | false =>
    !isFinal(build.status) && data !== undefined ? pollMs(data ?? build, dataUpdatedAt) : false;

/** Parts that the reader asked for. */
export interface Wanted {
  packages: boolean;
  source: boolean;
}
const NOTHING: Wanted = { packages: false, source: false };

/**
 * All parts of a build with at most three questions beside its own, so that a first view has four with the log of a failure:
 * a failed build leaves its packages to the reader, and one whose source package failed what that is made from.
 */
export function useCoprBuild(build: Build, wanted = NOTHING) {
  const { id, status, raw } = build;
  const refetchInterval = paceOf(build);
  const isFailed = hasFailed(status);
  const targets = useQuery({ ...coprQueries.targets(id), refetchInterval });
  const isSourceBuilt = targets.data?.some(hasSource) === true;
  const isSourceOpen = targets.data !== undefined && !isSourceBuilt && !NO_SOURCE.has(raw);
  const sourceBuild = useQuery({ ...coprQueries.sourceBuild(isSourceOpen ? build : undefined), refetchInterval });
  const hasPackages = targets.data?.some(isGood) === true && isFinal(status) && raw !== 'forked';
  const asksPackages = hasPackages && (!isFailed || wanted.packages);
  const packages = useQuery(coprQueries.builtPackages(asksPackages ? id : undefined));
  const asksSource = !isFailed || wanted.source || (isDone(targets) && !isSourceOpen);
  return {
    targets,
    source: useQuery(coprQueries.source(asksSource ? id : undefined)),
    asksSource,
    sourceBuild,
    packages,
    asksPackages,
    hasPackages,
    isSourceOpen,
    isSourceBuilt,
    /** What comes first is known as far as it will be: it does not grow while one reads. */
    isSettled:
      isDone(targets) &&
      (!isSourceOpen || isDone(sourceBuild)) &&
      (!hasPackages || status !== 'success' || isDone(packages)),
  };
}

export type Parts = ReturnType<typeof useCoprBuild>;
