import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { navigation } from '@/app/entries';
import { getConfig } from '@/lib/config';
import { LISTS } from './choice';
import type { Known } from './choices';
import { loadedJobs } from './loaded-jobs';
import { readRecent } from './recent';

/** What can be found, as things are when the palette opens: rows must not move while one types. */
export function useKnown(): Known {
  const client = useQueryClient();
  const { pathname, search } = useLocation();
  const [known] = useState<Known>(() => {
    const { packit, copr, testingFarm } = getConfig().services;
    return {
      webs: {
        copr: copr?.web ?? null,
        testingFarm: testingFarm?.artifacts ?? null,
        own: new URL(import.meta.env.BASE_URL, window.location.href).href,
      },
      isPackitOn: packit !== null,
      pages: [...navigation().map(({ label, to }) => ({ name: label, to })), ...(packit === null ? [] : LISTS)],
      recent: readRecent().filter(({ path }) => path !== pathname + search),
      jobs: loadedJobs(client),
    };
  });
  return known;
}
