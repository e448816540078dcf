import type { Instant } from '@/domain/time';
import { getConfig } from '@/lib/config';
import { createClient } from '@/lib/http';
import { search } from './schemas';

const HOUR_MS = 3_600_000;
/** Messages reach the archive a little late. */
const LATE_MS = 600_000;

const ask = createClient('Datagrepper', () => getConfig().services.datagrepper?.api ?? '');

/**
 * How many messages with one of the topics were sent in the hour that starts at `from`. `rows_per_page=1` because 0 would
 * send every one of them. Hours that are over do not change and are kept for good.
 */
export async function fetchMessageCount(
  topics: readonly string[],
  from: Instant,
  signal: AbortSignal,
): Promise<number> {
  const { body } = await ask(
    `/v2/search?${new URLSearchParams(topics.map((topic) => ['topic', topic]))}`,
    search,
    {
      query: { start: from / 1000, end: (from + HOUR_MS) / 1000, rows_per_page: 1, page: 1 },
      signal,
      timeoutMs: 60_000, // the service's own limit: wide questions take long
      priority: 'background',
    },
    () => Date.now() > from + HOUR_MS + LATE_MS,
  );
  return body.total;
}
