import { useInfiniteQuery, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { BuildTarget } from '@/domain/copr';
import type { KnownTargets } from '@/domain/monitor-trend';
import { coprQueries } from '@/sources/copr/queries';
import { useLoadedBuilds } from '@/ui/copr/use-loaded-builds';
import { useOneByOne } from '@/ui/use-one-by-one';

/** How many builds one click asks about. */
export const MOST_AT_ONCE = 20;

const stateByChroot = (targets: readonly BuildTarget[]) =>
  new Map(targets.map(({ chroot, status }) => [chroot.name, status]));

/** Builds that the reader asked about, one after the other. */
function useAsked() {
  const client = useQueryClient();
  const [asked, setAsked] = useState<readonly number[]>([]);
  const { progress, error, start } = useOneByOne();
  const combine = useCallback(
    (results: readonly { data: readonly BuildTarget[] | undefined }[]): KnownTargets =>
      new Map(
        results.flatMap(({ data }, at) => {
          const id = asked[at];
          return id === undefined || data === undefined ? [] : [[id, stateByChroot(data)] as const];
        }),
      ),
    [asked],
  );
  const known = useQueries({
    queries: asked.map((id) => ({ ...coprQueries.targets(id), enabled: false, refetchInterval: false as const })),
    combine,
  });
  const ask = (ids: readonly number[]) => {
    const next = ids.slice(0, MOST_AT_ONCE);
    void start(next, async (id) => {
      await client.fetchQuery({ ...coprQueries.targets(id), staleTime: Number.POSITIVE_INFINITY });
      setAsked((before) => (before.includes(id) ? before : [...before, id]));
    });
  };
  return { known, ask, progress, error };
}

interface Request {
  owner: string;
  project: string;
  /** Null: the main one. */
  directory: string | null;
}

/** The newest results of a directory, the project's builds as far as they are loaded, and what was asked about single ones. */
export function useMonitor({ owner, project, directory }: Request) {
  const monitor = useQuery(coprQueries.monitor({ owner, project, directory: directory ?? undefined }));
  const newest = useQuery(coprQueries.newestBuilds({ owner, project }));
  const older = useInfiniteQuery(coprQueries.olderBuilds({ owner, project }));
  const loaded = useLoadedBuilds(newest, older);
  const asked = useAsked();
  const place = directory ?? project;
  // Rows stream into the cache while the first answer comes; later answers replace it at once.
  const [whole, setWhole] = useState(monitor.data === undefined ? null : place);
  if (whole !== place && monitor.isSuccess && !monitor.isFetching) setWhole(place);
  const isReading = whole !== place && monitor.isFetching;
  const isBroken = whole !== place && monitor.isError && monitor.data !== undefined && !isReading;
  const rows = useMemo(() => monitor.data?.rows ?? [], [monitor.data]);
  return { monitor, rows, isReading, isBroken, newest, loaded, asked };
}
