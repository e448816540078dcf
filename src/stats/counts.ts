import type { Series } from '@/domain/statistics';
import type { Instant } from '@/domain/time';
import { KeyTable, withRoom } from './key-table';

export const DAY_MS = 86_400_000;
/** Days that can be counted: 1970 to 2328. */
const DAYS = 1 << 17;

/** Days since 1970-01-01, UTC. */
export type DayNumber = number;

/** null for what was before 1970 or will be after 2328: a service's mistake. */
export function dayNumberOf(at: Instant): DayNumber | null {
  const day = Math.floor(at / DAY_MS);
  return day >= 0 && day < DAYS ? day : null;
}

/** Numbers by name and day that only grow. The same numbers added in any order give the same counts. */
export class Counts {
  readonly #names = new Map<string, number>();
  /** By name and day. */
  readonly #rows = new KeyTable();
  #numbers = new Uint32Array();
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  #nameAt(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }

  /** Adds `count` to one of the day's numbers. */
  add(name: string, day: DayNumber, column: number, count = 1): void {
    const row = this.#rows.add(this.#nameAt(name) * DAYS + day);
    this.#numbers = withRoom(this.#numbers, this.#rows.size * this.#width);
    const at = row * this.#width + column;
    this.#numbers[at] = (this.#numbers[at] ?? 0) + count;
  }

  /** All that was counted, name by name and day by day. */
  *#entries(): Generator<{ name: string; day: DayNumber; numbers: Uint32Array }> {
    const names = [...this.#names.keys()];
    for (const key of this.#rows.sorted()) {
      const at = this.#rows.placeOf(key) * this.#width;
      const numbers = this.#numbers.subarray(at, at + this.#width);
      yield { name: names[Math.floor(key / DAYS)] ?? '', day: key % DAYS, numbers };
    }
  }

  /** Adds the counts of other jobs. */
  merge(other: Counts): void {
    for (const { name, day, numbers } of other.#entries())
      for (const [column, count] of numbers.entries()) this.add(name, day, column, count);
  }

  /** All names in order, as series that start at `firstDay`; earlier days are left out. */
  toSeries(firstDay: DayNumber): Record<string, Series> {
    const all = new Map<string, number[]>();
    for (const { name, day, numbers } of this.#entries()) {
      if (day < firstDay) continue;
      const series = all.get(name) ?? [];
      series.push(day - firstDay, ...numbers);
      all.set(name, series);
    }
    return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
