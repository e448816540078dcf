import type { RouteObject } from 'react-router-dom';

export const coprLogsRoute = {
  path: 'copr/build/:id/logs/:chroot',
  lazy: async () => ({ Component: (await import('./CoprLogsPage')).CoprLogsPage }),
} satisfies RouteObject;
