import type { StartedByWord } from '@/domain/statistics';
import type { FirstTimes } from './first-times';
import { hashOf } from './hash';
import type { JobRecord } from './job-record';

const MINUTE_MS = 60_000;

const keysOf = ({ commit, chroots }: JobRecord): number[] => chroots.map(({ name }) => hashOf(`${commit} ${name}`));

/** Notes when the commit of a job was first tried for each of its chroots. */
export function noteFirst(first: FirstTimes, record: JobRecord): void {
  const { commit, submittedAt } = record;
  if (commit === null || submittedAt === null) return;
  for (const key of keysOf(record)) first.add(key, submittedAt);
}

/**
 * An estimate, the same as `startedBy` makes of a sample: an issue is a person, and so is the same commit for the same Copr
 * project and a common chroot a minute or more after the first. `first` holds all jobs; their order does not matter.
 */
export function startedByOf(first: FirstTimes, record: JobRecord): StartedByWord {
  const { commit, submittedAt, trigger } = record;
  if (trigger === 'issue') return 'manual';
  if (commit === null || submittedAt === null) return 'unknown';
  const isRepeat = keysOf(record).some((key) => submittedAt - (first.of(key) ?? submittedAt) >= MINUTE_MS);
  return isRepeat ? 'manual' : 'automatic';
}
