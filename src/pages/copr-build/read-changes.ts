import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type BuilderHardware, parseHardware } from '@/domain/builder-hardware';
import type { Build, BuildSource, BuildTarget } from '@/domain/copr';
import { coprFile } from '@/domain/copr-logs';
import { goodCandidates } from '@/domain/earlier-builds';
import { compareRoots, parseInstalled, type RootChanges } from '@/domain/installed-packages';
import { isNotFound } from '@/lib/api-error';
import { fetchText } from '@/lib/http';
import { coprQueries, logAddress } from '@/sources/copr/queries';
import { type Asking, asked } from './ask-cached';

/** 20,000 packages are about 1.5 MB. */
const MOST_BYTES = 4_000_000;

/** What a log says, or why it could not be read. */
type Read<T> = { told: T } | { problem: 'gone' | 'unreadable' };

export interface GoodBuild {
  build: Build;
  target: BuildTarget;
}

export type Comparison =
  | { kind: 'none'; looked: number; earlier: number; isMore: boolean }
  | {
      kind: 'compared';
      good: GoodBuild;
      /** Builds whose chroots were asked for. */
      looked: number;
      /** `problem` names which of the two builds lacks its log. */
      root: { told: RootChanges; installed: number } | { problem: 'gone' | 'unreadable'; of: 'this' | 'good' };
      hardware: { before: BuilderHardware | null; after: BuilderHardware | null };
      source: { before: BuildSource | null; after: BuildSource | null };
    };

async function readLog<T>(
  { resultUrl }: BuildTarget,
  file: string,
  parse: (text: string) => T | null,
  signal: AbortSignal,
): Promise<Read<T>> {
  const address = logAddress(coprFile(resultUrl, file));
  if (address === null) return { problem: 'unreadable' };
  try {
    const { bytes } = await fetchText('Copr', address, MOST_BYTES, { signal });
    const told = parse(new TextDecoder().decode(bytes));
    return told === null ? { problem: 'unreadable' } : { told };
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: isNotFound(error) ? 'gone' : 'unreadable' };
  }
}

const someInstalled = (text: string) => {
  const packages = parseInstalled(text);
  return packages.length === 0 ? null : packages;
};

async function findGood(asking: Asking, candidates: readonly Build[], chroot: string) {
  let looked = 0;
  for (const build of candidates) {
    const query = coprQueries.targets(build.id);
    const targets = await asked(asking, query.queryKey, () => asking.client.fetchQuery(query));
    looked += 1;
    const target = targets.find(
      (one) => one.chroot.name === chroot && one.status === 'success' && one.raw !== 'forked',
    );
    if (target !== undefined) return { good: { build, target }, looked };
  }
  return { good: null, looked };
}

const told = <T>(read: Read<T>): T | null => ('told' in read ? read.told : null);

async function compare(asking: Asking, self: Build, target: BuildTarget, good: GoodBuild, looked: number) {
  const { client, signal } = asking;
  const sourceOf = (id: number) => {
    const query = coprQueries.source(id);
    return asked(asking, query.queryKey, () => client.fetchQuery(query)).catch(() => null);
  };
  const [now, then, newHardware, oldHardware, after, before] = await Promise.all([
    readLog(target, 'installed_pkgs.log.gz', someInstalled, signal),
    readLog(good.target, 'installed_pkgs.log.gz', someInstalled, signal),
    readLog(target, 'hw_info.log.gz', parseHardware, signal),
    readLog(good.target, 'hw_info.log.gz', parseHardware, signal),
    sourceOf(self.id),
    sourceOf(good.build.id),
  ]);
  signal.throwIfAborted();
  const root =
    'problem' in now
      ? ({ problem: now.problem, of: 'this' } as const)
      : 'problem' in then
        ? ({ problem: then.problem, of: 'good' } as const)
        : { told: compareRoots(then.told, now.told), installed: now.told.length };
  return {
    kind: 'compared',
    good,
    looked,
    root,
    hardware: { before: told(oldHardware), after: told(newHardware) },
    source: { before, after },
  } satisfies Comparison;
}

/** Builds to look among: the newest 100 of the package, of all directories of its project. */
export const earlierBuilds = ({ owner, project, packageName }: Build) =>
  coprQueries.builds({ owner, project }, packageName ?? undefined);

/**
 * What differs from the newest earlier build of the package that was good on the chroot, of the same directory if there is one:
 * at most 5 builds are looked at, then two logs of each build are read.
 */
export const changesQuery = (client: QueryClient, build: Build, target: BuildTarget) =>
  queryOptions({
    queryKey: ['copr-changes', build.id, target.chroot.name] as const,
    queryFn: async ({ signal }): Promise<Comparison> => {
      const asking = { client, signal };
      const list = earlierBuilds(build);
      const { pages } = await asked(asking, list.queryKey, () => client.fetchInfiniteQuery(list));
      const builds = pages.flatMap(({ items }) => items);
      const { good, looked } = await findGood(
        asking,
        goodCandidates(builds, build, target.chroot.name),
        target.chroot.name,
      );
      if (good !== null) return compare(asking, build, target, good, looked);
      const earlier = builds.filter(({ id }) => id < build.id).length;
      return { kind: 'none', looked, earlier, isMore: pages.at(-1)?.hasNext === true };
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
