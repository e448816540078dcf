import type { DowntimeHistory, StatusReport } from '@/domain/health';
import { createClient } from '@/lib/http';
import { outages } from './schemas';
import { toOutages, toReport } from './to-domain';

const clientOf = (url: string) => createClient('The status page', () => url);

/** Outages that go on now (`GET /ongoing.json`). */
export const fetchReport = async (url: string, signal: AbortSignal): Promise<StatusReport> =>
  toReport((await clientOf(url)('/ongoing.json', outages, { signal })).body);

/** Planned and resolved outages (`GET /planned.json`, `/resolved.json`), newest first. */
export async function fetchHistory(url: string, signal: AbortSignal): Promise<DowntimeHistory> {
  const ask = clientOf(url);
  const options = { signal, priority: 'background' } as const;
  const planned = toOutages((await ask('/planned.json', outages, options)).body, false);
  const resolved = toOutages((await ask('/resolved.json', outages, options)).body, true);
  return {
    incidents: [...planned.incidents, ...resolved.incidents],
    dropped: planned.dropped + resolved.dropped,
    isCut: resolved.isCut,
  };
}
