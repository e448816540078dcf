// Copr's sentinel projects by name: how large they are, and what their chroots and packages are called.
import { hostileChroot, hostileText } from './hostile.ts';

export const OWNER = 'packboard';

export interface Size {
  chroots: number;
  builds: number;
  packages: number;
}
const NOTHING: Size = { chroots: 1, builds: 0, packages: 0 };

/** Projects by name; their place is part of their numbers. */
export const SIZES: Readonly<Record<string, Size>> = {
  'error-403': NOTHING,
  'error-429': NOTHING,
  'error-500': NOTHING,
  'error-503': NOTHING,
  html: NOTHING,
  'wrong-form': NOTHING,
  slow: NOTHING,
  never: NOTHING,
  'network-error': NOTHING,
  empty: { chroots: 0, builds: 0, packages: 0 },
  'sixty-chroots': { chroots: 60, builds: 5, packages: 5 },
  big: { chroots: 20, builds: 3_000, packages: 500 },
  huge: { chroots: 3, builds: 20_100, packages: 20_000 },
  'cut-monitor': { chroots: 8, builds: 80, packages: 40 },
  'unknown-state': { chroots: 3, builds: 3, packages: 3 },
  hostile: { chroots: 300, builds: 30, packages: 30 },
};
export const PROJECTS = Object.keys(SIZES);
export const sizeOf = (project: string): Size =>
  (Object.hasOwn(SIZES, project) ? SIZES[project] : undefined) ?? NOTHING;

const ARCHES = ['x86_64', 'aarch64', 'ppc64le', 's390x', 'i386'];

export const chrootsOf = (project: string, most = 1_000): readonly string[] =>
  Array.from({ length: Math.min(sizeOf(project).chroots, most) }, (_, n) =>
    project === 'hostile'
      ? hostileChroot(n)
      : `fedora-${45 - Math.floor(n / ARCHES.length)}-${ARCHES[n % ARCHES.length]}`,
  );
export const packageName = (project: string, n: number): string =>
  project === 'hostile' ? hostileText(n) : `package-${String(n).padStart(project === 'huge' ? 5 : 4, '0')}`;
