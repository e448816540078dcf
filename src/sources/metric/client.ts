import type { Metric } from '@/domain/hourly';
import { createClient } from '@/lib/http';
import { metric } from './schemas';
import { toMetric } from './to-domain';

/** The number at an address of the configuration. `name` is who publishes it, for sentences. */
export const fetchMetric = async (name: string, url: string, signal: AbortSignal): Promise<Metric> =>
  toMetric((await createClient(name, () => url)('', metric, { signal })).body);
