import type { RouteObject } from 'react-router-dom';

/** Whether the services work, and when they did not. */
export const statusRoute = {
  path: 'status',
  lazy: async () => ({ Component: (await import('./StatusPage')).StatusPage }),
} satisfies RouteObject;
