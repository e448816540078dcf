import * as v from 'valibot';
import { MOST_STARS, type Star, usableStars } from './watched';

const FORMAT = 'packboard-watched';
const VERSION = 1;
/** A hundred entries are well below this. */
const MOST_BYTES = 200_000;
const MOST_ENTRIES = 1_000;

const form = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  stars: v.array(v.unknown()),
});

/** What is watched as the text of a file; `now` in epoch ms. */
export const toWatchedFile = (stars: readonly Star[], now: number): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: new Date(now).toISOString(), stars }, null, 2)}\n`;

/** A file that cannot be used; the message says why, as the end of a sentence. */
export class WatchedFileError extends Error {
  override name = 'WatchedFileError';
}

/** What of a file is new, and how many of its entries are left out for which reason. */
export interface Import {
  fresh: Star[];
  known: number;
  unusable: number;
  tooMany: number;
}

function readForm(text: string): v.InferOutput<typeof form> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new WatchedFileError('it is not JSON', { cause });
  }
  const parsed = v.safeParse(form, json);
  if (!parsed.success) {
    const [first] = parsed.issues;
    const field = v.getDotPath(first);
    throw new WatchedFileError(`it is no list that Packboard exported (${field ?? 'the whole file'} is wrong)`);
  }
  return parsed.output;
}

/**
 * Reads an exported file beside what is watched already. Throws a `WatchedFileError` for one that cannot be used at all.
 * What was still moving when it was exported counts as not seen yet.
 */
export function readWatchedFile(text: string, stars: readonly Star[]): Import {
  if (text.length > MOST_BYTES) throw new WatchedFileError(`it is larger than ${MOST_BYTES / 1000} kB`);
  const { version, stars: entries } = readForm(text);
  if (version > VERSION) throw new WatchedFileError('a later version of Packboard made it');
  if (entries.length > MOST_ENTRIES) throw new WatchedFileError(`it has more than ${MOST_ENTRIES} entries`);
  const usable = usableStars(entries).map((one) => (one.isDone ? one : { ...one, status: null, seenAt: null }));
  const unknown = usable.filter(({ path }) => !stars.some((known) => known.path === path));
  const fresh = unknown.slice(0, Math.max(0, MOST_STARS - stars.length));
  return {
    fresh,
    known: usable.length - unknown.length,
    unusable: entries.length - usable.length,
    tooMany: unknown.length - fresh.length,
  };
}

/** Whether a file is so large that it need not be read. */
export const isTooLarge = (bytes: number): boolean => bytes > MOST_BYTES;
