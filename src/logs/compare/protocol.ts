import type { LogSource, SentError } from '@/logs/protocol';
import type { ComparedLog, CompareState, Side } from './model';

/** Lines of one log: pairs of a first line and a count, in order. */
export interface LineRanges {
  side: Side;
  ranges: readonly (readonly [first: number, count: number])[];
}

export type CompareQuestion =
  /** Lines as shown, each ended by `\n`, all ranges after each other. */
  | ({ what: 'lines' } & LineRanges)
  /** The differences as text, as `diff -u` prints them, cut at 1 MB. */
  | { what: 'copy'; left: string; right: string };

export type ToCompare =
  | { kind: 'open'; left: LogSource; right: LogSource; mostBytes: number; isOrdered: boolean }
  | { kind: 'order'; isOrdered: boolean }
  | { kind: 'ask'; id: number; question: CompareQuestion }
  | { kind: 'close' };

type Sent<T extends { error: Error | null }> = Omit<T, 'error'> & { error: SentError | null };
export type SentState = Omit<CompareState, Side> & Record<Side, Sent<ComparedLog>>;

export type FromCompare =
  | { kind: 'state'; state: SentState }
  | { kind: 'answer'; id: number; answer: string }
  | { kind: 'failure'; id: number; error: SentError };
