import * as v from 'valibot';
import { JOB_KINDS } from '@/domain/job';
import type { Series, Statistics } from '@/domain/statistics';
import { STATUSES } from '@/domain/status';
import { TRIGGER_KINDS } from '@/domain/trigger';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** By hand: a file holds millions of numbers, and the same check made of schemas takes ten times as long (150 ms). */
function isSeries(value: unknown, step: number): boolean {
  if (!Array.isArray(value) || value.length % step !== 0) return false;
  const numbers: readonly unknown[] = value;
  let dayBefore = -1;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at];
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) return false;
    if (at % step !== 0) continue;
    if (number <= dayBefore) return false;
    dayBefore = number;
  }
  return true;
}

/** Flat numbers: a day and `width` counts, days ascending. */
const series = (width: number) =>
  v.custom<Series>((value) => isSeries(value, width + 1), `must be days in order with ${width} numbers each`);

/** Series by known words; others, of a later version, are left out. */
const byWord = <T extends string>(words: readonly T[], width: number) =>
  v.object(Object.fromEntries(words.map((word) => [word, v.exactOptional(series(width))])));
const byName = (width: number) => v.record(v.string(), series(width));

const kind = v.object({
  gaps: v.array(v.tuple([v.number(), v.number()])),
  undated: whole,
  statuses: byWord(STATUSES, 1),
  startedBy: byWord(['manual', 'automatic', 'unknown'], 1),
  chroots: byName(4),
  triggers: byWord(TRIGGER_KINDS, 4),
  projects: byName(4),
  durations: byName(1),
});

/** `stats/packit.json` as the collector writes it (collector/README.md). */
export const statistics = v.object({
  version: v.literal(1),
  service: v.literal('packit'),
  collectedAt: v.number(),
  firstDay: v.pipe(v.string(), v.isoDate()),
  kinds: v.object(Object.fromEntries(JOB_KINDS.map((name) => [name, v.exactOptional(kind)]))),
}) satisfies v.GenericSchema<unknown, Statistics>;
