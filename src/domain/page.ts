/** One page of a list whose total is unknown. */
export interface Page<T> {
  items: readonly T[];
  /** The service gave a full page, so there may be more (the next page may still be empty). */
  hasNext: boolean;
  /** Rows that could not be read and are left out. */
  dropped: number;
}
