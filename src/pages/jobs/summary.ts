import type { Job, JobList } from '@/domain/job';
import { hasFailed, isFinal } from '@/domain/status';
import { count } from '@/lib/format';
import { LISTS } from './lists';

/** "3 failed, 5 running, 2 waiting" of some jobs; empty for tag requests, which have no states. */
function states(list: JobList, jobs: readonly Job[]): string {
  if (list === 'koji-tag-requests' || jobs.length === 0) return '';
  const of = (test: (job: Job) => boolean) => jobs.filter(test).length;
  const running = of(({ status }) => status === 'running');
  const parts = [
    [of(({ status }) => hasFailed(status)), 'failed'],
    [running, 'running'],
    [of(({ status }) => !isFinal(status)) - running, 'waiting'],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  return told.length === 0 ? ': none failed, none running' : `: ${told.join(', ')}`;
}

const newest = (jobs: readonly Job[]): number | null =>
  jobs.reduce<number | null>(
    (most, { submittedAt }) => (submittedAt === null || (most !== null && most > submittedAt) ? most : submittedAt),
    null,
  );

export interface Summary {
  words: string;
  /** Submission of the newest of them; null where none is told. */
  newestAt: number | null;
}

/** First line of a page of the table: "The newest 20 Copr builds: 3 failed, 5 running". */
export function browsedSummary(list: JobList, jobs: readonly Job[], page: number): Summary {
  const { one, many } = LISTS[list];
  const start =
    page === 1 ? `The newest ${count(jobs.length, one, many)}` : `Page ${page}, ${count(jobs.length, one, many)}`;
  return { words: `${start}${states(list, jobs)}`, newestAt: newest(jobs) };
}

/** First line of a search: "23 Copr builds match: 3 failed". */
export function foundSummary(list: JobList, matches: readonly Job[], isOver: boolean): Summary {
  const { one, many } = LISTS[list];
  const verb = matches.length === 1 ? 'matches' : 'match';
  const words = `${count(matches.length, one, many)} ${verb}${isOver ? '' : ' so far'}${states(list, matches)}`;
  return { words, newestAt: newest(matches) };
}

/** First line of a sorted table: "The newest 200 jobs by project: 3 failed". */
export const sortedSummary = (list: JobList, jobs: readonly Job[], head: string): Summary => ({
  words: `The newest ${count(jobs.length, LISTS[list].one, LISTS[list].many)} by ${head.toLowerCase()}${states(list, jobs)}`,
  newestAt: newest(jobs),
});
