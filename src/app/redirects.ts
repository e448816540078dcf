import { type LoaderFunctionArgs, Outlet, type RouteObject, redirect } from 'react-router-dom';

/** Addresses of today's dashboard that moved (facts/packit.md 2.4); commit statuses of years link to them. */
const KINDS: Readonly<Record<string, string>> = {
  'copr-builds': 'copr',
  'srpm-builds': 'srpm',
  'koji-builds': 'koji',
  'downstream-koji-builds': 'koji-downstream',
  'testing-farm-runs': 'testing-farm',
  'propose-downstreams': 'propose-downstream',
  'pull-from-upstreams': 'pull-from-upstream',
  'bodhi-updates': 'bodhi',
};

/** New place of an old address; null when it is not one. Query and rest of the path are kept. */
export function newPlace({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string | null {
  const path = pathname.replace(/^\/results(?=\/|$)/, '/jobs').replace(/^\/pipelines(?=\/|$)/, '/pipeline');
  const [, root, kind = '', ...rest] = path.split('/');
  const moved = root === 'jobs' && Object.hasOwn(KINDS, kind) ? ['', 'jobs', KINDS[kind], ...rest].join('/') : path;
  return moved === pathname ? null : moved + search;
}

const toNewPlace = ({ request }: LoaderFunctionArgs) => {
  const url = new URL(request.url);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const pathname = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
  return redirect(newPlace({ pathname, search: url.search }) ?? '/');
};

const olds = [
  'results',
  'results/*',
  'pipelines',
  'pipelines/*',
  ...Object.keys(KINDS).flatMap((kind) => [`jobs/${kind}`, `jobs/${kind}/*`]),
];

export const redirectRoutes: RouteObject[] = olds.map((path) => ({ path, loader: toNewPlace, Component: Outlet }));
