import type { Job } from '@/domain/job';
import type { Instant } from '@/domain/time';
import { ApiError } from '@/lib/api-error';
import { ask } from '@/sources/packit/client';
import { coprBuild } from '@/sources/packit/schemas-details';
import { toCoprBuild } from '@/sources/packit/to-build-details';
import { hashOf } from '@/stats/hash';
import type { DurationStore } from './duration-store';
import type { Reporter } from './machine';
import { withOwnSignal } from './own-signal';

/** One build of so many is asked for its times. */
const ONE_OF = 10;

interface Candidate {
  key: string;
  id: number;
  submittedAt: Instant;
}

/** The one chroot of a build that is sampled, chosen by its key alone so that nothing else decides: null for most builds. */
function candidateOf({ key, kind, status, submittedAt, targets }: Job): Candidate | null {
  const number = hashOf(key);
  if (kind !== 'copr' || status !== 'success' || submittedAt === null || number % ONE_OF !== 0) return null;
  const id = targets[Math.floor(number / ONE_OF) % Math.max(targets.length, 1)]?.id ?? null;
  return id === null ? null : { key, id, submittedAt };
}

/** Without the cache of `client-details`, which is for browsers. */
const fetchTimes = async (id: number, signal: AbortSignal) =>
  toCoprBuild(id, await ask(`/copr-builds/${id}`, coprBuild, { signal }));

/** Samples how long builds took: lists do not tell, each answer costs a request for one chroot (`GET /copr-builds/{id}`). */
export class DurationSampler {
  readonly #store: DurationStore;
  readonly #most: number;
  readonly #candidates = new Map<string, Candidate>();

  /** `most`: requests in this run; the newest builds come first. */
  constructor(store: DurationStore, most: number) {
    this.#store = store;
    this.#most = most;
  }

  note(jobs: readonly Job[]): void {
    for (const candidate of jobs.map(candidateOf)) {
      if (this.#candidates.size >= this.#most) return;
      if (candidate !== null && !this.#store.has(candidate.key)) this.#candidates.set(candidate.key, candidate);
    }
  }

  /** Asks for the times; what cannot be had is left out, since a sample lacks most builds anyway. */
  async run(reporter: Reporter, run: AbortSignal): Promise<void> {
    let done = 0;
    for (const { key, id, submittedAt } of this.#candidates.values()) {
      done += 1;
      reporter.progress('build times', done / this.#candidates.size, `${done} of ${this.#candidates.size}`);
      try {
        const { startedAt, finishedAt } = await withOwnSignal(run, (signal) => fetchTimes(id, signal));
        if (startedAt === null || finishedAt === null || finishedAt < startedAt) continue;
        this.#store.put({ key, submittedAt, ms: finishedAt - startedAt });
      } catch (error) {
        if (!(error instanceof ApiError) || run.aborted) throw error;
        reporter.line(`Copr build target ${id}: ${error.message}; left out`);
      }
    }
  }
}
