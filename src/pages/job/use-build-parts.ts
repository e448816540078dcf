import { useQuery } from '@tanstack/react-query';
import type { CoprBuild } from '@/domain/job';
import { packitQueries } from '@/sources/packit/queries';
import { chrootsOf } from './chroots';

/** What belongs to a Copr build: its pipeline, its SRPM and, when the pipeline is known, its chroots. Two requests. */
export function useBuildParts(build: CoprBuild) {
  const pipeline = useQuery(packitQueries.pipeline(build.runIds));
  const srpm = useQuery(packitQueries.srpmBuild(build.srpmBuildId ?? undefined));
  const known = pipeline.data ?? null;
  return { pipeline, srpm, chroots: known === null ? null : chrootsOf(known, build) };
}
