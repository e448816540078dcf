import type { RouteObject } from 'react-router-dom';

export const coprBuildRoute = {
  path: 'copr/build/:id',
  lazy: async () => ({ Component: (await import('./CoprBuildPage')).CoprBuildPage }),
} satisfies RouteObject;
