// Projects of Copr's owner `packboard`: each fails in the way that its name says. mocks/README.md lists them.
import { type Answer, json } from './answer.ts';
import { RECORDED_NOW } from './clock.ts';
import { sliceOf } from './copr-answers.ts';
import { RESULTS } from './copr-data.ts';
import { fail } from './faults.ts';
import { HOSTILE, hostileChroot, hostileText } from './hostile.ts';
import type { Row } from './packed.ts';

const OWNER = 'packboard';
const FIRST_BUILD = 90_000_000;
const STATES = ['succeeded', 'succeeded', 'succeeded', 'failed', 'skipped', 'canceled', 'forked', 'unknown'];

interface Sentinel {
  fault?: string;
  chroots: number;
  builds: number;
  packages: number;
}
const nothing = { chroots: 1, builds: 0, packages: 0 };
const failing = (fault: string): Sentinel => ({ ...nothing, fault });

const SENTINELS: Readonly<Record<string, Sentinel>> = {
  'error-403': failing('403'),
  'error-429': failing('429'),
  'error-500': failing('500'),
  'error-503': failing('503'),
  html: failing('html'),
  'wrong-form': failing('wrong-form'),
  slow: failing('slow'),
  never: failing('never'),
  'network-error': failing('network'),
  empty: { chroots: 0, builds: 0, packages: 0 },
  'sixty-chroots': { chroots: 60, builds: 5, packages: 5 },
  big: { chroots: 20, builds: 3_000, packages: 500 },
  huge: { chroots: 3, builds: 100, packages: 20_000 },
  'cut-monitor': { chroots: 8, builds: 20, packages: 40 },
  'unknown-state': { chroots: 3, builds: 3, packages: 3 },
  hostile: { chroots: 300, builds: 30, packages: 30 },
};

const ARCHES = ['x86_64', 'aarch64', 'ppc64le', 's390x', 'i386'];
const chrootName = (project: string, n: number): string =>
  project === 'hostile'
    ? hostileChroot(n)
    : `fedora-${45 - Math.floor(n / ARCHES.length)}-${ARCHES[n % ARCHES.length]}`;
const chrootsOf = (project: string, most = 1_000): readonly string[] =>
  Array.from({ length: Math.min(SENTINELS[project]?.chroots ?? 0, most) }, (_, n) => chrootName(project, n));
const packageName = (project: string, n: number): string =>
  project === 'hostile' ? hostileText(n) : `package-${String(n).padStart(4, '0')}`;
const stateOf = (project: string, n: number): string =>
  project === 'unknown-state' ? 'quantum-superposition' : (STATES[n % STATES.length] ?? '');

const projectRow = (name: string): Row => ({
  id: 900_000 + Object.keys(SENTINELS).indexOf(name),
  name,
  ownername: OWNER,
  full_name: `${OWNER}/${name}`,
  homepage: name === 'hostile' ? HOSTILE.script : null,
  contact: name === 'hostile' ? HOSTILE.html : null,
  description:
    name === 'hostile' ? `${HOSTILE.html}\n\n[click](${HOSTILE.script}) ![x](https://example.org/x.png)` : '',
  instructions: null,
  chroot_repos: Object.fromEntries(chrootsOf(name).map((chroot) => [chroot, `${RESULTS}/${OWNER}/${name}/${chroot}/`])),
  additional_repos: name === 'hostile' ? [HOSTILE.script] : [],
  packit_forge_projects_allowed: [],
  unlisted_on_hp: true,
  storage: null,
});

/** The sentinel projects as rows of the project lists. */
export const sentinelProjects = (): readonly Row[] => Object.keys(SENTINELS).map(projectRow);

function buildRow(project: string, n: number): Row {
  const at = Math.floor(RECORDED_NOW / 1000) - 3_600 * (n + 1);
  return {
    id: FIRST_BUILD + 100_000 * Object.keys(SENTINELS).indexOf(project) + 99_999 - n,
    state: stateOf(project, n),
    ownername: OWNER,
    projectname: project,
    project_dirname: n % 5 === 0 ? `${project}:pr:${n + 1}` : project,
    source_package: { name: packageName(project, n % 30), version: `1.${n}-1`, url: null },
    submitted_on: at,
    started_on: at + 60,
    ended_on: at + 360,
    submitter: project === 'hostile' ? HOSTILE.rightToLeft : OWNER,
    chroots: chrootsOf(project, 20),
    is_background: false,
  };
}

function monitorText(project: string, packages: number): string {
  const cell = (row: number, n: number) => ({
    state: stateOf(project, row * 7 + n * 3),
    build_id: FIRST_BUILD + row,
    pkg_version: '1.0-1',
  });
  const line = (row: number): string =>
    JSON.stringify({
      name: packageName(project, row),
      chroots: Object.fromEntries(chrootsOf(project, 60).map((chroot, n) => [chroot, cell(row, n)])),
    });
  const rows = Array.from({ length: packages }, (_, row) => line(row)).join(',\n');
  const whole = `{"output": "ok","message": "Project monitor request successful","packages": [\n${rows}\n]}\n`;
  return project === 'cut-monitor' ? whole.slice(0, Math.floor(whole.length / 2)) : whole;
}

async function answerOf(project: string, { builds, packages }: Sentinel, what: string, query: URLSearchParams) {
  if (what === 'build/list') {
    const rows = Array.from({ length: builds }, (_, n) => buildRow(project, n));
    return sliceOf(rows, query, 'id');
  }
  if (what !== 'monitor') return null;
  const headers = { 'Content-Type': 'application/json' };
  return { status: 200, body: monitorText(project, packages), headers } satisfies Answer;
}

/** What a question about a sentinel project answers; null for all others. */
export async function coprSentinel(
  endpoint: string,
  parts: readonly string[],
  query: URLSearchParams,
): Promise<Answer | null> {
  if (query.get('ownername') !== OWNER) return null;
  const project = query.get('projectname') ?? '';
  const sentinel = Object.hasOwn(SENTINELS, project) ? SENTINELS[project] : undefined;
  if (sentinel === undefined) return null;
  if (sentinel.fault !== undefined) return fail(sentinel.fault, async () => json(200, projectRow(project)));
  return answerOf(project, sentinel, [endpoint, ...parts].join('/'), query);
}
