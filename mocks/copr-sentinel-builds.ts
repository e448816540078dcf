// Builds, chroots, packages and monitor of Copr's sentinel projects: one made-up history, so that all answers fit each other.
import { RECORDED_NOW } from './clock.ts';
import { RESULTS } from './copr-data.ts';
import { chrootsOf, OWNER, PROJECTS, packageName, type Size, sizeOf } from './copr-sentinel-sizes.ts';
import { HOSTILE } from './hostile.ts';
import type { Row } from './packed.ts';

const FIRST_ID = 90_000_000;
const IDS_EACH = 100_000;
/** Packages that are built all the time; the others were built before them. */
const BUSY = 30;
const STATES = ['succeeded', 'succeeded', 'succeeded', 'failed', 'skipped', 'canceled', 'forked', 'unknown'];

/** How many of the builds, counted from the newest, are of busy packages. */
function busyBuilds({ builds, packages }: Size): number {
  const others = packages - Math.min(BUSY, packages);
  return others === 0 ? builds : Math.max(BUSY, builds - 3 * others);
}

interface Place {
  /** Number of the package. */
  of: number;
  /** How many builds of the package are newer. */
  age: number;
}

/** Which package the build with `n` newer ones is of. */
function placeOf(project: string, n: number): Place {
  const size = sizeOf(project);
  const [busy, recent] = [Math.max(Math.min(BUSY, size.packages), 1), busyBuilds(size)];
  if (n < recent) return { of: n % busy, age: Math.floor(n / busy) };
  const others = size.packages - busy;
  return { of: busy + ((n - recent) % others), age: Math.floor((n - recent) / others) };
}

/** Builds of a package by how many newer ones the project has, newest first. */
function buildsOf(project: string, of: number): readonly number[] {
  const size = sizeOf(project);
  const [busy, recent] = [Math.min(BUSY, size.packages), busyBuilds(size)];
  const [first, step, end] = of < busy ? [of, busy, recent] : [recent + of - busy, size.packages - busy, size.builds];
  return Array.from({ length: Math.max(Math.ceil((end - first) / step), 0) }, (_, k) => first + k * step);
}

/** How a package of `big` goes in one chroot, by the age of its build: newly failing, still failing, fixed, flaky. */
const HISTORIES: Readonly<Record<number, (age: number) => boolean>> = {
  3: (age) => age > 0,
  4: () => false,
  5: (age) => age === 0,
  6: (age) => age % 2 === 1,
};
const historyOf = (project: string, of: number) => (project === 'big' && of < BUSY ? HISTORIES[of % 10] : undefined);
/** The last builds of such a package were made for its one chroot only, so that the list of builds tells how they went. */
const SINGLE = 4;

function isSingle(project: string, n: number): boolean {
  const { of, age } = placeOf(project, n);
  return historyOf(project, of) !== undefined && age < SINGLE;
}

/** Some builds are of pull requests, where the package has an older one in the main directory. */
function directoryOf(project: string, n: number): string {
  const hasOlder = n + BUSY < busyBuilds(sizeOf(project));
  const isPull = hasOlder && n % 7 === 2 && historyOf(project, placeOf(project, n).of) === undefined;
  return isPull ? `${project}:pr:${n + 1}` : project;
}

const numbersOf = (project: string, n: number): readonly number[] => {
  const { chroots } = sizeOf(project);
  return isSingle(project, n) ? [placeOf(project, n).of % chroots] : Array.from({ length: chroots }, (_, at) => at);
};

/** State of one chroot of a build, by the chroot's number. */
function stateIn(project: string, n: number, chroot: number): string {
  if (project === 'unknown-state') return 'quantum-superposition';
  const { of, age } = placeOf(project, n);
  const { chroots } = sizeOf(project);
  const history = historyOf(project, of);
  if (history !== undefined) return chroot !== of % chroots || history(age) ? 'succeeded' : 'failed';
  const state = STATES[n % STATES.length] ?? '';
  if (state === 'failed') return chroot % Math.min(4, chroots) === n % Math.min(4, chroots) ? 'failed' : 'succeeded';
  return state === 'succeeded' && chroot > 0 && (n + chroot) % 9 === 4 ? 'skipped' : state;
}

