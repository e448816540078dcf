import { createLogStore, type LogStore } from './log-store';
import type { LogSection } from './model';
import { createSectionFinder } from './sections';
import { createWidestLine } from './widest-line';

/** One generation of a log: its store, with the sections and the width found while it grows. */
export interface LogDocument {
  store: LogStore;
  widest(): number;
  sections(): LogSection[];
  /** Changes with each change of the sections. */
  sectionsVersion(): number;
  /** No more will come; `isWhole` when that is the log's own end. */
  end(isWhole: boolean): void;
}

export function createLogDocument(): LogDocument {
  const finder = createSectionFinder();
  const widest = createWidestLine();
  const store = createLogStore((bytes, start, end, number) => {
    finder.line(bytes, start, end, number);
    widest.line(bytes, start, end);
  });
  return {
    store,
    widest: widest.get,
    sections: finder.list,
    sectionsVersion: finder.version,
    end(isWhole) {
      store.end();
      const last = store.startOf(store.count);
      finder.end(store.count, store.decode(last, Math.min(store.endOf(store.count), last + 200)), isWhole);
    },
  };
}
