import type { Nevra } from './nevra';
import { compareEvr, type Evr } from './rpm-version';

const MOST_LINES = 20_000;
const LONGEST = 300;

/** `gcc-15.2.1-5.fc43.x86_64 1774111929 0 installed`, with the epoch before the version; null for other lines and keys. */
function readLine(line: string): Nevra | null {
  const word = line.slice(0, LONGEST).split(/\s/, 1)[0] ?? '';
  const dot = word.lastIndexOf('.');
  const release = word.lastIndexOf('-', dot);
  const version = word.lastIndexOf('-', release - 1);
  if (version <= 0 || release <= version + 1 || dot <= release + 1) return null;
  const arch = word.slice(dot + 1);
  if (!/^\w+$/.test(arch)) return null;
  const [, epoch = '0', rest = ''] = /^(?:(\d{1,9}):)?(.*)$/.exec(word.slice(version + 1, release)) ?? [];
  return {
    name: word.slice(0, version),
    epoch: Number(epoch),
    version: rest,
    release: word.slice(release + 1, dot),
    arch,
  };
}

/** mock's `installed_pkgs.log`: what was in a build root, at most 20,000 packages; lines in another form are left out. */
export const parseInstalled = (text: string): Nevra[] =>
  text
    .split('\n', MOST_LINES)
    .map(readLine)
    .filter((nevra) => nevra !== null);

/** A package that is in both build roots with another version. */
export interface ChangedPackage {
  name: string;
  arch: string;
  before: Evr;
  after: Evr;
}

/** How a build root differs from an earlier one; each list by name. */
export interface RootChanges {
  added: readonly Nevra[];
  removed: readonly Nevra[];
  upgraded: readonly ChangedPackage[];
  downgraded: readonly ChangedPackage[];
}

/** By name and architecture; some names are there more than once (kernels). */
function byName(packages: readonly Nevra[]): Map<string, Nevra[]> {
  const found = new Map<string, Nevra[]>();
  for (const nevra of packages) {
    const key = `${nevra.name}.${nevra.arch}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, [nevra]);
    else same.push(nevra);
  }
  return found;
}

const lacking = (all: readonly Nevra[], others: readonly Nevra[]): Nevra[] =>
  all.filter((one) => others.every((other) => compareEvr(one, other) !== 0));

const sorted = <T extends { name: string; arch: string }>(packages: T[]): T[] =>
  packages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.arch < b.arch ? -1 : 1));

/** What was added, removed, upgraded and downgraded between two build roots, by rpm's comparison of versions. */
export function compareRoots(before: readonly Nevra[], after: readonly Nevra[]): RootChanges {
  const [old, now] = [byName(before), byName(after)];
  const added: Nevra[] = [];
  const removed: Nevra[] = [];
  const changed: ChangedPackage[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const gone = lacking(old.get(key) ?? [], now.get(key) ?? []);
    const came = lacking(now.get(key) ?? [], old.get(key) ?? []);
    const [one, two] = [gone[0], came[0]];
    if (one !== undefined && two !== undefined && gone.length === 1 && came.length === 1)
      changed.push({ name: two.name, arch: two.arch, before: one, after: two });
    else {
      removed.push(...gone);
      added.push(...came);
    }
  }
  return {
    added: sorted(added),
    removed: sorted(removed),
    upgraded: sorted(changed.filter(({ before: one, after: two }) => compareEvr(one, two) < 0)),
    downgraded: sorted(changed.filter(({ before: one, after: two }) => compareEvr(one, two) > 0)),
  };
}

export const countChanges = ({ added, removed, upgraded, downgraded }: RootChanges): number =>
  added.length + removed.length + upgraded.length + downgraded.length;
