import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { keepText, onKept, readKeptText } from './watched-kept';
import { hasEnd, readWatchedPath } from './watched-path';

const VERSION = 1;
/** How many pages can be watched. */
export const MOST_STARS = 100;
/** How many of them are asked for again and again. */
const MOST_FOLLOWED = 10;

/** A kept page. */
const star = v.object({
  path: v.pipe(
    v.string(),
    v.check((path) => readWatchedPath(path) !== null, 'is no page that can be watched'),
  ),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** Epoch ms when it was starred. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  /** State (a word of the domain) when it was last seen; null: never seen. */
  status: v.nullish(v.pipe(v.string(), v.maxLength(20)), null),
  /** Epoch ms when it was last seen. */
  seenAt: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)), null),
  /** Nothing more will happen: it is not asked for any more. */
  isDone: v.optional(v.boolean(), false),
});
export type Star = v.InferOutput<typeof star>;

/** How a change went: kept for good, only until the page is closed (storage is blocked or full), or not for want of room. */
export type Outcome = 'kept' | 'for-now' | 'no-room';

const list = v.array(v.unknown());
const file = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), stars: list });

/** Entries that can be used, each path once; what is not understood is left out. */
export function usableStars(entries: readonly unknown[]): Star[] {
  const stars = new Map<string, Star>();
  for (const entry of entries) {
    const parsed = v.safeParse(star, entry);
    if (parsed.success && !stars.has(parsed.output.path)) stars.set(parsed.output.path, parsed.output);
  }
  return [...stars.values()];
}

interface Read {
  raw: string | null;
  stars: readonly Star[];
  /** Written by a later version of this app, in a form that is not known here. */
  isNewer: boolean;
}

function understand(raw: string | null): Read {
  try {
    const parsed = v.safeParse(file, JSON.parse(raw ?? ''));
    const isNewer = parsed.success && parsed.output.version > VERSION;
    const stars = parsed.success && !isNewer ? usableStars(parsed.output.stars).slice(0, MOST_STARS) : [];
    return { raw, stars, isNewer };
  } catch {
    return { raw, stars: [], isNewer: false }; // nothing kept, or garbage
  }
}

let read: Read = { raw: null, stars: [], isNewer: false };

/** What is watched, newest first. The same list until something changes. */
export function readStars(): readonly Star[] {
  const raw = readKeptText();
  if (raw !== read.raw) read = understand(raw);
  return read.stars;
}

/** What a later version of this app kept is left alone. */
const write = (stars: readonly Star[]): Outcome =>
  keepText(JSON.stringify({ version: VERSION, stars }), !read.isNewer) ? 'kept' : 'for-now';

/** Watches one more page; one that is watched already stays as it is. */
export function addStars(added: readonly Star[]): Outcome {
  const stars = readStars();
  const fresh = added.filter(({ path }) => !stars.some((known) => known.path === path));
  if (stars.length + fresh.length > MOST_STARS) return 'no-room';
  return write([...fresh, ...stars]);
}

export const removeStar = (path: string): Outcome => write(readStars().filter((known) => known.path !== path));

/** Notes how a watched page was seen at an instant (epoch ms). */
export function noteSeen(path: string, seen: Pick<Star, 'status' | 'seenAt' | 'isDone'>): void {
  const stars = readStars();
  const known = stars.find((one) => one.path === path);
  if (known === undefined || (known.status === seen.status && known.seenAt === seen.seenAt)) return;
  write(stars.map((one) => (one === known ? { ...known, ...seen } : one)));
}

/** What is watched, newest first, in step with other tabs. */
export const useStars = (): readonly Star[] => useSyncExternalStore(onKept, readStars);

/** Those that still move, as far as is known: the newest ten. Projects have no end. */
export const followedStars = (stars: readonly Star[]): readonly Star[] =>
  stars.filter(({ isDone, path }) => !isDone && hasEnd(path)).slice(0, MOST_FOLLOWED);
