// Copr's database as far as it was recorded (scripts/curate-copr.mjs), in the words of its API.
import { fixtureMap, fixtureRows, toNumber, toText } from './fixtures.ts';
import type { Json, Row } from './packed.ts';

export const RESULTS = 'https://download.copr.fedorainfracloud.org/results';

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

/** The number of a build as it stands in the names of directories. */
export const eightDigits = (id: number): string => String(id).padStart(8, '0');

const srpmFile = (name: string, version: string): string => `${name}-${version.replace(/^\d+:/, '')}.src.rpm`;

function toBuild(row: Row, chroots: Json): Row {
  const at = toText(row.at);
  const owner = at.slice(0, at.indexOf('/'));
  const directory = at.slice(owner.length + 1);
  const project = directory.split(':')[0] ?? '';
  const url = `${RESULTS}/${at}/srpm-builds/${eightDigits(toNumber(row.id))}/${srpmFile(toText(row.name), toText(row.version))}`;
  return {
    id: row.id ?? null,
    state: row.state ?? null,
    ownername: owner,
    projectname: project,
    project_dirname: directory,
    repo_url: `${RESULTS}/${owner}/${project}`,
    source_package: {
      name: row.name ?? null,
      version: row.version ?? null,
      url: row.hasSrpm === true ? (row.url ?? url) : null,
    },
    submitted_on: row.submitted ?? null,
    started_on: row.started ?? null,
    ended_on: row.ended ?? null,
    submitter: row.submitter ?? null,
    chroots,
    is_background: row.background ?? false,
  };
}

/** Recorded builds by their number, newest first. */
export const coprBuilds = once(async () => {
  const sets = await fixtureMap('copr-api', 'chroots');
  const rows = await fixtureRows('copr-api', 'builds');
  return new Map(rows.map((row) => [toNumber(row.id), toBuild(row, sets[toNumber(row.chroots)] ?? [])]));
});

/** Projects, oldest first. */
export const coprProjects = once(async (): Promise<readonly Row[]> => {
  const sets = await fixtureMap('copr-api', 'chroots');
  return (await fixtureRows('copr-api', 'projects')).map((project) => {
    const { chroot_repos } = project;
    if (typeof chroot_repos !== 'number') return project;
    const names = sets[chroot_repos] as readonly string[];
    const url = (chroot: string) => `${RESULTS}/${toText(project.full_name)}/${chroot}/`;
    return { ...project, chroot_repos: Object.fromEntries(names.map((chroot) => [chroot, url(chroot)])) };
  });
});

/** Packages by number, with their builds in full. */
export const coprPackages = once(async (): Promise<readonly Row[]> => {
  const builds = await coprBuilds();
  const find = (id: Json | undefined): Json => builds.get(toNumber(id)) ?? null;
  return (await fixtureRows('copr-api', 'packages'))
    .map(({ latest, latest_succeeded, ...row }) => ({
      ...row,
      builds: { latest: find(latest), latest_succeeded: find(latest_succeeded) },
    }))
    .sort((a, b) => toNumber((a as Row).id) - toNumber((b as Row).id));
});

/** A recorded answer of one build, by the part of the fixture; undefined where it was not recorded. */
export const recordedPart = async (
  part: 'targets' | 'source' | 'config' | 'built',
  id: number,
): Promise<Json | undefined> => (await fixtureMap('copr-api', part))[id];

/** Rows of `/monitor` of `<owner>/<directory>`; undefined where nothing was recorded. */
export async function monitorOf(place: string): Promise<readonly Row[] | undefined> {
  const rows = (await fixtureMap('copr-api', 'monitor'))[place];
  if (rows === undefined) return undefined;
  return (rows as readonly Row[]).map(({ name, chroots }) => ({
    name: name ?? null,
    chroots: Object.fromEntries(
      Object.entries(chroots as Row).map(([chroot, cell]) => {
        const [state = null, build_id = null, pkg_version = null] = cell as readonly Json[];
        return [chroot, { state, build_id, pkg_version }];
      }),
    ),
  }));
}

/** The recorded answer of `/rpmrepo` for `<owner>/<directory>`. */
export const repositoriesOf = async (place: string): Promise<Json | undefined> =>
  (await fixtureMap('copr-api', 'repositories'))[place];
