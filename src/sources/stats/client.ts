import * as v from 'valibot';
import type { Statistics } from '@/domain/statistics';
import { ApiError, isNotFound } from '@/lib/api-error';
import { getConfig } from '@/lib/config';
import { createClient } from '@/lib/http';
import { statistics } from './schemas';

const SERVICE = 'The statistics file';
const client = createClient(SERVICE, () => getConfig().stats);

/** A static host answers its own page for what is not there. */
const isAbsent = (error: unknown): boolean =>
  isNotFound(error) || (error instanceof ApiError && error.problem.kind === 'html');

/** A turn for whatever waits: to parse 6 MB (400 days) holds the page up for 25 ms, to check them for 10 more. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The collected figures (`stats/packit.json` beside the app); null where nobody collects them. */
export async function fetchStatistics(signal: AbortSignal): Promise<Statistics | null> {
  try {
    const { body } = await client('/packit.json', v.unknown(), { signal });
    if (body === null) return null; // what the app itself ships until a collector writes there
    await nextTask();
    const parsed = v.safeParse(statistics, body);
    if (parsed.success) return parsed.output;
    throw new ApiError(SERVICE, { kind: 'form', problem: v.summarize(parsed.issues).slice(0, 300) });
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
