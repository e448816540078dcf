import type * as v from 'valibot';
import type { Job, JobList, Pipeline } from '@/domain/job';
import type { Page } from '@/domain/page';
import { isNotFound } from '@/lib/api-error';
import type { RequestOptions } from '@/lib/http';
import { ask, askPage, type PageRequest } from './client';
import { fetchAroundCrash } from './client-salvage';
import {
  bodhiRow,
  coprRow,
  kojiRow,
  logDetectiveRow,
  type Run,
  run,
  scanRow,
  srpmRow,
  syncRow,
  tagRequestRow,
  testRow,
} from './schemas-jobs';
import { coprJobs, kojiJobs, srpmJobs, tagRequestJobs } from './to-build-jobs';
import { logDetectiveJobs, scanJobs, testJobs } from './to-check-jobs';
import { runJobs, toPipeline } from './to-pipelines';
import { bodhiJobs, syncJobs } from './to-release-jobs';

type FetchPage = (request: PageRequest, options: RequestOptions) => Promise<Page<Job>>;

const list =
  <S extends v.GenericSchema>(
    path: string,
    row: S,
    toJobs: (row: v.InferOutput<S>) => readonly Job[],
    query: RequestOptions['query'] = {},
  ): FetchPage =>
  (request, options) =>
    askPage(path, request, row, toJobs, { ...options, query });

/** Where each table comes from (facts/packit.md 1.5, 1.6). */
const LISTS: Readonly<Record<JobList, FetchPage>> = {
  all: list('/runs', run, runJobs),
  copr: list('/copr-builds', coprRow, coprJobs),
  srpm: list('/srpm-builds', srpmRow, srpmJobs),
  koji: list('/koji-builds', kojiRow, kojiJobs('koji'), { scratch: true }),
  'koji-downstream': list('/koji-builds', kojiRow, kojiJobs('koji-downstream'), { scratch: false }),
  'koji-tag-requests': list('/koji-tag-requests', tagRequestRow, tagRequestJobs),
  'testing-farm': list('/testing-farm/results', testRow, testJobs),
  'propose-downstream': list('/propose-downstream', syncRow, syncJobs('propose-downstream')),
  'pull-from-upstream': list('/pull-from-upstream', syncRow, syncJobs('pull-from-upstream')),
  bodhi: list('/bodhi-updates', bodhiRow, bodhiJobs),
  openscanhub: list('/openscanhub-scans', scanRow, scanJobs),
  'log-detective': list('/log-detective', logDetectiveRow, logDetectiveJobs),
};

/** Jobs without those whose key was seen before: a row may come twice when new ones push it to the next page. */
export function withoutSeen(jobs: readonly Job[], seen: Set<string>): Job[] {
  return jobs.filter(({ key }) => {
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One page of a jobs table, newest first. */
export async function fetchJobs(name: JobList, request: PageRequest, options: RequestOptions): Promise<Page<Job>> {
  const page = await fetchAroundCrash((part) => LISTS[name](part, options), request);
  return { ...page, items: withoutSeen(page.items, new Set()) };
}

/**
 * One page of pipelines, newest first (`GET /runs`). Those that hold only jobs which the service leaves out come without
 * any job and are skipped (facts/packit.md 1.6).
 */
export async function fetchPipelines(request: PageRequest, options: RequestOptions): Promise<Page<Pipeline>> {
  const toPipelines = (wire: Run): Pipeline[] => [toPipeline(wire)].filter(({ jobs }) => jobs.length > 0);
  const page = await fetchAroundCrash((part) => askPage('/runs', part, run, toPipelines, options), request);
  const known = new Map(page.items.map((pipeline) => [pipeline.id, pipeline]));
  return { ...page, items: [...known.values()] };
}

/**
 * The pipeline of a job by its run ids (`GET /runs/merged/{id}`). null when the service does not tell: it answers
 * with the next pipeline it finds where it lacks the one asked for (facts/packit.md 1.6, 7.12, 8.2).
 */
export async function fetchPipeline(runIds: readonly number[], options: RequestOptions): Promise<Pipeline | null> {
  if (runIds.length === 0) return null;
  const id = Math.min(...runIds);
  try {
    const pipeline = toPipeline(await ask(`/runs/merged/${id}`, run, options));
    return pipeline.id === id ? pipeline : null;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
