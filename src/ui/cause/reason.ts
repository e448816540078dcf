import type { Instant } from '@/domain/time';
import type { Cause } from '@/logs/cause/model';
import type { LogSource } from '@/logs/protocol';

/** One log that may tell why a build failed. */
export interface CauseLog {
  /** In the address of the logs page: `log=<key>`. */
  key: string;
  /** `builder-live.log`, `root.log`. */
  name: string;
  role: 'main' | 'root' | 'build';
  source: LogSource;
}

/** One target that failed, with the logs that can be read here; none where a browser cannot read them. */
export interface CauseTarget {
  /** Address of the page of its logs, which takes `?log=<key>#L<line>`. */
  page: string;
  /** Chroot, branch, or what else it is about. */
  subject: string;
  endedAt: Instant | null;
  /** Main log first. */
  logs: readonly CauseLog[];
}

/** Lines of a log as they are shown. */
export interface QuotedLines {
  first: number;
  lines: readonly string[];
}

/** A cause with the lines around it. */
export interface ShownCause extends Cause {
  around: QuotedLines;
}

/** The log that was read. `broken`: the connection ended early; `truncated`: the log itself ends early. */
export interface ReadLog {
  key: string;
  name: string;
  lines: number;
  cut: 'broken' | 'truncated' | 'too-large' | null;
  /** Why the rules that this site's configuration adds were not used. */
  rulesProblem: string | null;
}

/** What the logs of a failed build say of why. */
export type Reason =
  | { kind: 'found'; log: ReadLog; section: string | null; causes: readonly [ShownCause, ...ShownCause[]] }
  /** It failed, or the log does not tell, and no line is known to be a cause. */
  | { kind: 'unnamed'; log: ReadLog; tail: QuotedLines }
  /** The log tells of a success. */
  | { kind: 'succeeded'; log: ReadLog }
  | { kind: 'empty'; log: ReadLog }
  /** Longer than is read unasked. */
  | { kind: 'too-large'; log: ReadLog };

export type FoundReason = Extract<Reason, { kind: 'found' }>;

/** How the asking for a reason stands, as TanStack's queries tell it. */
export interface ReasonQuery {
  data: Reason | undefined;
  error: Error | null;
  isFetching: boolean;
  refetch: () => Promise<unknown>;
}
