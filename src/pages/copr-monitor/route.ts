import type { RouteObject } from 'react-router-dom';

export const coprMonitorRoute = {
  path: 'copr/:owner/:project/monitor',
  lazy: async () => ({ Component: (await import('./CoprMonitorPage')).CoprMonitorPage }),
} satisfies RouteObject;
