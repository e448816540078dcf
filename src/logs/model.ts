import type { CauseReport } from './cause/model';

/** Characters of a line that are shown before "show all". */
export const LONGEST_SHOWN = 10_000;

/** Decoded bytes of one log that are read unless configured otherwise: 512 MiB. */
export const MOST_BYTES = 512 * 1024 * 1024;

/** Lines end at LF alone and are counted from 1: what the view, the causes and the links to lines agree on. */
export interface ReadableLines {
  readonly count: number;
  /** Raw text of one line, without its end; bytes that are no UTF-8 replaced. Empty for a number outside. */
  line(number: number): string;
  /** Whole lines from `first` on, about 1 MB at a time, each ended by `\n`: for scans of everything. */
  scan(first?: number): Iterable<{ first: number; count: number; text: string }>;
}

type SectionKind = 'mock' | 'rpmbuild' | 'copr' | 'dnf' | 'other';

/** A part of a log; sections nest and do not overlap otherwise. */
export interface LogSection {
  /** Stable for an address: `%build`, `chroot-init`; a number is added when it comes again. */
  id: string;
  title: string;
  kind: SectionKind;
  depth: number;
  first: number;
  /** Null while it is open, at the end of a live or cut log. */
  last: number | null;
  /** Null where the log holds no times. */
  durationMs: number | null;
  hasFailed: boolean;
}

/** Why there is less to see than there might be. */
type LogNotice = 'too-large' | 'truncated' | 'restarted' | 'not-found-yet' | 'offline';

/** What a view needs to know of an open log; a new object after each change. */
export interface LogState {
  /** `following`: all that is there was read and more is waited for. */
  phase: 'opening' | 'reading' | 'following' | 'done' | 'failed';
  lines: number;
  /** Decoded bytes read. */
  bytes: number;
  /** Characters of the longest line as shown, at most `LONGEST_SHOWN`; tabs count as eight. */
  widest: number;
  notices: readonly LogNotice[];
  /** Why reading ended early; what was read stays. */
  error: Error | null;
  sections: readonly LogSection[];
  /** A log that began anew (shrunk, restarted) gets the next number: what was shown before is void. */
  generation: number;
}

/** Lines ready to be shown. */
export interface LineBlock {
  first: number;
  count: number;
  /** Terminal codes dropped, what hides made visible, long lines cut; every line ended by `\n`. */
  text: string;
  /** Lines that were cut, with the characters each has. */
  cuts: readonly { line: number; characters: number }[];
  /** Colours by SGR: triples of start and end (offsets in `text`) and style bits (see `ansi.ts`); empty without any. */
  styles: Uint32Array;
}

export interface SearchQuery {
  text: string;
  isRegex: boolean;
  isCaseSensitive: boolean;
  isWholeWord: boolean;
}

/** State of a search, told again as matches come. */
export interface SearchState {
  /** Lines with a match in order, at most 100,000 of them. */
  lines: Uint32Array;
  /** Matches in all; `isMore` when there are lines beyond those in `lines`. */
  matches: number;
  isMore: boolean;
  /** All lines that are there were searched; a log that is followed tells more when more comes. */
  isDone: boolean;
  /** The expression is not valid, or took more than 2 s on a line. */
  problem: string | null;
}

/** One log, open for a view; it lives in a worker, or in this thread where there is none. */
export interface OpenLog {
  state(): LogState;
  /** Calls after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** At most 2,000 lines at once; of the generation that `state()` tells when the answer arrives. */
  lines(first: number, count: number): Promise<LineBlock>;
  /** The whole of one line as shown. */
  wholeLine(line: number): Promise<string>;
  /** Lines as they were sent, for copying; at most `mostBytes`. */
  copy(first: number, last: number, mostBytes?: number): Promise<string>;
  /** All that was read, decoded, for saving. */
  blob(): Promise<Blob>;
  /** A new search ends the one before; the returned function ends it. */
  search(query: SearchQuery, onState: (state: SearchState) => void): () => void;
  /** Why the build failed, as far as this log tells; waits for the end of the log. */
  causes(): Promise<CauseReport>;
  /** The build has ended: a live log is read to its end and followed no more. */
  setFinal(): void;
  /** Nothing is told any more, and what was asked is not answered. */
  close(): void;
}
