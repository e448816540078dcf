import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Job, Pipeline } from '@/domain/job';
import type { Page } from '@/domain/page';
import { triggerLabel, triggerWords } from '@/domain/trigger';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { statusText } from '@/ui/status-look';
import { type Choice, KIND_WORDS } from './choice';

const MOST_JOBS = 2_000;

/** A job that some page has read, and all that it can be found by (lower case). */
export interface LoadedJob {
  choice: Choice;
  text: string;
  /** Ids that mean this job alone. */
  ids: readonly string[];
}

function allJobs(client: QueryClient): Job[] {
  const pages = client.getQueriesData<Page<Job>>({ queryKey: [...packitQueries.all, 'jobs'] });
  const feeds = client.getQueriesData<InfiniteData<Page<Job>>>({ queryKey: [...packitQueries.all, 'job-feed'] });
  const pipelines = client.getQueriesData<Page<Pipeline>>({ queryKey: [...packitQueries.all, 'pipelines'] });
  return [
    ...pages.flatMap(([, page]) => page?.items ?? []),
    ...feeds.flatMap(([, feed]) => feed?.pages.flatMap(({ items }) => items) ?? []),
    ...pipelines.flatMap(([, page]) => page?.items.flatMap(({ jobs }) => jobs) ?? []),
  ];
}

function pageOf({ kind, id, pipelineId }: Job): string | null {
  if (id !== null && kind !== 'vm-image') return paths.job(kind, id);
  return pipelineId === null ? null : paths.pipeline(pipelineId);
}

function toLoaded(job: Job): LoadedJob | null {
  const to = pageOf(job);
  if (to === null) return null;
  const what = KIND_WORDS[job.kind];
  const name = triggerLabel(job.trigger);
  const state = statusText(job.status, job.raw);
  const chroots = job.targets.map(({ chroot }) => chroot.name);
  const found = [what, name, triggerWords(job.trigger), state, job.buildId, job.ref, job.note, ...chroots];
  return {
    choice: {
      key: to,
      what,
      name,
      hint: [state, chroots[0], chroots.length > 1 ? `and ${chroots.length - 1} more` : ''].filter(Boolean).join(' '),
      target: { to },
    },
    text: found.join('\n').toLowerCase(),
    ids: [job.buildId, job.ref].flatMap((id) => (id === null ? [] : [id.toLowerCase()])),
  };
}

/** The jobs that pages have read so far, each page of a job once. Asks nobody. */
export function loadedJobs(client: QueryClient): LoadedJob[] {
  const found = new Map<string, LoadedJob>();
  for (const job of allJobs(client).slice(0, MOST_JOBS)) {
    const loaded = toLoaded(job);
    if (loaded !== null && !found.has(loaded.choice.key)) found.set(loaded.choice.key, loaded);
  }
  return [...found.values()];
}
