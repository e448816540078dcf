import type { RouteObject } from 'react-router-dom';

/** Two segments or more after the forge: the last one is the repository, the others its namespace. */
export const projectRoute = {
  path: 'projects/:forge/:group/*',
  lazy: async () => ({ Component: (await import('./ProjectPage')).ProjectPage }),
} satisfies RouteObject;
