import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';
import type { Job, JobList, SyncRelease } from '@/domain/job';
import type { Page } from '@/domain/page';
import { isPipelineMoving, type PartDetail } from '@/domain/pipeline';
import type { UsagePeriod } from '@/domain/usage';
import type { PageRequest } from './client';
import * as details from './client-details';
import { fetchJobs, fetchPipeline, fetchPipelines } from './client-jobs';
import type { ProjectRef, ProjectsRequest } from './client-projects';
import * as projects from './client-projects';
import { fetchSystem } from './client-service';
import { fetchProjectCounts, fetchUsage, fetchUsageSeries, type Span } from './client-usage';
import { FEED_ROWS, neverEmptied, withoutRepeats } from './feed';
import { deferredOptions, detailOptions, isMoving, pace } from './freshness';
import { isSameProject, pipelineOf, refOf } from './keys';
import { PARTS, type PartKind } from './parts';

export type { PageRequest, PartKind, ProjectRef, ProjectsRequest, Span };

const all = ['packit'] as const;
const HOUR_MS = 3_600_000;

/** All that is read from Packit Service; the only thing of this folder that others import. */
export const packitQueries = {
  all,

  /** One page of a jobs table, newest first; asked again while something in it moves. */
  jobs: (list: JobList, { page, perPage }: PageRequest) =>
    queryOptions({
      queryKey: [...all, 'jobs', { list, page, perPage }] as const,
      queryFn: async ({ signal, client, queryKey }) =>
        neverEmptied(await fetchJobs(list, { page, perPage }, { signal }), client.getQueryData(queryKey)),
      placeholderData: (previous, query) => (query?.queryKey[2].list === list ? previous : undefined),
      refetchInterval: ({ state }) => (state.data?.items.some(isMoving) ? pace(state) : false),
    }),

  /**
   * The pages of a table one after the other, for searching and sampling; `pageParam` counts from 1. Once read they stay
   * as they are until `refetch`, which reads all of them again.
   */
  jobFeed: (list: JobList) =>
    infiniteQueryOptions({
      queryKey: [...all, 'job-feed', { list }] as const,
      queryFn: ({ signal, pageParam }) =>
        fetchJobs(list, { page: pageParam, perPage: FEED_ROWS[list] ?? 50 }, { signal, priority: 'background' }),
      initialPageParam: 1,
      getNextPageParam: (last: Page<Job>, _pages, page) => (last.hasNext ? page + 1 : undefined),
      select: withoutRepeats,
      staleTime: Number.POSITIVE_INFINITY,
    }),

  /** One page of pipelines, newest first; asked again while something in it moves. */
  pipelines: ({ page, perPage }: PageRequest) =>
    queryOptions({
      queryKey: [...all, 'pipelines', { page, perPage }] as const,
      queryFn: async ({ signal, client, queryKey }) =>
        neverEmptied(await fetchPipelines({ page, perPage }, { signal }), client.getQueryData(queryKey)),
      placeholderData: (previous) => previous,
      refetchInterval: ({ state }) => (state.data?.items.some(isPipelineMoving) ? pace(state) : false),
    }),

  /** All jobs of the pipeline that the runs belong to; null: the service does not tell. */
  pipeline: (runIds: readonly number[] | undefined) =>
    queryOptions({
      queryKey: [...all, 'pipeline', pipelineOf(runIds)] as const,
      queryFn: runIds === undefined ? skipToken : ({ signal }) => fetchPipeline(runIds, { signal }),
      refetchInterval: ({ state }) => (state.data != null && isPipelineMoving(state.data) ? pace(state) : false),
    }),

  coprBuild: (id: number | undefined) => detailOptions([...all, 'copr-build', id], id, details.fetchCoprBuild),
  srpmBuild: (id: number | undefined) => detailOptions([...all, 'srpm-build', id], id, details.fetchSrpmBuild),
  kojiBuild: (id: number | undefined) => detailOptions([...all, 'koji-build', id], id, details.fetchKojiBuild),
  tagRequest: (id: number | undefined) => detailOptions([...all, 'tag-request', id], id, details.fetchTagRequest),
  testRun: (id: number | undefined) => detailOptions([...all, 'test-run', id], id, details.fetchTestRun),
  bodhiUpdate: (id: number | undefined) => detailOptions([...all, 'bodhi-update', id], id, details.fetchBodhiUpdate),
  scan: (id: number | undefined) => detailOptions([...all, 'scan', id], id, details.fetchScan),
  logDetective: (id: number | undefined) => detailOptions([...all, 'log-detective', id], id, details.fetchLogDetective),
  syncRelease: (kind: SyncRelease['kind'], id: number | undefined) =>
    detailOptions([...all, kind, id], id, (known, options) => details.fetchSyncRelease(kind, known, options)),

  /** One part of a pipeline, whatever its kind. */
  part: (kind: PartKind, id: number | undefined) =>
    detailOptions<PartDetail, readonly unknown[]>([...all, PARTS[kind].name, id], id, PARTS[kind].read),

  /** The ids of all analyses of one build. */
  logDetectiveGroup: (id: number | undefined) =>
    queryOptions({
      queryKey: [...all, 'log-detective-group', id] as const,
      queryFn: id === undefined ? skipToken : ({ signal }) => details.fetchLogDetectiveGroup(id, { signal }),
    }),

  /** Projects of all forges, of one, or of one namespace. */
  projects: ({ page, perPage, forge, namespace }: ProjectsRequest) =>
    queryOptions({
      queryKey: [...all, 'projects', { page, perPage, forge, namespace }] as const,
      queryFn: ({ signal }) => projects.fetchProjects({ page, perPage, forge, namespace }, { signal }),
      placeholderData: (previous, query) =>
        query?.queryKey[2].forge === forge && query?.queryKey[2].namespace === namespace ? previous : undefined,
    }),

  project: (ref: ProjectRef) =>
    queryOptions({
      queryKey: [...all, 'project', refOf(ref)] as const,
      queryFn: ({ signal }) => projects.fetchProject(ref, { signal }),
    }),

  /** Newest pull request first. */
  pullRequests: (ref: ProjectRef, page: number) =>
    queryOptions({
      queryKey: [...all, 'pull-requests', { ...refOf(ref), page }] as const,
      queryFn: ({ signal }) => projects.fetchPullRequests(ref, page, { signal }),
      placeholderData: (previous, query) => (isSameProject(ref, query?.queryKey[2]) ? previous : undefined),
    }),

  branches: (ref: ProjectRef, page: number) =>
    queryOptions({
      queryKey: [...all, 'branches', { ...refOf(ref), page }] as const,
      queryFn: ({ signal }) => projects.fetchBranches(ref, page, { signal }),
      placeholderData: (previous, query) => (isSameProject(ref, query?.queryKey[2]) ? previous : undefined),
    }),

  releases: (ref: ProjectRef, page: number) =>
    queryOptions({
      queryKey: [...all, 'releases', { ...refOf(ref), page }] as const,
      queryFn: ({ signal }) => projects.fetchReleases(ref, page, { signal }),
      placeholderData: (previous, query) => (isSameProject(ref, query?.queryKey[2]) ? previous : undefined),
    }),

  issues: (ref: ProjectRef, page: number) =>
    queryOptions({
      queryKey: [...all, 'issues', { ...refOf(ref), page }] as const,
      queryFn: ({ signal }) => projects.fetchIssues(ref, page, { signal }),
      placeholderData: (previous, query) => (isSameProject(ref, query?.queryKey[2]) ? previous : undefined),
    }),

  /** Figures of a period; null: the service is still counting, and is asked again a few times. */
  usage: (period: UsagePeriod) =>
    queryOptions({
      queryKey: [...all, 'usage', { period }] as const,
      queryFn: ({ signal }) => fetchUsage(period, { signal }),
      ...deferredOptions,
    }),

  usageSeries: (span: Span) =>
    queryOptions({
      queryKey: [...all, 'usage-series', { span }] as const,
      queryFn: ({ signal }) => fetchUsageSeries(span, { signal }),
      ...deferredOptions,
    }),

  projectCounts: () =>
    queryOptions({
      queryKey: [...all, 'project-counts'] as const,
      queryFn: ({ signal }) => fetchProjectCounts({ signal }),
      staleTime: HOUR_MS,
    }),

  /** Copr builds of a project, by trigger; null: none ranked. A heavy question: the service keeps the answer for 1 h. */
  projectBuilds: (ref: ProjectRef) =>
    queryOptions({
      queryKey: [...all, 'project-builds', refOf(ref)] as const,
      queryFn: ({ signal }) => projects.fetchProjectBuilds(ref, { signal }),
      staleTime: HOUR_MS,
    }),

  installations: () =>
    queryOptions({
      queryKey: [...all, 'installations'] as const,
      queryFn: ({ signal }) => projects.fetchInstallations({ signal }),
      staleTime: HOUR_MS,
    }),

  /** What was decided of every namespace that asked for Packit. */
  allowlist: () =>
    queryOptions({
      queryKey: [...all, 'allowlist'] as const,
      queryFn: ({ signal }) => projects.fetchAllowlist({ signal }),
      staleTime: HOUR_MS,
    }),

  /** Versions of the programs that the service runs. */
  system: () =>
    queryOptions({
      queryKey: [...all, 'system'] as const,
      queryFn: ({ signal }) => fetchSystem({ signal }),
      staleTime: HOUR_MS,
    }),

  /** Fails when the web process does not answer. */
  health: () =>
    queryOptions({
      queryKey: [...all, 'health'] as const,
      queryFn: ({ signal }) => projects.fetchHealth({ signal }),
    }),
};
