import type { RouteObject } from 'react-router-dom';

export const logCompareRoute = {
  path: 'logs/compare',
  lazy: async () => ({ Component: (await import('./LogComparePage')).LogComparePage }),
} satisfies RouteObject;
