import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';

interface Entry {
  to: string;
  label: string;
}

/** Entries of the navigation; those of a service that is switched off are left out. */
export function navigation(): readonly Entry[] {
  const { packit, copr, faq } = getConfig().services;
  const home = { to: paths.home(), label: 'Home' };
  const status = { to: paths.status(), label: 'Status' };
  const questions = faq === null ? [] : [{ to: paths.faq(), label: 'FAQ' }];
  const projectsOfCopr = copr === null ? [] : [{ to: paths.copr(), label: 'Copr' }];
  if (packit === null) return [home, ...projectsOfCopr, status, ...questions];
  return [
    home,
    { to: paths.jobs(), label: 'Jobs' },
    { to: paths.pipelines(), label: 'Pipelines' },
    { to: paths.projects(), label: 'Projects' },
    ...projectsOfCopr,
    { to: paths.namespaces(), label: 'Namespaces' },
    { to: paths.usage(), label: 'Usage' },
    { to: paths.watched(), label: 'Watched' },
    status,
    ...questions,
  ];
}

/** Whether an entry stands for the page at `pathname`. */
export const isCurrent = (to: string, pathname: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
