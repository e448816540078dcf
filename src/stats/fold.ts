import { JOB_KINDS, type JobKind } from '@/domain/job';
import type { Gap, KindStatistics, StartedByWord, Statistics } from '@/domain/statistics';
import type { Instant } from '@/domain/time';
import { Counts, DAY_MS, type DayNumber, dayNumberOf } from './counts';
import { durationClass } from './durations';
import type { JobRecord } from './job-record';
import { columnOf, TALLY_COLUMNS } from './tally';

interface KindFold {
  undated: number;
  statuses: Counts;
  startedBy: Counts;
  chroots: Counts;
  triggers: Counts;
  projects: Counts;
  durations: Counts;
}

const PARTS = ['statuses', 'startedBy', 'chroots', 'triggers', 'projects', 'durations'] as const;

const emptyKind = (): KindFold => ({
  undated: 0,
  statuses: new Counts(1),
  startedBy: new Counts(1),
  chroots: new Counts(TALLY_COLUMNS.length),
  triggers: new Counts(TALLY_COLUMNS.length),
  projects: new Counts(TALLY_COLUMNS.length),
  durations: new Counts(1),
});

function addToKind(fold: KindFold, record: JobRecord, startedBy: StartedByWord): void {
  const day = record.submittedAt === null ? null : dayNumberOf(record.submittedAt);
  if (day === null) {
    fold.undated += 1;
    return;
  }
  const column = columnOf(record.status);
  fold.statuses.add(record.status, day, 0);
  fold.startedBy.add(startedBy, day, 0);
  fold.triggers.add(record.trigger, day, column);
  fold.projects.add(record.project, day, column);
  for (const { name, status } of record.chroots) fold.chroots.add(name, day, columnOf(status));
}

/** What is known beside the counts when they become a file. */
interface About {
  collectedAt: Instant;
  /** The first day that counts is the UTC day of this instant. */
  since: Instant;
  gaps: Readonly<Partial<Record<JobKind, readonly Gap[]>>>;
}

function toKind(fold: KindFold, gaps: readonly Gap[], firstDay: DayNumber): KindStatistics {
  const { undated, statuses, startedBy, chroots, triggers, projects, durations } = fold;
  return {
    gaps,
    undated,
    statuses: statuses.toSeries(firstDay),
    startedBy: startedBy.toSeries(firstDay),
    chroots: chroots.toSeries(firstDay),
    triggers: triggers.toSeries(firstDay),
    projects: projects.toSeries(firstDay),
    durations: durations.toSeries(firstDay),
  };
}

/**
 * Counts of jobs by day. Each job is to be added once; in which order, and in how many folds that are merged at the end,
 * makes no difference.
 */
export class Fold {
  readonly #kinds = new Map<JobKind, KindFold>();

  #kind(kind: JobKind): KindFold {
    const known = this.#kinds.get(kind);
    if (known !== undefined) return known;
    const made = emptyKind();
    this.#kinds.set(kind, made);
    return made;
  }

  add(record: JobRecord, startedBy: StartedByWord): void {
    addToKind(this.#kind(record.kind), record, startedBy);
  }

  /** Adds how long one chroot of a job took. */
  addDuration(kind: JobKind, submittedAt: Instant, ms: number): void {
    const day = dayNumberOf(submittedAt);
    if (day !== null) this.#kind(kind).durations.add(durationClass(ms), day, 0);
  }

  /** Adds what another fold counted of other jobs. */
  merge(other: Fold): void {
    for (const [kind, theirs] of other.#kinds) {
      const ours = this.#kind(kind);
      ours.undated += theirs.undated;
      for (const part of PARTS) ours[part].merge(theirs[part]);
    }
  }

  /** Kinds without a job appear when their list was asked for (`about.gaps` names it). */
  toStatistics({ collectedAt, since, gaps }: About): Statistics {
    const firstDay = dayNumberOf(since) ?? 0;
    const kinds = JOB_KINDS.filter((kind) => this.#kinds.has(kind) || gaps[kind] !== undefined);
    return {
      version: 1,
      service: 'packit',
      collectedAt,
      firstDay: new Date(firstDay * DAY_MS).toISOString().slice(0, 10),
      kinds: Object.fromEntries(kinds.map((kind) => [kind, toKind(this.#kind(kind), gaps[kind] ?? [], firstDay)])),
    };
  }
}
