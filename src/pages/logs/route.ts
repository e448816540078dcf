import type { RouteObject } from 'react-router-dom';

export const logsRoute = {
  path: 'jobs/:kind/:id/logs',
  lazy: async () => ({ Component: (await import('./LogsPage')).LogsPage }),
} satisfies RouteObject;
