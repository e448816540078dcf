import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Instant } from '@/domain/time';

const line = v.tuple([v.string(), v.number(), v.number()]);

/** How long one chroot of a build took. */
export interface Duration {
  /** `Job.key` of the build: one chroot of each is sampled. */
  key: string;
  submittedAt: Instant;
  ms: number;
}

function parse(text: string): Duration | null {
  try {
    const [key, submittedAt, ms] = v.parse(line, JSON.parse(text));
    return { key, submittedAt, ms };
  } catch {
    return null; // cut by a kill
  }
}

/** The durations that were sampled, on disk: a file that is only appended to. */
export class DurationStore {
  readonly #path: string;
  readonly #known = new Map<string, Duration>();

  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n');
    for (const duration of text.split('\n').map(parse)) if (duration !== null) this.#known.set(duration.key, duration);
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  put(duration: Duration): void {
    this.#known.set(duration.key, duration);
    appendFileSync(this.#path, `${JSON.stringify([duration.key, duration.submittedAt, duration.ms])}\n`);
  }

  all(): Iterable<Duration> {
    return this.#known.values();
  }
}
