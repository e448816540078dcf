import type { CauseReport } from '@/logs/cause/model';
import type { LogState, OpenLog, SearchQuery, SearchState } from '@/logs/model';

const DONE: LogState = {
  phase: 'done',
  lines: 0,
  bytes: 0,
  widest: 80,
  notices: [],
  error: null,
  sections: [],
  generation: 0,
};
const NO_CAUSES: CauseReport = { failed: null, section: null, causes: [], seeAlso: null };

const found = (lines: readonly number[]): SearchState => ({
  ...{ lines: Uint32Array.from(lines), matches: lines.length, isMore: false, isDone: true, problem: null },
});

/** A log over a text, with any state one likes: what the engine does is tested elsewhere. */
export function fakeOpenLog(text: string, causes: CauseReport = NO_CAUSES) {
  let lines = text.split('\n');
  let state: LogState = { ...DONE, lines: lines.length, bytes: text.length };
  const listeners = new Set<() => void>();
  const part = (first: number, count: number) => lines.slice(first - 1, first - 1 + count);
  const open: OpenLog = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lines: async (first, count) => {
      const some = part(first, count);
      const styles = new Uint32Array();
      return { first, count: some.length, text: some.map((line) => `${line}\n`).join(''), cuts: [], styles };
    },
    wholeLine: async (line) => part(line, 1).join(''),
    copy: async (first, last) => part(first, last - first + 1).join('\n'),
    blob: async () => new Blob([lines.join('\n')]),
    search({ text: wanted }: SearchQuery, onState) {
      const hits = lines.flatMap((line, index) => (line.includes(wanted) ? [index + 1] : []));
      onState(found(hits));
      return () => undefined;
    },
    causes: async () => causes,
    setFinal: () => undefined,
    close: () => listeners.clear(),
  };
  /** The log as it is some time later. */
  const change = (next: Partial<LogState>, nextText = lines.join('\n')) => {
    lines = nextText.split('\n');
    state = { ...state, lines: lines.length, bytes: nextText.length, ...next };
    for (const listener of listeners) listener();
  };
  return { open, change };
}
