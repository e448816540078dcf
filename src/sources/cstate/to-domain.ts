import * as v from 'valibot';
import type { Health, Incident, StatusReport } from '@/domain/health';
import type { Instant } from '@/domain/time';
import { type IncidentWire, type IndexWire, incident } from './schemas';

const HEALTH: readonly Health[] = ['ok', 'notice', 'disrupted', 'down'];
const toHealth = (word: string): Health => HEALTH.find((health) => health === word) ?? 'unknown';

const GO_TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(?:([+-]\d{2}):?(\d{2})|Z|UTC)?(?: .*)?$/;

/** A time as Go prints it, `2026-03-02 20:00:00 +0100 CET`, or as people write it; null for anything else. */
export function parseGoTime(text: string | null): Instant | null {
  const found = GO_TIME.exec(text?.trim() ?? '');
  const iso = found === null ? (text ?? '') : `${found[1]}T${found[2]}${found[3] ? `${found[3]}:${found[4]}` : 'Z'}`;
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? null : instant;
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
    if (!parsed.success || parsed.output.resolved) continue;
    found.set(parsed.output.permalink ?? parsed.output.title, toIncident(parsed.output));
  }
  return [...found.values()].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

export const toReport = (wire: IndexWire): StatusReport => ({
  health: toHealth(wire.summaryStatus),
  systems: wire.systems.map(({ name, status }) => ({ name, health: toHealth(status) })),
  incidents: toIncidents(wire),
});
