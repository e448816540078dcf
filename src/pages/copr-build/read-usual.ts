import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Build, BuildTarget } from '@/domain/copr';
import { type UsualDuration, usualCandidates, usualTimes } from '@/domain/earlier-builds';
import { coprQueries } from '@/sources/copr/queries';
import { asked } from './ask-cached';
import { earlierBuilds } from './read-changes';

export interface Usual {
  /** By chroot name; only those that enough builds tell of. */
  times: ReadonlyMap<string, UsualDuration>;
  /** Earlier builds whose chroots were asked for. */
  looked: number;
}

/** How long each chroot usually takes, by the chroots of at most 5 earlier builds that succeeded, asked for one by one. */
export const usualQuery = (client: QueryClient, build: Build) =>
  queryOptions({
    queryKey: ['copr-usual', build.id] as const,
    queryFn: async ({ signal }): Promise<Usual> => {
      const asking = { client, signal };
      const list = earlierBuilds(build);
      const { pages } = await asked(asking, list.queryKey, () => client.fetchInfiniteQuery(list));
      const earlier: (readonly BuildTarget[])[] = [];
      for (const { id } of usualCandidates(
        pages.flatMap(({ items }) => items),
        build,
      )) {
        const query = coprQueries.targets(id);
        earlier.push(await asked(asking, query.queryKey, () => client.fetchQuery(query)));
      }
      return { times: usualTimes(earlier), looked: earlier.length };
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
