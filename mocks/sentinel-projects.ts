// Repositories of github.com/packboard: each fails in the way that its name says, in all its parts.
import { type Answer, json } from './answer.ts';
import { fail } from './faults.ts';
import { HOSTILE, hostileChroot, hostileText } from './hostile.ts';
import type { Json, Row } from './packed.ts';
import { pageOf } from './paging.ts';

const START = 'github.com/packboard';
const UNKNOWN_STATUS = 'quantum-superposition';

/** Names of the repositories and their faults; null: the project answers, its data is what is wrong. */
const NAMES: Readonly<Record<string, string | null>> = {
  'error-404': '404',
  'error-429': '429',
  'error-500': '500',
  'error-502': '502',
  'error-503': '503',
  html: 'html',
  null: 'null',
  slow: 'slow',
  never: 'never',
  'network-error': 'network',
  'wrong-form': 'wrong-form',
  'unknown-status': null,
  hostile: null,
};

const projectRow = (name: string): Row => ({
  namespace: 'packboard',
  repo_name: name,
  project_url: name === 'hostile' ? HOSTILE.script : `https://${START}/${name}`,
  prs_handled: 1,
  branches_handled: 1,
  releases_handled: 1,
  issues_handled: 0,
});

function activity(name: string, start: Row): Row {
  const isHostile = name === 'hostile';
  const status = isHostile ? 'failure' : UNKNOWN_STATUS;
  const builds = Array.from({ length: isHostile ? 300 : 3 }, (_, n) => ({
    build_id: '9900006',
    chroot: isHostile ? hostileChroot(n) : `fedora-${44 + n}-x86_64`,
    status,
    web_url: isHostile ? HOSTILE.script : 'https://copr.fedorainfracloud.org/coprs/build/9900006/',
  }));
  const tests = builds.slice(0, 4).map(({ chroot, web_url }) => ({ pipeline_id: null, chroot, status, web_url }));
  return { ...start, builds, koji_builds: [], srpm_builds: [{ srpm_build_id: 900006, status, log_url: null }], tests };
}

function partRows(name: string, part: string): readonly Json[] {
  const isHostile = name === 'hostile';
  if (part === 'prs') return [activity(name, { pr_id: 1 })];
  if (part === 'branches') return [activity(name, { branch: isHostile ? HOSTILE.rightToLeft : 'main' })];
  if (part === 'releases') return [{ tag_name: isHostile ? hostileText(0) : '1.0.0', commit_hash: null }];
  return [];
}

async function answer(name: string, part: string | undefined, query: URLSearchParams): Promise<Answer> {
  if (part === undefined) return json(200, projectRow(name));
  return pageOf(partRows(name, part), query, `git-project-${part}`, 200);
}

/** The name of the sentinel that a project's path means. */
function nameOf(path: string): string | null {
  const name = path.startsWith(`${START}/`) ? (path.slice(START.length + 1).split('/')[0] ?? '') : '';
  return Object.hasOwn(NAMES, name) ? name : null;
}

/** The fault of a sentinel project; null where there is none. `path` is `<forge>/<namespace>/<repository>`. */
export function projectFault(path: string): string | null {
  const name = nameOf(path);
  return name === null ? null : (NAMES[name] ?? null);
}

/** What a path under `/projects` answers when it is a sentinel's; null for others. `path` is without `/projects/`. */
export async function sentinelProject(path: string, query: URLSearchParams): Promise<Answer | null> {
  if (path === START) return pageOf(Object.keys(NAMES).map(projectRow), query, 'git-projects', 200);
  const name = nameOf(path);
  if (name === null) return null;
  const part = path.split('/')[3];
  const fault = projectFault(path);
  return fault === null ? answer(name, part, query) : fail(fault, () => answer(name, part, query));
}
