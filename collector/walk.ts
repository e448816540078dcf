import type { Job } from '@/domain/job';
import type { Page } from '@/domain/page';
import type { Gap } from '@/domain/statistics';
import type { Instant } from '@/domain/time';
import { type PageTimes, timesOf } from './page-times';
import type { ReadPage } from './read-page';
import { addSpan, gapsOf, type Spans } from './spans';

/** How far a job may be out of its place in time: a build waits for its SRPM with its id already given. */
export const SLACK_MS = 3_600_000;
/** After so many pages in a row that cannot be had, the service is left alone. */
const MOST_LOST = 5;
/** Pages that failed are tried once more at the end. */
const PASSES = 2;

interface Walk {
  since: Instant;
  /** The start of the run: newer jobs are for the next one. */
  until: Instant;
  readPage: ReadPage;
  /** Keeps jobs and then the spans, so that a kill between the two only makes the page be read again. */
  keep: (jobs: readonly Job[], spans: Spans, page: number) => void;
}

interface Reading {
  jobs: readonly Job[];
  times: PageTimes | null;
  isEnd: boolean;
}

const topOf = ({ times }: Reading): Instant | null => (times === null ? null : times.newest - SLACK_MS);

/** Down to where everything is read once a page is. */
const bottomOf = ({ times, isEnd }: Reading): Instant =>
  isEnd ? 0 : times === null ? Infinity : times.oldest + SLACK_MS;

const isBelow = ({ times, isEnd }: Reading, at: Instant): boolean =>
  isEnd || (times !== null && times.oldest < at - SLACK_MS);

class ListWalk {
  readonly #walk: Walk;
  #spans: Spans;
  #lost = 0;

  constructor(walk: Walk, known: Spans) {
    this.#walk = walk;
    this.#spans = known;
  }

  get #isGivenUp(): boolean {
    return this.#lost >= MOST_LOST;
  }

  async #page(page: number): Promise<Page<Job> | null> {
    const found = this.#isGivenUp ? null : await this.#walk.readPage(page);
    this.#lost = found === null ? this.#lost + 1 : 0;
    return found;
  }

  /** null for a page that cannot be had, and for a short one that is not the end: it was damaged. */
  async #read(page: number): Promise<Reading | null> {
    const found = await this.#page(page);
    if (found === null) return null;
    const reading = { jobs: found.items, times: timesOf(found.items), isEnd: !found.hasNext };
    if (found.hasNext) return reading;
    const next = await this.#page(page + 1);
    if (next !== null && next.items.length + next.dropped === 0) return reading;
    this.#walk.keep(found.items, this.#spans, page);
    return null;
  }

  /** Whether a page lies wholly above a time. One that cannot be had counts as below: that only costs requests. */
  async #isAbove(page: number, at: Instant): Promise<boolean> {
    const found = await this.#page(page);
    if (found === null) return false;
    this.#walk.keep(found.items, this.#spans, page);
    const times = timesOf(found.items);
    return times !== null && times.oldest >= at + SLACK_MS;
  }

  /** The last page above a time, from one that is: in leaps, then by halves. So no page is counted, whatever shifts. */
  async #seek(from: number, at: Instant): Promise<number> {
    let above = from;
    let leap = 1;
    while (await this.#isAbove(above + leap, at)) {
      above += leap;
      leap *= 2;
    }
    let below = above + leap;
    while (below - above > 1) {
      const middle = Math.floor((above + below) / 2);
      if (await this.#isAbove(middle, at)) above = middle;
      else below = middle;
    }
    return above;
  }

  /** Reads page by page until a gap is closed or the list ends; gives the last page. */
  async #fill([from, to]: Gap, first: number): Promise<number> {
    let top: Instant | null = to;
    for (let page = first; !this.#isGivenUp; page += 1) {
      const reading = await this.#read(page);
      top = reading === null ? null : (top ?? topOf(reading));
      if (reading === null) continue;
      if (top !== null) this.#spans = addSpan(this.#spans, [bottomOf(reading), top]);
      this.#walk.keep(reading.jobs, this.#spans, page);
      if (isBelow(reading, from)) return page;
    }
    return first;
  }

  async run(): Promise<boolean> {
    const { since, until } = this.#walk;
    for (let pass = 1; pass <= PASSES && !this.#isGivenUp; pass += 1) {
      let page = 1;
      for (const gap of gapsOf(this.#spans, since, until)) {
        if (gap[1] < until) page = await this.#seek(page, gap[1]);
        page = await this.#fill(gap, page);
      }
    }
    return !this.#isGivenUp;
  }
}

/** Reads what is missing of one list, newest first; false when it had to be given up. Rejects when the run is stopped. */
export const walkList = (walk: Walk, known: Spans): Promise<boolean> => new ListWalk(walk, known).run();
