import * as v from 'valibot';
import type { Downtime, DowntimeHistory, StatusReport } from '@/domain/health';
import type { Instant } from '@/domain/time';
import { type OutagesWire, type OutageWire, outage } from './schemas';

const MOST_OUTAGES = 200;

/** `2026-07-27T22:00:00+0000`: an offset without its colon is not ISO, and not every browser reads it. null: no time. */
export function parseOutageTime(text: string | null): Instant | null {
  const instant = Date.parse((text ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(instant) ? null : instant;
}

/** The page knows no severity: an outage there says that something is announced, not what it does. */
const toDowntime = ({ title, ticket, startdate, enddate }: OutageWire, isResolved: boolean): Downtime => ({
  title,
  url: ticket?.url ?? null,
  severity: 'notice',
  createdAt: parseOutageTime(startdate),
  endedAt: parseOutageTime(enddate),
  isResolved,
  affected: [],
});

export function toOutages({ outages }: OutagesWire, isResolved: boolean): DowntimeHistory {
  const parsed = outages.slice(0, MOST_OUTAGES).map((row) => v.safeParse(outage, row));
  const incidents = parsed.flatMap(({ success, output }) => (success ? [toDowntime(output, isResolved)] : []));
  return { incidents, dropped: parsed.length - incidents.length, isCut: outages.length > MOST_OUTAGES };
}

/** Any outage that goes on is a notice; one that could not be read counts too. */
export function toReport(wire: OutagesWire): StatusReport {
  const { incidents } = toOutages(wire, false);
  return { health: wire.outages.length === 0 ? 'ok' : 'notice', systems: [], incidents };
}
