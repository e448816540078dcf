import type { Statistics } from '@/domain/statistics';
import { ApiError, isNotFound } from '@/lib/api-error';
import { getConfig } from '@/lib/config';
import { createClient } from '@/lib/http';
import { statistics } from './schemas';

const client = createClient('The statistics file', () => getConfig().stats);

/** A static host answers its own page for what is not there. */
const isAbsent = (error: unknown): boolean =>
  isNotFound(error) || (error instanceof ApiError && error.problem.kind === 'html');

/** The collected figures (`stats/packit.json` beside the app); null where nobody collects them. */
export async function fetchStatistics(signal: AbortSignal): Promise<Statistics | null> {
  try {
    return (await client('/packit.json', statistics, { signal })).body;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
