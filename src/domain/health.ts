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
