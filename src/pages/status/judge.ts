import type { Health, Incident, Reach, StatusReport } from '@/domain/health';
import type { Instant } from '@/domain/time';
import type { Service } from './services';

/** What a service's status page says; `unreadable`, `silent` and `garbled` are about the page, not the service. */
export type Said = Health | 'asking' | 'unreadable' | 'silent' | 'garbled' | 'none';
/** What this browser sees; `none`: there is nothing to ask. */
export type Seen = Reach['state'] | 'asking' | 'none';

export interface Row {
  service: Service;
  said: Said;
  /** Why the status page says nothing, or why what it said could not be refreshed; empty when it could. */
  saidProblem: string;
  /** When it said so. */
  saidAt: Instant;
  /** Systems that do not work as they should. */
  problems: StatusReport['systems'];
  seen: Seen;
  /** null while asking, and when there is nothing to ask. */
  reach: Reach | null;
  seenAt: Instant;
  /** null: the status page does not tell. */
  open: readonly Incident[] | null;
}

export type Verdict = 'works' | 'silent' | 'failing' | 'down' | 'disrupted' | 'asking' | 'unknown';

/** A service that lets every site read its answers did not itself send one that may not be read. */
export const seenState = ({ isOpen }: Service, state: Seen): Seen =>
  state === 'unreadable' && isOpen ? 'failing' : state;

/** What holds of a service: what this browser sees comes first, since status pages are written by people. */
export function judge({ said, seen }: Pick<Row, 'said' | 'seen'>): Verdict {
  if (seen === 'silent' || seen === 'failing') return seen;
  if (said === 'down' || said === 'disrupted') return said;
  if (seen === 'asking') return 'asking';
  if (seen === 'answers' || said === 'ok' || said === 'notice') return 'works';
  return said === 'asking' ? 'asking' : 'unknown';
}
