import type { StatusReport } from '@/domain/health';
import { createClient } from '@/lib/http';
import { index } from './schemas';
import { toReport } from './to-domain';

/** What a cState site says now (`GET /index.json`). Written by people: a service can be down without a word here. */
export async function fetchReport(url: string, signal: AbortSignal): Promise<StatusReport> {
  const ask = createClient('The status page', () => url);
  return toReport((await ask('/index.json', index, { signal })).body);
}
