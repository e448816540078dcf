import type { RouteObject } from 'react-router-dom';

export const coprOwnerRoute = {
  path: 'copr/:owner',
  lazy: async () => ({ Component: (await import('./CoprOwnerPage')).CoprOwnerPage }),
} satisfies RouteObject;
