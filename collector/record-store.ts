import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JobKind } from '@/domain/job';
import type { Instant } from '@/domain/time';
import { decodeRecord, encodeRecord, type JobRecord } from '@/stats/job-record';
import { writeAtomic } from './atomic';

/** Ids that share a file: neighbours of a page mostly do. */
const IDS_PER_FILE = 5_000;
const MOST_OPEN = 16;
/** A file with this many lines per job is written anew. */
const MOST_LINES_PER_JOB = 2;

interface Shard {
  path: string;
  /** The last line of each job, by its key. */
  lines: Map<string, string>;
}

/** Decided by the key alone, so that a job that is read again always meets itself. */
const shardName = (key: string): string => String(Math.floor(Number(/(\d+)$/.exec(key)?.[1] ?? 0) / IDS_PER_FILE));

const keyOf = (line: string): string | null => decodeRecord(line)?.key ?? null;

function load(path: string): Shard {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // A kill may have cut the last line: what follows must not be glued to it.
  if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n');
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const key = keyOf(line);
    if (key !== null) lines.set(key, line);
  }
  return { path, lines };
}

interface Records {
  byKey: Map<string, JobRecord>;
  lineCount: number;
}

/** The jobs of a file, each as its last line has it. */
function readRecords(path: string): Records {
  const byKey = new Map<string, JobRecord>();
  let lineCount = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const record = decodeRecord(line);
    if (record === null) continue;
    byKey.set(record.key, record);
    lineCount += 1;
  }
  return { byKey, lineCount };
}

/**
 * All jobs that were read, on disk: one folder for each kind, files of lines that are only appended to. The last line of a
 * key counts, so that nothing is counted twice and a kill at any moment loses at most the page that was being written.
 */
export class RecordStore {
  readonly #folder: string;
  #open: Shard[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  #shard(kind: JobKind, name: string): Shard {
    const path = join(this.#folder, kind, `${name}.ndjson`);
    const known = this.#open.find((shard) => shard.path === path);
    const shard = known ?? load(path);
    this.#open = [shard, ...this.#open.filter((other) => other !== shard)].slice(0, MOST_OPEN);
    return shard;
  }

  /** Keeps records; gives how many were not known before. */
  put(records: readonly JobRecord[]): number {
    const appended = new Map<Shard, string[]>();
    let fresh = 0;
    for (const record of records) {
      const shard = this.#shard(record.kind, shardName(record.key));
      const line = encodeRecord(record);
      const known = shard.lines.get(record.key);
      if (known === line) continue;
      if (known === undefined) fresh += 1;
      shard.lines.set(record.key, line);
      appended.set(shard, [...(appended.get(shard) ?? []), line]);
    }
    for (const [shard, lines] of appended) {
      mkdirSync(join(shard.path, '..'), { recursive: true });
      appendFileSync(shard.path, `${lines.join('\n')}\n`);
    }
    return fresh;
  }

  *#files(kinds?: readonly string[]): Generator<string> {
    if (!existsSync(this.#folder)) return;
    for (const kind of readdirSync(this.#folder))
      for (const name of readdirSync(join(this.#folder, kind)))
        if (name.endsWith('.ndjson') && kinds?.includes(kind) !== false) yield join(this.#folder, kind, name);
  }

  /** Every job once, file by file. */
  *records(): Generator<JobRecord> {
    for (const path of this.#files()) yield* readRecords(path).byKey.values();
  }

  /** Frees the disk of files of these kinds whose jobs are all older than `before`, and of lines that were replaced. */
  tidy(kinds: readonly JobKind[], before: Instant): void {
    this.#open = [];
    for (const path of this.#files(kinds)) {
      const { byKey, lineCount } = readRecords(path);
      const records = [...byKey.values()];
      if (records.every(({ submittedAt }) => submittedAt !== null && submittedAt < before)) rmSync(path);
      else if (lineCount > byKey.size * MOST_LINES_PER_JOB)
        writeAtomic(path, `${records.map(encodeRecord).join('\n')}\n`);
    }
  }
}
