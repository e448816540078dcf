import type { CoprBuild } from '@/domain/job';
import { getConfig } from '@/lib/config';

/** Copr's number of a build, to ask Copr for; undefined while there is none, and where Copr is switched off. */
export function coprIdOf({ buildId }: Pick<CoprBuild, 'buildId'>): number | undefined {
  const isThere = buildId !== null && /^[1-9]\d{0,9}$/.test(buildId) && getConfig().services.copr !== null;
  return isThere && Number(buildId) < 2 ** 31 ? Number(buildId) : undefined;
}
