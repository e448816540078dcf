import { JOB_KINDS, type Job, type JobKind } from '@/domain/job';
import { isFinal, STATUSES, type Status } from '@/domain/status';
import type { Instant } from '@/domain/time';
import { TRIGGER_KINDS, type TriggerKind } from '@/domain/trigger';
import { hashOf } from './hash';

/** What statistics need of a job. */
export interface JobRecord {
  /** `Job.key`: a job that is read again replaces itself. */
  key: string;
  kind: JobKind;
  status: Status;
  submittedAt: Instant | null;
  trigger: TriggerKind;
  /** Address of the project; empty when it is not known. */
  project: string;
  /** Hash of project, commit and Copr project; null when one of the first two is not known. */
  commit: number | null;
  chroots: readonly { name: string; status: Status }[];
}

export function toRecord({ key, kind, status, submittedAt, trigger, ref, note, targets }: Job): JobRecord {
  const project = trigger.project?.url ?? '';
  const isKnown = project !== '' && ref !== null && ref !== '';
  return {
    key,
    kind,
    status,
    submittedAt,
    trigger: trigger.kind,
    project,
    commit: isKnown ? hashOf(JSON.stringify([kind, project, ref, note])) : null,
    chroots: targets.map(({ chroot, status: own }) => ({ name: chroot.name, status: own })),
  };
}

/** Whether nothing of a job moves any more: one failed chroot makes the whole failed while others still run. */
export const isSettled = ({ status, chroots }: JobRecord): boolean =>
  isFinal(status) && chroots.every((chroot) => isFinal(chroot.status));

/** One line of JSON, without the names of fields. */
export const encodeRecord = ({
  key,
  kind,
  status,
  submittedAt,
  trigger,
  project,
  commit,
  chroots,
}: JobRecord): string =>
  JSON.stringify([
    key,
    kind,
    status,
    submittedAt,
    trigger,
    project,
    commit,
    ...chroots.flatMap(({ name, status: own }) => [name, own]),
  ]);

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (value: unknown): value is T =>
    words.some((word) => word === value);
const isKind = oneOf<JobKind>(JOB_KINDS);
const isStatus = oneOf<Status>(STATUSES);
const isTrigger = oneOf<TriggerKind>(TRIGGER_KINDS);
const isNumberOrNull = (value: unknown): value is number | null => value === null || typeof value === 'number';

function toChroots(values: readonly unknown[]): JobRecord['chroots'] | null {
  const chroots: { name: string; status: Status }[] = [];
  for (let at = 0; at < values.length; at += 2) {
    const name = values[at];
    const status = values[at + 1];
    if (typeof name !== 'string' || !isStatus(status)) return null;
    chroots.push({ name, status });
  }
  return chroots;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** null for a line that is cut or not understood. */
export function decodeRecord(line: string): JobRecord | null {
  const values = parse(line);
  if (!Array.isArray(values)) return null;
  const [key, kind, status, submittedAt, trigger, project, commit, ...rest]: unknown[] = values;
  if (typeof key !== 'string' || !isKind(kind) || !isStatus(status) || !isTrigger(trigger)) return null;
  if (typeof project !== 'string' || !isNumberOrNull(submittedAt) || !isNumberOrNull(commit)) return null;
  const chroots = toChroots(rest);
  return chroots === null ? null : { key, kind, status, submittedAt, trigger, project, commit, chroots };
}