function stateOf(project: string, n: number): string {
  if (project === 'unknown-state') return 'quantum-superposition';
  const history = historyOf(project, placeOf(project, n).of);
  if (history === undefined) return STATES[n % STATES.length] ?? '';
  return history(placeOf(project, n).age) ? 'succeeded' : 'failed';
}

const idOf = (project: string, n: number): number => FIRST_ID + IDS_EACH * (PROJECTS.indexOf(project) + 1) - 1 - n;

/** A build with all its chroots, or with the first 20, which is enough for lists. */
export function sentinelRow(project: string, n: number, mostChroots = 20): Row {
  const at = Math.floor(RECORDED_NOW / 1000) - 3_600 * (n + 1);
  const names = chrootsOf(project, isSingle(project, n) ? 1_000 : mostChroots);
  return {
    id: idOf(project, n),
    state: stateOf(project, n),
    ownername: OWNER,
    projectname: project,
    project_dirname: directoryOf(project, n),
    repo_url: `${RESULTS}/${OWNER}/${project}`,
    source_package: { name: packageName(project, placeOf(project, n).of), version: `1.${n}-1`, url: null },
    submitted_on: at,
    started_on: at + 60,
    ended_on: at + 360,
    submitter: project === 'hostile' ? HOSTILE.rightToLeft : OWNER,
    chroots: isSingle(project, n) ? numbersOf(project, n).map((chroot) => names[chroot] ?? '') : names,
    is_background: false,
  };
}

/** The project of a build's number and how many newer builds it has; null for all other numbers. */
function findBuild(id: number): { project: string; n: number } | null {
  const project = PROJECTS[Math.floor((id - FIRST_ID) / IDS_EACH)];
  const n = IDS_EACH - 1 - ((id - FIRST_ID) % IDS_EACH);
  return project === undefined || n >= sizeOf(project).builds ? null : { project, n };
}

/** A build by its number, with all its chroots. */
export function sentinelBuild(id: number): Row | null {
  const found = findBuild(id);
  return found === null ? null : sentinelRow(found.project, found.n, 1_000);
}

/** The chroots of a build with their states; null for builds of other owners. */
export function sentinelStates(id: number): readonly (readonly [string, string])[] | null {
  const found = findBuild(id);
  if (found === null) return null;
  const { project, n } = found;
  const names = chrootsOf(project);
  return numbersOf(project, n).map((chroot) => [names[chroot] ?? '', stateIn(project, n, chroot)] as const);
}

/** A row of `/package/list`, or of `/package` with its newest builds. */
export function packageRow(project: string, of: number, hasBuilds: boolean): Row {
  const numbers = hasBuilds ? buildsOf(project, of) : [];
  const find = (isWanted: (n: number) => boolean): Row | null => {
    const n = numbers.find(isWanted);
    return n === undefined ? null : sentinelRow(project, n);
  };
  return {
    id: idOf(project, of),
    name: packageName(project, of),
    ownername: OWNER,
    projectname: project,
    source_type: 'unset',
    source_dict: {},
    auto_rebuild: false,
    builds: { latest: find(() => true), latest_succeeded: find((n) => stateOf(project, n) === 'succeeded') },
  };
}

/** A row of `/monitor`: of each chroot the newest build of the directory; null for a package that it has none of. */
export function monitorRow(project: string, directory: string, of: number): Row | null {
  const numbers = buildsOf(project, of).filter((n) => directoryOf(project, n) === directory);
  const cells = chrootsOf(project, 60).flatMap((name, chroot) => {
    const n = numbers.find((one) => numbersOf(project, one).includes(chroot));
    if (n === undefined) return [];
    return [
      [name, { state: stateIn(project, n, chroot), build_id: idOf(project, n), pkg_version: `1.${n}-1` }] as const,
    ];
  });
  return cells.length === 0 ? null : { name: packageName(project, of), chroots: Object.fromEntries(cells) };
}
