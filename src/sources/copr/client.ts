import { type LogText, resultsPath } from '@/domain/log-file';
import { ApiError } from '@/lib/api-error';
import { getConfig } from '@/lib/config';
import { fetchText } from '@/lib/http';
import { toLogText } from './to-domain';

const SERVICE = 'Copr';
const MOST_BYTES = 5_000_000;

/**
 * The first 5 MB of a log on Copr's results host, read through the configured base. Fails with `network` for any other
 * host: none of them lets a browser read (facts/packit.md 5.3); `resultsPath` tells beforehand.
 */
export async function fetchLog(url: string, signal: AbortSignal): Promise<LogText> {
  const path = resultsPath(url);
  const { copr } = getConfig().services;
  if (path === null || copr === null)
    throw new ApiError(URL.canParse(url) ? new URL(url).host : SERVICE, { kind: 'network' });
  return toLogText(await fetchText(SERVICE, `${copr.results}/${path}`, MOST_BYTES, { signal }));
}
