import type { RouteObject } from 'react-router-dom';

export const coprPackageRoute = {
  path: 'copr/:owner/:project/package/:name',
  lazy: async () => ({ Component: (await import('./CoprPackagePage')).CoprPackagePage }),
} satisfies RouteObject;
