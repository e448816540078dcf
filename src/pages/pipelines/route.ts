import type { RouteObject } from 'react-router-dom';

/** All pipelines, at today's dashboard's address. */
export const pipelinesRoute = {
  path: 'pipeline',
  lazy: async () => ({ Component: (await import('./PipelinesPage')).PipelinesPage }),
} satisfies RouteObject;
