import type { RouteObject } from 'react-router-dom';

/** How much Packit is used. */
export const usageRoute = {
  path: 'usage',
  lazy: async () => ({ Component: (await import('./UsagePage')).UsagePage }),
} satisfies RouteObject;
