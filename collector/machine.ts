/** What a run has of the world around it. */
export interface Machine {
  fetch: typeof fetch;
  /** Waits; rejects when the signal is aborted. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  reporter: Reporter;
}

/** Who is told how a run goes. */
export interface Reporter {
  /** `share`: how much of the list's time is behind, 0 to 1. */
  progress: (list: string, share: number, words: string) => void;
  /** One line for good: a fault, a summary. */
  line: (text: string) => void;
}

/** Why a run ends before everything is read. */
export class Stopped extends Error {
  override name = 'Stopped';
}
