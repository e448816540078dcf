import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import type { Job } from '@/domain/job';
import { type ProjectRef, packitQueries } from '@/sources/packit/queries';
import { furtherPages, joinPages } from './loaded';

/** Pull requests, newest first, as many pages of 10 as asked for. */
export function usePullRequests(ref: ProjectRef, pages: number) {
  const first = useQuery(packitQueries.pullRequests(ref, 1));
  const rest = useQueries({ queries: furtherPages(pages).map((page) => packitQueries.pullRequests(ref, page)) });
  return joinPages(first, rest, ({ id }) => id);
}

/** Branches, in no order that the service promises. */
export function useBranches(ref: ProjectRef, pages: number) {
  const first = useQuery(packitQueries.branches(ref, 1));
  const rest = useQueries({ queries: furtherPages(pages).map((page) => packitQueries.branches(ref, page)) });
  return joinPages(first, rest, ({ id }) => id);
}

export function useReleases(ref: ProjectRef, pages: number) {
  const first = useQuery(packitQueries.releases(ref, 1));
  const rest = useQueries({ queries: furtherPages(pages).map((page) => packitQueries.releases(ref, page)) });
  return joinPages(first, rest, ({ tag }) => tag);
}

export function useIssues(ref: ProjectRef, pages: number) {
  const first = useQuery(packitQueries.issues(ref, 1));
  const rest = useQueries({ queries: furtherPages(pages).map((page) => packitQueries.issues(ref, page)) });
  return joinPages(first, rest, String);
}

/**
 * The newest Copr builds of all projects by Copr's id: the only way from a project's build straight to its page here,
 * since a project's own lists leave Packit's ids out (facts/packit.md 3). Older ones are searched for. One request.
 */
export function useKnownBuilds(): ReadonlyMap<string, Job> {
  const feed = useInfiniteQuery(packitQueries.jobFeed('copr'));
  const jobs = feed.data?.pages.flatMap(({ items }) => items) ?? [];
  return new Map(jobs.flatMap((job) => (job.buildId === null ? [] : [[job.buildId, job] as const])));
}
