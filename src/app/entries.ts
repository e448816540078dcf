import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';

interface Entry {
  to: string;
  label: string;
}

/** Entries of the navigation; those of a service that is switched off are left out. */
export function navigation(): readonly Entry[] {
  const { packit } = getConfig().services;
  const home = { to: paths.home(), label: 'Home' };
  if (packit === null) return [home];
  return [
    home,
    { to: paths.jobs(), label: 'Jobs' },
    { to: paths.pipelines(), label: 'Pipelines' },
    { to: paths.projects(), label: 'Projects' },
    { to: paths.namespaces(), label: 'Namespaces' },
    { to: paths.usage(), label: 'Usage' },
  ];
}

/** Whether an entry stands for the page at `pathname`. */
export const isCurrent = (to: string, pathname: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
