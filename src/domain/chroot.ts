/** `fedora-43-x86_64` and its kin: a Copr chroot, a Testing Farm target, a Koji target or a dist-git branch. */
export interface Chroot {
  name: string;
  distribution: string;
  /** `43`, `rawhide`, `eln`, `10.1`; empty where the name has none. */
  release: string;
  /** null for targets without one (`fedora-rawhide`, `f43`). */
  arch: string | null;
}

const ARCHES = ['x86_64', 'aarch64', 'ppc64le', 's390x', 'riscv64', 'i686', 'i386', 'armhfp', 'noarch', 'src'];
const OTHER_ARCH = /^(?:arm|mips|ppc|riscv|loongarch|sparc|ia64|alpha)\w*$/;
const isArch = (part: string): boolean => ARCHES.includes(part) || OTHER_ARCH.test(part);

/** Dist-git branches and Koji targets: `f43`, `epel10.1`, `c10s`, `f43-build-side-123`. */
const BRANCHES: readonly (readonly [RegExp, string])[] = [
  [/^f(\d+)(?:$|-)/, 'fedora'],
  [/^epel(\d+(?:\.\d+)?)(?:$|-)/, 'epel'],
  [/^c(\d+)s(?:$|-)/, 'centos-stream'],
  [/^(rawhide|eln)$/, 'fedora'],
];

/** Reads a name from the right (`centos-stream+epel-next-9-x86_64` is legal). Never fails. */
export function parseChroot(name: string): Chroot {
  const parts = name.split('-');
  const last = parts.at(-1) ?? '';
  const arch = parts.length > 1 && isArch(last) ? last : null;
  const base = arch === null ? name : parts.slice(0, -1).join('-');
  for (const [pattern, distribution] of BRANCHES) {
    const release = pattern.exec(base)?.[1];
    if (release !== undefined) return { name, distribution, release, arch };
  }
  const cut = base.lastIndexOf('-');
  if (cut <= 0) return { name, distribution: base, release: '', arch };
  return { name, distribution: base.slice(0, cut), release: base.slice(cut + 1), arch };
}

const FAMILIES = ['epel', 'centos', 'rhel', 'alma'];

function familyRank({ distribution, release }: Chroot): number {
  if (distribution === 'fedora') return release === 'rawhide' ? 0 : release === 'eln' ? 2 : 1;
  const family = FAMILIES.findIndex((name) => distribution.startsWith(name));
  return family === -1 ? 3 + FAMILIES.length : 3 + family;
}

const archRank = (arch: string | null): number => {
  const rank = ARCHES.indexOf(arch ?? '');
  return rank === -1 ? ARCHES.length : rank;
};

const newestFirst = new Intl.Collator('en', { numeric: true });

/** The one order of chroots: rawhide, Fedora newest first, ELN, EPEL, CentOS Stream, RHEL, AlmaLinux, others by name. */
export const compareChroots = (a: Chroot, b: Chroot): number =>
  familyRank(a) - familyRank(b) ||
  newestFirst.compare(a.distribution, b.distribution) ||
  newestFirst.compare(b.release, a.release) ||
  archRank(a.arch) - archRank(b.arch) ||
  newestFirst.compare(a.name, b.name);

const WORDS: Readonly<Record<string, string>> = {
  fedora: 'Fedora',
  epel: 'EPEL',
  eln: 'ELN',
  rawhide: 'Rawhide',
  'centos-stream': 'CentOS Stream',
  centos: 'CentOS',
  rhel: 'RHEL',
  alma: 'AlmaLinux',
  almalinux: 'AlmaLinux',
};

const inWords = (part: string): string =>
  part
    .split('+')
    .map((word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : word))
    .join(' + ');

/** "Fedora Rawhide", "EPEL 9", "CentOS Stream 10"; a name that is not understood stays as it is. */
export const releaseLabel = ({ distribution, release }: Chroot): string =>
  release === '' ? distribution : `${inWords(distribution)} ${inWords(release)}`;
