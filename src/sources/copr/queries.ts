import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';
import type { Build } from '@/domain/copr';
import type { Page } from '@/domain/page';
import { isFinal, type RawStatus } from '@/domain/status';
import { pollMs } from '@/lib/polling';
import * as builds from './client-api';
import type { ProjectName } from './client-projects';
import * as projects from './client-projects';
import { logAddressOf } from './log-address';
import { fetchMonitor, type Monitor, type MonitorRequest } from './monitor';

export type { MonitorRequest, ProjectName };

const all = ['copr'] as const;

const HOUR_MS = 3_600_000;
const BUILDS_AT_ONCE = 100;
const PROJECTS_AT_ONCE = 50;
const PACKAGES_AT_ONCE = 100;
/** Between two states of an answer that streams in. */
const SHOW_EVERY_MS = 150;

interface Answered {
  data: object | null | undefined;
  dataUpdatedAt: number;
}

/** Ms until what still moves is asked for again. */
const pace = ({ data, dataUpdatedAt }: Answered): number | false =>
  data == null ? false : pollMs(data, dataUpdatedAt);
const isMoving = ({ status }: RawStatus): boolean => !isFinal(status);

const namesOf = ({ owner, project }: ProjectName): ProjectName => ({ owner, project });

/** Where a log is read from, by its address on the results host; null where it cannot be. Apart from the queries, which its page does not load. */
export const logAddress = logAddressOf;

/** Packages up to which a monitor is asked for again by itself: a larger one is megabytes each time. */
export const MOST_REFRESHED = 500;
const isSmall = (monitor: Monitor | undefined): boolean => (monitor?.rows.length ?? 0) <= MOST_REFRESHED;

