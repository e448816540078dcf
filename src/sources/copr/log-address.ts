import { resultsPath } from '@/domain/log-file';
import { getConfig } from '@/lib/config';

/**
 * Where a log is read from, by its address on download.copr.fedorainfracloud.org: that host sends no CORS headers, so it
 * goes through the configured base. Null for any other host, none of which lets a browser read (facts/packit.md 5.3), and
 * where Copr is switched off.
 */
export function logAddressOf(url: string | null): string | null {
  const path = resultsPath(url);
  const { copr } = getConfig().services;
  return path === null || copr === null ? null : `${copr.results}/${path}`;
}
