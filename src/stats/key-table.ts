const FIRST_SIZE = 1 << 10;
const MOST_FILLED = 0.8;

/**
 * Gives each of many whole numbers its own place: 0, 1, 2 ... in the order they come. A `Map` of millions of keys would take
 * several times the memory.
 */
export class KeyTable {
  /** Keys plus one; zero is free. */
  #keys = new Float64Array(FIRST_SIZE);
  #places = new Uint32Array(FIRST_SIZE);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  #find(key: number): number {
    const mask = this.#keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) ^ Math.floor(key / 4294967296)) & mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key + 1) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const keys = this.#keys;
    const places = this.#places;
    this.#keys = new Float64Array(keys.length * 2);
    this.#places = new Uint32Array(keys.length * 2);
    keys.forEach((stored, at) => {
      if (stored === 0) return;
      const to = this.#find(stored - 1);
      this.#keys[to] = stored;
      this.#places[to] = places[at] ?? 0;
    });
  }

  /** The place of a key, a whole number from 0 to 2^53 - 2; -1 for one that was never added. */
  placeOf(key: number): number {
    const at = this.#find(key);
    return this.#keys[at] === 0 ? -1 : (this.#places[at] ?? -1);
  }

  /** The place of a key, which gets one if it has none. */
  add(key: number): number {
    const known = this.placeOf(key);
    if (known !== -1) return known;
    if (this.#size > this.#keys.length * MOST_FILLED) this.#grow();
    const at = this.#find(key);
    this.#keys[at] = key + 1;
    this.#places[at] = this.#size;
    this.#size += 1;
    return this.#size - 1;
  }

  /** All keys, ascending. */
  sorted(): Float64Array {
    return this.#keys
      .filter((stored) => stored !== 0)
      .map((stored) => stored - 1)
      .sort();
  }
}

/** The same numbers in an array that has room for `length`. */
export function withRoom(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const larger = new Uint32Array(Math.max(length, Math.ceil(numbers.length * 1.5), FIRST_SIZE));
  larger.set(numbers);
  return larger;
}
