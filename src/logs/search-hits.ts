import type { SearchState } from './model';

const MOST_LINES = 100_000;

/** Gathers the lines with matches; growing costs what is new. */
export function createHits() {
  let lines = new Uint32Array(256);
  let count = 0;
  let matches = 0;
  let isMore = false;
  return {
    matches: () => matches,
    /** Lines come in order, each once. */
    add(line: number, found: number): void {
      matches += found;
      if (count >= MOST_LINES) {
        isMore = true;
        return;
      }
      if (count === lines.length) {
        const larger = new Uint32Array(count * 2);
        larger.set(lines);
        lines = larger;
      }
      lines[count] = line;
      count += 1;
    },
    /** For lines whose matches were summed up. */
    addMatches(found: number): void {
      matches += found;
    },
    state: (isDone: boolean, problem: string | null = null): SearchState => ({
      lines: lines.slice(0, count),
      matches,
      isMore,
      isDone,
      problem,
    }),
  };
}
export type Hits = ReturnType<typeof createHits>;
