import type { RouteObject } from 'react-router-dom';

export const coprRoute = {
  path: 'copr',
  lazy: async () => ({ Component: (await import('./CoprPage')).CoprPage }),
} satisfies RouteObject;
