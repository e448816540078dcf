import type { RouteObject } from 'react-router-dom';

/** What is watched in this browser. */
export const watchedRoute = {
  path: 'watched',
  lazy: async () => ({ Component: (await import('./WatchedPage')).WatchedPage }),
} satisfies RouteObject;
