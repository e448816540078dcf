import type { RouteObject } from 'react-router-dom';

/** A project with its builds and packages. */
export const coprProjectRoutes = [
  {
    path: 'copr/:owner/:project',
    lazy: async () => ({ Component: (await import('./CoprProjectPage')).CoprProjectPage }),
  },
  {
    path: 'copr/:owner/:project/builds',
    lazy: async () => ({ Component: (await import('./CoprBuildsPage')).CoprBuildsPage }),
  },
  {
    path: 'copr/:owner/:project/packages',
    lazy: async () => ({ Component: (await import('./CoprPackagesPage')).CoprPackagesPage }),
  },
] satisfies RouteObject[];
