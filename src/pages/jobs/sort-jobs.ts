import type { Job } from '@/domain/job';
import { projectName } from '@/domain/project';
import { bySeverity, hasFailed } from '@/domain/status';
import { triggerWords } from '@/domain/trigger';
import { KIND_WORDS } from './lists';
import type { ColumnKey, JobsSearch } from './search';

const collator = new Intl.Collator('en', { numeric: true });

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What a column is sorted by; null where a job has nothing there. Logs are all alike. */
const VALUES: Readonly<Record<Exclude<ColumnKey, 'status'>, (job: Job) => string | number | null>> = {
  type: ({ kind }) => KIND_WORDS[kind],
  job: ({ id }) => id,
  project: ({ trigger }) => (trigger.project === null ? null : projectName(trigger.project)),
  trigger: ({ trigger }) => (trigger.kind === 'unknown' ? null : triggerWords(trigger)),
  targets: ({ targets }) => targets.filter(({ status }) => hasFailed(status)).length * 1000 + targets.length,
  ref: ({ ref }) => ref,
  logs: () => null,
  build: ({ buildId }) => buildId,
  note: ({ note }) => orNull(note),
  submitted: ({ submittedAt }) => submittedAt,
};

function compare(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null); // nothing comes last either way
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return order * sign;
}

/** Whether the table is in the order in which the service gives it. */
export const isNewestFirst = ({ sort, dir }: Pick<JobsSearch, 'sort' | 'dir'>): boolean =>
  sort === 'submitted' && dir === 'desc';

/** Jobs by one column; equal ones keep their order, newest first. */
export function sortJobs(jobs: readonly Job[], { sort, dir }: Pick<JobsSearch, 'sort' | 'dir'>): readonly Job[] {
  if (isNewestFirst({ sort, dir })) return jobs;
  const sign = dir === 'asc' ? 1 : -1;
  if (sort === 'status') return [...jobs].sort((a, b) => bySeverity(a.status, b.status) * sign);
  const read = VALUES[sort];
  return jobs
    .map((job) => ({ job, value: read(job) }))
    .sort((a, b) => compare(a.value, b.value, sign))
    .map(({ job }) => job);
}
