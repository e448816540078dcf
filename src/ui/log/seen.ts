/** What the reader sees of a log; a new object after each change. */
export interface Seen {
  /** The line at the top. */
  top: number;
  /** Something can be read. */
  isReady: boolean;
  isFollowing: boolean;
  /** Lines that came since the reader let go of the end. */
  missed: number;
  folded: ReadonlySet<string>;
}

export const NOTHING_SEEN: Seen = { top: 1, isReady: false, isFollowing: false, missed: 0, folded: new Set() };

/** Keeps what is seen, and tells when it changes. */
export class SeenStore {
  readonly #listeners = new Set<() => void>();
  #seen = NOTHING_SEEN;

  get = (): Seen => this.#seen;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tell(change: Partial<Seen>): void {
    const keys = Object.keys(change) as (keyof Seen)[];
    if (keys.every((key) => this.#seen[key] === change[key])) return;
    this.#seen = { ...this.#seen, ...change };
    for (const listener of this.#listeners) listener();
  }

  close(): void {
    this.#listeners.clear();
  }
}
