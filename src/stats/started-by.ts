import type { Job } from '@/domain/job';

const MINUTE_MS = 60_000;

/** How many builds people asked for, as far as that can be told. */
export interface StartedBy {
  manual: number;
  automatic: number;
  /** Without project, commit or time: cannot be compared. */
  unknown: number;
}

type Verdict = keyof StartedBy;

/** Builds of one commit for one Copr project; null where that is not known. */
function groupKey({ trigger, ref, note }: Job): string | null {
  const url = trigger.project?.url ?? null;
  return url === null || ref === null || ref === '' ? null : JSON.stringify([url, ref, note]);
}

const sharesChroot = (a: Job, b: Job): boolean =>
  a.targets.some(({ chroot }) => b.targets.some((other) => other.chroot.name === chroot.name));

function verdict(job: Job, group: readonly Job[]): Verdict {
  const { submittedAt, trigger } = job;
  if (trigger.kind === 'issue') return 'manual';
  if (submittedAt === null || groupKey(job) === null) return 'unknown';
  const isRepeat = group.some(
    (other) => other.submittedAt !== null && submittedAt - other.submittedAt >= MINUTE_MS && sharesChroot(job, other),
  );
  return isRepeat ? 'manual' : 'automatic';
}

/**
 * An estimate, since the service does not store who asked (facts/packit.md 3): a build is taken for a person's wish when
 * an issue started it, or when the same commit was built for the same Copr project and a common chroot a minute or more before.
 * Builds whose first try is older than the jobs given are missed. The order of the jobs does not matter.
 */
export function startedBy(jobs: readonly Job[]): StartedBy {
  const groups = new Map<string, Job[]>();
  for (const job of jobs) {
    const key = groupKey(job);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [job]);
    else group.push(job);
  }
  const counts: StartedBy = { manual: 0, automatic: 0, unknown: 0 };
  for (const job of jobs) counts[verdict(job, groups.get(groupKey(job) ?? '') ?? [])] += 1;
  return counts;
}

/** Share of 0 to 1 that people asked for, of those that can be told; null where none can. */
export const manualShare = ({ manual, automatic }: StartedBy): number | null =>
  manual + automatic === 0 ? null : manual / (manual + automatic);