/** All that is read from Copr; the only thing of this folder that others import. */
export const coprQueries = {
  all,
  /** One build; asked again while it moves. Undefined: not yet known which. */
  build: (id: number | undefined) =>
    queryOptions({
      queryKey: [...all, 'build', id] as const,
      queryFn: id === undefined ? skipToken : ({ signal }) => builds.fetchBuild(id, { signal }),
      refetchInterval: ({ state }) => (state.data != null && isMoving(state.data) ? pace(state) : false),
    }),

  /** Chroots of a build; asked again while one of them moves. */
  targets: (id: number | undefined) =>
    queryOptions({
      queryKey: [...all, 'targets', id] as const,
      queryFn: id === undefined ? skipToken : ({ signal }) => builds.fetchTargets(id, { signal }),
      refetchInterval: ({ state }) => (state.data?.some(isMoving) ? pace(state) : false),
    }),

  /** The building of the SRPM; null where Copr tells nothing of it. */
  sourceBuild: (build: builds.SourceOwner | undefined) =>
    queryOptions({
      queryKey: [...all, 'source-build', build?.id] as const,
      queryFn: build === undefined ? skipToken : ({ signal }) => builds.fetchSourceBuild(build, { signal }),
      refetchInterval: ({ state }) => (state.data != null && isMoving(state.data) ? pace(state) : false),
    }),

  /** What a build is made from; never changes. */
  source: (id: number | undefined) =>
    queryOptions({
      queryKey: [...all, 'source', id] as const,
      queryFn: id === undefined ? skipToken : ({ signal }) => builds.fetchSource(id, { signal }),
      staleTime: Number.POSITIVE_INFINITY,
    }),

  builtPackages: (id: number | undefined) =>
    queryOptions({
      queryKey: [...all, 'built-packages', id] as const,
      queryFn: id === undefined ? skipToken : ({ signal }) => builds.fetchBuiltPackages(id, { signal }),
    }),

  /** Builds of a project or of one of its packages, newest first; never asked again by itself. `pageParam` is the offset. */
  builds: (name: ProjectName, packageName?: string) =>
    infiniteQueryOptions({
      queryKey: [...all, 'builds', { ...namesOf(name), packageName }] as const,
      queryFn: ({ signal, pageParam }) =>
        builds.fetchBuilds({ ...namesOf(name), packageName, limit: BUILDS_AT_ONCE, offset: pageParam }, { signal }),
      initialPageParam: 0,
      getNextPageParam: (last: Page<Build>, _pages, offset) => (last.hasNext ? offset + BUILDS_AT_ONCE : undefined),
      refetchOnWindowFocus: false,
    }),

  /** The newest 100 builds of a project or of one of its packages; asked again while one of them moves. */
  newestBuilds: (name: ProjectName, packageName?: string) =>
    queryOptions({
      queryKey: [...all, 'newest-builds', { ...namesOf(name), packageName }] as const,
      queryFn: ({ signal }) =>
        builds.fetchBuilds({ ...namesOf(name), packageName, limit: BUILDS_AT_ONCE, offset: 0 }, { signal }),
      refetchInterval: ({ state }) => (state.data?.items.some(isMoving) ? pace(state) : false),
    }),

  /** What comes after `newestBuilds`, page by page and only when it is fetched; never asked again by itself. `pageParam` is the offset. */
  olderBuilds: (name: ProjectName, packageName?: string) =>
    infiniteQueryOptions({
      queryKey: [...all, 'older-builds', { ...namesOf(name), packageName }] as const,
      queryFn: ({ signal, pageParam }) =>
        builds.fetchBuilds({ ...namesOf(name), packageName, limit: BUILDS_AT_ONCE, offset: pageParam }, { signal }),
      initialPageParam: BUILDS_AT_ONCE,
      getNextPageParam: (last: Page<Build>, _pages, offset) => (last.hasNext ? offset + BUILDS_AT_ONCE : undefined),
      enabled: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    }),

  project: (name: ProjectName) =>
    queryOptions({
      queryKey: [...all, 'project', namesOf(name)] as const,
      queryFn: ({ signal }) => projects.fetchProject(namesOf(name), { signal }),
    }),

  /** Projects newest first, of all owners or of one; `pageParam` is the offset. */
  projects: (owner?: string) =>
    infiniteQueryOptions({
      queryKey: [...all, 'projects', { owner }] as const,
      queryFn: ({ signal, pageParam }) =>
        projects.fetchProjects({ owner, limit: PROJECTS_AT_ONCE, offset: pageParam }, { signal }),
      initialPageParam: 0,
      getNextPageParam: (last, _pages, offset) => (last.hasNext ? offset + PROJECTS_AT_ONCE : undefined),
    }),

  /** Projects by words or by parts of `owner/project`, at most 50; nothing is asked for fewer than 3 characters. */
  search: (query: string) =>
    queryOptions({
      queryKey: [...all, 'search', { query }] as const,
      queryFn:
        query.length < 3
          ? skipToken
          : ({ signal }) => projects.searchProjects({ query, limit: PROJECTS_AT_ONCE, offset: 0 }, { signal }),
      staleTime: HOUR_MS,
    }),

  package: (name: ProjectName, packageName: string) =>
    queryOptions({
      queryKey: [...all, 'package', { ...namesOf(name), packageName }] as const,
      queryFn: ({ signal }) => projects.fetchPackage({ ...namesOf(name), packageName }, { signal }),
    }),

  /** Packages of a project by name; never asked again by itself (facts/copr.md 1.0). `pageParam` is the offset. */
  packages: (name: ProjectName) =>
    infiniteQueryOptions({
      queryKey: [...all, 'packages', namesOf(name)] as const,
      queryFn: ({ signal, pageParam }) =>
        projects.fetchPackages({ ...namesOf(name), limit: PACKAGES_AT_ONCE, offset: pageParam }, { signal }),
      initialPageParam: 0,
      getNextPageParam: (last, _pages, offset) => (last.hasNext ? offset + PACKAGES_AT_ONCE : undefined),
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    }),

  /**
   * Newest builds of a directory's packages; rows appear as they arrive, and are asked again while one of them moves. With more
   * than `MOST_REFRESHED` of them only the reader asks again.
   */
  monitor: ({ owner, project, directory }: MonitorRequest) =>
    queryOptions({
      queryKey: [...all, 'monitor', { owner, project, directory }] as const,
      queryFn: ({ signal, client, queryKey }) => {
        const isFirst = client.getQueryData(queryKey) === undefined;
        let shownAt = 0;
        return fetchMonitor({ owner, project, directory }, { signal, timeoutMs: 60_000 }, (read) => {
          if (!isFirst || performance.now() - shownAt < SHOW_EVERY_MS) return;
          shownAt = performance.now();
          client.setQueryData(queryKey, read);
        });
      },
      refetchInterval: ({ state }) =>
        isSmall(state.data) && state.data?.rows.some(({ cells }) => Object.values(cells).some(isMoving))
          ? pace(state)
          : false,
      refetchOnWindowFocus: ({ state }) => isSmall(state.data),
      refetchOnReconnect: ({ state }) => isSmall(state.data),
      refetchOnMount: ({ state }) => isSmall(state.data),
    }),

  /** Directories and ended chroots. Counts as a download: only for a reader who asks, and once (facts/copr.md 6.6). */
  repositories: (name: ProjectName) =>
    queryOptions({
      queryKey: [...all, 'repositories', namesOf(name)] as const,
      queryFn: ({ signal }) => projects.fetchRepositories(namesOf(name), { signal }),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
};
