import { existsSync, readFileSync, renameSync } from 'node:fs';
import * as v from 'valibot';
import type { Instant } from '@/domain/time';
import { writeAtomic } from './atomic';
import type { CountedList } from './options';
import type { Spans } from './spans';

const listState = v.object({
  spans: v.array(v.tuple([v.number(), v.number()])),
  moving: v.record(v.string(), v.number()),
});
const state = v.object({ version: v.literal(1), lists: v.record(v.string(), listState) });

/** What is known of one list. */
export interface ListState {
  spans: Spans;
  /** When the jobs were submitted that had not ended when they were read last, by key. */
  moving: Readonly<Record<string, Instant>>;
}

const EMPTY: ListState = { spans: [], moving: {} };

/** The progress of all lists, in a file that is replaced whole after each page. */
export class StateFile {
  readonly #path: string;
  #lists: Readonly<Record<string, ListState>> = {};

  /** A file that cannot be understood is put aside: everything is read again, and still counted once. */
  constructor(path: string, onUnreadable: (aside: string) => void) {
    this.#path = path;
    if (!existsSync(path)) return;
    try {
      this.#lists = v.parse(state, JSON.parse(readFileSync(path, 'utf8'))).lists;
    } catch {
      renameSync(path, `${path}.unreadable`);
      onUnreadable(`${path}.unreadable`);
    }
  }

  of(list: CountedList): ListState {
    return this.#lists[list] ?? EMPTY;
  }

  set(list: CountedList, given: ListState): void {
    this.#lists = { ...this.#lists, [list]: given };
    writeAtomic(this.#path, JSON.stringify({ version: 1, lists: this.#lists }));
  }
}
