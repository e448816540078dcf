import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { JobKind } from '@/domain/job';
import type { Gap } from '@/domain/statistics';
import type { Instant } from '@/domain/time';
import { FirstTimes } from '@/stats/first-times';
import { Fold } from '@/stats/fold';
import { noteFirst, startedByOf } from '@/stats/retriggers';
import { writeAtomic } from './atomic';
import type { DurationStore } from './duration-store';
import type { RecordStore } from './record-store';

export const MOST_GZIP_BYTES = 2_000_000;

interface About {
  collectedAt: Instant;
  since: Instant;
  gaps: Readonly<Partial<Record<JobKind, readonly Gap[]>>>;
}

/** Counts all known jobs; reads them twice and holds one file of them at a time. */
function foldStore(store: RecordStore): Fold {
  const first = new FirstTimes();
  for (const record of store.records()) noteFirst(first, record);
  const fold = new Fold();
  for (const record of store.records()) fold.add(record, startedByOf(first, record));
  return fold;
}

/** Writes `packit.json`; gives its sizes in bytes. */
export function publish(
  store: RecordStore,
  durations: DurationStore,
  out: string,
  about: About,
): { bytes: number; gzipBytes: number } {
  const fold = foldStore(store);
  for (const { submittedAt, ms } of durations.all()) fold.addDuration('copr', submittedAt, ms);
  const text = JSON.stringify(fold.toStatistics(about));
  writeAtomic(join(out, 'packit.json'), text);
  return { bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text).byteLength };
}
