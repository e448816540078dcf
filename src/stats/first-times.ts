import type { Instant } from '@/domain/time';
import { KeyTable, withRoom } from './key-table';

/** The earliest time of each of many keys, in whole seconds; in whatever order they come. */
export class FirstTimes {
  readonly #keys = new KeyTable();
  #seconds = new Uint32Array();

  /** `key`: a whole number of at most 53 bits. */
  add(key: number, at: Instant): void {
    const known = this.#keys.size;
    const place = this.#keys.add(key);
    this.#seconds = withRoom(this.#seconds, this.#keys.size);
    const second = Math.max(Math.floor(at / 1000), 0);
    this.#seconds[place] = place === known ? second : Math.min(this.#seconds[place] ?? 0, second);
  }

  /** null for a key that was never added. */
  of(key: number): Instant | null {
    const place = this.#keys.placeOf(key);
    return place === -1 ? null : (this.#seconds[place] ?? 0) * 1000;
  }
}
