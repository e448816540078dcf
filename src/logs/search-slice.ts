import type { LogStore } from './log-store';
import type { ByteFinder } from './search-bytes';
import type { Hits } from './search-hits';

/** Bytes searched at once: they stay in the processor's cache. */
const SLICE_BYTES = 262_144;
/** Of a longer line this much is searched, as a scan does. */
const LONGEST_SEARCHED = 4_194_304;
const ESC = 27;
const CR = 13;

/** Whole lines from `first` on. */
export interface Slice {
  first: number;
  /** The line after. */
  next: number;
  start: number;
  end: number;
}

/** The next slice: about 256 KB, or as many times that, of whole lines; a longer line alone. */
export function nextSlice(store: LogStore, first: number, times = 1): Slice {
  const start = store.startOf(first);
  const most = start + SLICE_BYTES * times;
  const next = most >= store.startOf(store.count + 1) ? store.count + 1 : Math.max(store.lineAt(most), first + 1);
  return { first, next, start, end: Math.min(store.startOf(next), start + LONGEST_SEARCHED) };
}

/** Whether bytes hold terminal codes or carriage returns, so that they must be searched as they are shown. */
export const isCoded = (bytes: Uint8Array): boolean => bytes.indexOf(ESC) !== -1 || bytes.indexOf(CR) !== -1;

/** Adds the matches of a text in a slice without codes. */
export function searchSlice(
  store: LogStore,
  { first, start }: Slice,
  bytes: Uint8Array,
  finder: ByteFinder,
  hits: Hits,
) {
  let line = first;
  let lineEnd = store.startOf(line + 1);
  let found = 0;
  for (let at = finder.find(bytes, 0); at !== -1; at = finder.find(bytes, at + finder.length)) {
    const offset = start + at;
    if (offset >= lineEnd) {
      if (found > 0) hits.add(line, found);
      found = 0;
      line = offset < store.startOf(line + 2) ? line + 1 : store.lineAt(offset);
      lineEnd = store.startOf(line + 1);
    }
    found += 1;
  }
  if (found > 0) hits.add(line, found);
}
