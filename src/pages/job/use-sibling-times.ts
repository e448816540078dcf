import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { CoprBuild, Target } from '@/domain/job';
import { isFinal } from '@/domain/status';
import { packitQueries } from '@/sources/packit/queries';
import { useOneByOne } from '@/ui/use-one-by-one';

/** How many are read at one press: a build can have 300 chroots, and the service is small. */
const MOST_AT_ONCE = 50;

/** Not known, or known from before the chroot ended. */
const isMissing = (target: Target, detail: CoprBuild | undefined): boolean =>
  detail === undefined || (isFinal(target.status) && !isFinal(detail.status));

/**
 * Times of a build's other chroots: those that are known already, and a way to read the rest one by one. Nothing is asked
 * before `load`, and nothing more once `stop` is called, an answer fails or the page goes.
 */
export function useSiblingTimes(targets: readonly Target[]) {
  const client = useQueryClient();
  const { progress: loading, error, start, stop } = useOneByOne();

  const known = targets.filter(({ id }) => id !== null);
  const details = useQueries({
    queries: known.map(({ id }) => ({ ...packitQueries.coprBuild(id ?? undefined), enabled: false })),
  });
  const times = new Map(details.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const])));
  const missing = known.filter((target) => isMissing(target, times.get(target.id ?? 0)));

  const load = () =>
    start(missing.slice(0, MOST_AT_ONCE), ({ id }) => client.fetchQuery(packitQueries.coprBuild(id ?? undefined)));
  return { times, missing: missing.length, next: Math.min(missing.length, MOST_AT_ONCE), loading, error, load, stop };
}
