// Projects of Copr's owner `packboard`: each fails in the way that its name says. mocks/README.md lists them.
import { type Answer, json } from './answer.ts';
import { refuse, sliceOf } from './copr-answers.ts';
import { RESULTS } from './copr-data.ts';
import { monitorRow, packageRow, sentinelRow } from './copr-sentinel-builds.ts';
import { chrootsOf, OWNER, packageName, SIZES, type Size, sizeOf } from './copr-sentinel-sizes.ts';
import { fail } from './faults.ts';
import { HOSTILE } from './hostile.ts';
import type { Row } from './packed.ts';

/** Faults of projects that do not answer as they should. */
const FAULTS: Readonly<Record<string, string>> = {
  'error-403': '403',
  'error-429': '429',
  'error-500': '500',
  'error-503': '503',
  html: 'html',
  'wrong-form': 'wrong-form',
  slow: 'slow',
  never: 'never',
  'network-error': 'network',
};
const MOST_PACKAGES = 10_000;
const numbers = (length: number): readonly number[] => Array.from({ length }, (_, n) => n);

const projectRow = (name: string): Row => ({
  id: 900_000 + Object.keys(SIZES).indexOf(name),
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
export const sentinelProjects = (): readonly Row[] => Object.keys(SIZES).map(projectRow);

function monitorAnswer(project: string, { packages }: Size, directory: string): Answer {
  const rows = numbers(packages).flatMap((of) => {
    const row = monitorRow(project, directory, of);
    return row === null ? [] : [JSON.stringify(row)];
  });
  if (rows.length === 0 && directory !== project)
    return refuse(404, `Dirname '${directory}' doesn't exist in '${OWNER}/${project}' copr`);
  const whole = `{"output": "ok","message": "Project monitor request successful","packages": [\n${rows.join(',\n')}\n]}\n`;
  const body = project === 'cut-monitor' ? whole.slice(0, Math.floor(whole.length / 2)) : whole;
  return { status: 200, body, headers: { 'Content-Type': 'application/json' } };
}

/** The part of a list that was asked for; only that is made. */
function slice(length: number, query: URLSearchParams, order: string, make: (n: number) => Row): Answer {
  const [offset, limit] = [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 0)];
  const end = limit > 0 ? Math.min(offset + limit, length) : length;
  return sliceOf(
    numbers(length).map((n) => (n >= offset && n < end ? make(n) : null)),
    query,
    order,
  );
}

function packagesAnswer(project: string, { packages }: Size, query: URLSearchParams): Answer {
  const limit = Number(query.get('limit') ?? 0);
  if (packages > MOST_PACKAGES && (limit === 0 || limit > MOST_PACKAGES))
    return refuse(
      413,
      `Too many packages, please use pagination. Requests are limited to only ${MOST_PACKAGES} packages at once.`,
    );
  const hasBuilds = query.has('with_latest_build');
  return slice(packages, query, query.get('order') ?? 'id', (of) => packageRow(project, of, hasBuilds));
}

function answerOf(project: string, size: Size, what: string, query: URLSearchParams): Answer | null {
  const name = query.get('packagename');
  if (what === 'build/list') {
    if (name === null) return slice(size.builds, query, 'id', (n) => sentinelRow(project, n));
    const rows = numbers(size.builds).map((n) => sentinelRow(project, n));
    return sliceOf(
      rows.filter((row) => (row.source_package as Row).name === name),
      query,
      'id',
    );
  }
  if (what === 'package/list') return packagesAnswer(project, size, query);
  if (what === 'package' && name !== null) {
    const of = numbers(size.packages).find((one) => packageName(project, one) === name);
    return of === undefined
      ? refuse(404, `No package with name ${name} in copr ${project}`)
      : json(200, packageRow(project, of, true));
  }
  return what === 'monitor' ? monitorAnswer(project, size, query.get('project_dirname') ?? project) : null;
}

/** What a question about a sentinel project answers; null for all others. */
export async function coprSentinel(
  endpoint: string,
  parts: readonly string[],
  query: URLSearchParams,
): Promise<Answer | null> {
  if (query.get('ownername') !== OWNER) return null;
  const project = query.get('projectname') ?? '';
  if (!Object.hasOwn(SIZES, project)) return null;
  const fault = Object.hasOwn(FAULTS, project) ? FAULTS[project] : undefined;
  if (fault !== undefined) return fail(fault, async () => json(200, projectRow(project)));
  return answerOf(project, sizeOf(project), [endpoint, ...parts].filter((part) => part !== '').join('/'), query);
}
