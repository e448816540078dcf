import * as v from 'valibot';
import type { Downtime, DowntimeHistory, Health, Incident, StatusReport } from '@/domain/health';
import type { Instant } from '@/domain/time';
import { type IncidentWire, type IndexWire, type IssuesWire, incident } from './schemas';

const HEALTH: readonly Health[] = ['ok', 'notice', 'disrupted', 'down'];
const toHealth = (word: string): Health => HEALTH.find((health) => health === word) ?? 'unknown';

const GO_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(?:([+-]\d{2}):?(\d{2})|Z|UTC)?(?: .*)?)?$/;
/** A time that was never set prints as the year 1. */
const NEVER_BEFORE = Date.UTC(2000, 0);
const MOST_ISSUES = 200;

/** A time as Go prints it, `2026-03-02 20:00:00 +0100 CET`, or as people write it; null for anything else. */
export function parseGoTime(text: string | null): Instant | null {
  const [found, day, time = '00:00', hours, minutes] = GO_TIME.exec(text?.trim() ?? '') ?? [];
  if (found === undefined) return null;
  const instant = Date.parse(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
  return Number.isNaN(instant) || instant < NEVER_BEFORE ? null : instant;
}

const toIncident = ({ title, permalink, severity, createdAt }: IncidentWire): Incident => ({
  title,
  url: permalink,
  severity: toHealth(severity),
  createdAt: parseGoTime(createdAt),
});

/** An incident stands at every system it concerns: said once. */
function toIncidents({ systems }: IndexWire): Incident[] {
  const found = new Map<string, Incident>();
  for (const row of systems.flatMap(({ unresolvedIssues }) => unresolvedIssues)) {
    const parsed = v.safeParse(incident, row);
    if (!parsed.success || parsed.output.resolved === true) continue;
    found.set(parsed.output.permalink ?? parsed.output.title, toIncident(parsed.output));
  }
  return [...found.values()].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

export const toReport = (wire: IndexWire): StatusReport => ({
  health: toHealth(wire.summaryStatus),
  systems: wire.systems.map(({ name, status }) => ({ name, health: toHealth(status) })),
  incidents: toIncidents(wire),
});

const toDowntime = (wire: IncidentWire): Downtime => ({
  ...toIncident(wire),
  endedAt: parseGoTime(wire.resolvedAt),
  isResolved: wire.resolved,
  affected: wire.affected,
});

/** The newest 200 issues. */
export function toHistory({ pages }: IssuesWire): DowntimeHistory {
  const parsed = pages.slice(0, MOST_ISSUES).map((row) => v.safeParse(incident, row));
  const incidents = parsed.flatMap(({ success, output }) => (success ? [toDowntime(output)] : []));
  return { incidents, dropped: parsed.length - incidents.length, isCut: pages.length > MOST_ISSUES };
}
