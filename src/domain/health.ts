import type { Instant } from './time';

export type Health = 'ok' | 'notice' | 'disrupted' | 'down' | 'unknown';

/** An incident as people wrote it on a status page. */
export interface Incident {
  title: string;
  url: string | null;
  severity: Health;
  createdAt: Instant | null;
}

/** What a status page says of its systems. */
export interface StatusReport {
  health: Health;
  systems: readonly { name: string; health: Health }[];
  incidents: readonly Incident[];
}

/** An incident in a status page's list of all of them. */
export interface Downtime extends Incident {
  endedAt: Instant | null;
  /** null: the page does not say; such entries are announcements. */
  isResolved: boolean | null;
  /** Systems, by the names people wrote; not all are names of systems. */
  affected: readonly string[];
}

/** What a status page tells of the past and of what is planned, newest first. */
export interface DowntimeHistory {
  incidents: readonly Downtime[];
  /** Entries that could not be read and are left out. */
  dropped: number;
  /** There are older ones, which are left out. */
  isCut: boolean;
}

/** What this browser found when it asked a service. */
export interface Reach {
  /**
   * `failing`: it answers with an error; `unreadable`: something answers, but not to this page (no CORS headers, or a web
   * page instead of data); `silent`: nothing answers.
   */
  state: 'answers' | 'failing' | 'unreadable' | 'silent';
  /** How it failed, as a sentence without its full stop; empty when it answers. */
  words: string;
  /** Median of the recent answers, in ms; null before the first. */
  medianMs: number | null;
  /** How many answers that is. */
  answers: number;
}
