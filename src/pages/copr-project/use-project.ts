import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { getConfig } from '@/lib/config';
import { coprQueries } from '@/sources/copr/queries';
import { useLoadedBuilds } from '@/ui/copr/use-loaded-builds';

/** Owner and project as the address names them, and where Copr itself is; `web` is null where Copr is switched off. */
export function useCoprName() {
  const { owner = '', project = '' } = useParams();
  const { copr } = getConfig().services;
  return {
    name: { owner, project },
    title: `${owner}/${project}`,
    web: copr?.web ?? null,
    host: copr !== null && URL.canParse(copr.web) ? new URL(copr.web).host : '',
  };
}

/** Builds of a project as far as they are loaded; `newest` tells how the first 100 came. */
export function useProjectBuilds(name: { owner: string; project: string }) {
  const newest = useQuery(coprQueries.newestBuilds(name));
  const older = useInfiniteQuery(coprQueries.olderBuilds(name));
  return { newest, ...useLoadedBuilds(newest, older) };
}
