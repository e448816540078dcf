import { ApiError, type Problem } from '@/lib/api-error';
import type { CauseReport } from './cause/model';
import type { LineBlock, LogSection, LogState, SearchQuery, SearchState } from './model';
import type { SiteRules } from './site-rules';

/** Where a log comes from. `address` is resolved; `isLive` for one that is still being written. */
export type LogSource =
  | { kind: 'address'; service: string; address: string; isLive: boolean }
  | { kind: 'text'; text: string };

/** Questions and their answers, by name. */
export interface Answers {
  lines: { question: { first: number; count: number }; answer: LineBlock };
  wholeLine: { question: { line: number }; answer: string };
  copy: { question: { first: number; last: number; mostBytes: number }; answer: string };
  blob: { question: Record<never, never>; answer: Blob };
  /** `port` leads to a worker for them; without it they are found by the engine itself. */
  causes: { question: { port: MessagePort | null; rules: SiteRules }; answer: CauseReport };
}
export type What = keyof Answers;
export type Question = { [K in What]: { what: K } & Answers[K]['question'] }[What];

export type ToEngine =
  | { kind: 'open'; source: LogSource; mostBytes: number; isVisible: boolean }
  | { kind: 'ask'; id: number; question: Question }
  /** `port` leads to a worker for expressions, that can be ended; without it they are searched here. */
  | { kind: 'search'; id: number; query: SearchQuery; port: MessagePort | null }
  | { kind: 'stop-search'; id: number }
  | { kind: 'visible'; isVisible: boolean }
  | { kind: 'final' }
  | { kind: 'close' };

export type FromEngine =
  /** `sections` only when they have changed. */
  | {
      kind: 'state';
      state: Omit<LogState, 'error' | 'sections'>;
      error: SentError | null;
      sections: LogSection[] | null;
    }
  | { kind: 'answer'; id: number; answer: Answers[What]['answer'] }
  | { kind: 'failure'; id: number; error: SentError }
  | { kind: 'search'; id: number; state: SearchState };

/** An error on its way between threads, where its class is lost. */
export interface SentError {
  message: string;
  service: string | null;
  problem: Problem | null;
}

export function packError(error: unknown): SentError {
  if (error instanceof ApiError) return { message: error.message, service: error.service, problem: error.problem };
  return { message: error instanceof Error ? error.message : String(error), service: null, problem: null };
}

export const unpackError = ({ message, service, problem }: SentError): Error =>
  service === null || problem === null ? new Error(message) : new ApiError(service, problem);
