import { type Chroot, releaseLabel } from './chroot';
import { type CoprProject, isGroup } from './copr';
import { shellWord } from './install';

/** Chroots of one release, in the one order. */
export interface ReleaseGroup {
  /** `fedora-43`: the chroot's name without its architecture. */
  name: string;
  label: string;
  chroots: readonly Chroot[];
}

/** The name of a chroot without its architecture. */
export const releaseName = ({ name, arch }: Chroot): string => (arch === null ? name : name.slice(0, -arch.length - 1));

/** Chroots grouped by release; they come in the one order, and so do the groups. */
export function byRelease(chroots: readonly Chroot[]): ReleaseGroup[] {
  const groups = new Map<string, Chroot[]>();
  for (const chroot of chroots) {
    const known = groups.get(releaseName(chroot));
    if (known === undefined) groups.set(releaseName(chroot), [chroot]);
    else known.push(chroot);
  }
  return [...groups].map(([name, own]) => ({
    name,
    label: own[0] === undefined ? name : releaseLabel(own[0]),
    chroots: own,
  }));
}

/** Text that stays on its line: names come from strangers, and a line of its own would be an option of dnf. */
const oneLine = (text: string): string => text.replace(/\p{C}+/gu, ' ').trim();

const ownerId = (owner: string): string => (isGroup(owner) ? `group_${owner.slice(1)}` : owner);

/** Copr writes `$releasever` where a release upgrade leads to the next chroot (recorded `.repo` files). */
const FOLLOWING: ReadonlySet<string> = new Set(['fedora', 'centos-stream']);

interface Request {
  project: CoprProject;
  /** `copr-dev`, or `copr-dev:pr:12`. */
  directory: string;
  /** Chroots of one release. */
  group: ReleaseGroup;
  /** Host of the instance, for the repository's id. */
  host: string;
}

/** Base of a project's results, without a slash at the end: taken from the address of one of its repositories. */
function resultsOf({ project, directory, group }: Request): string | null {
  const [chroot] = group.chroots;
  const url = project.repositories.find((repository) => repository.chroot.name === chroot?.name)?.url;
  const end = `/${project.owner}/${project.name}/${chroot?.name}/`;
  if (url === undefined || !/^https?:\/\//.test(url) || !url.endsWith(end)) return null;
  return `${url.slice(0, -end.length)}/${project.owner}/${directory}`;
}

/** Address of the key that signs the packages of a directory; null where the service's addresses have another form. */
export function gpgKeyUrl(request: Request): string | null {
  const results = resultsOf(request);
  return results === null ? null : `${results}/pubkey.gpg`;
}

/**
 * What Copr answers for a `.repo` file, composed here: asking for it counts as a download (facts/copr.md 2.6). Null where the
 * service's addresses have another form.
 */
export function repositoryText(request: Request): string | null {
  const results = resultsOf(request);
  const { project, directory, group, host } = request;
  const [first] = group.chroots;
  if (results === null || first === undefined) return null;
  const release = FOLLOWING.has(first.distribution) ? `${first.distribution}-$releasever` : group.name;
  return [
    `[copr:${host}:${ownerId(project.owner)}:${directory}]`,
    `name=Copr repo for ${directory} owned by ${project.owner}`,
    `baseurl=${results}/${release}-$basearch/`,
    'type=rpm-md',
    'skip_if_unavailable=True',
    'gpgcheck=1',
    `gpgkey=${results}/pubkey.gpg`,
    'repo_gpgcheck=0',
    'enabled=1',
    'enabled_metadata=1',
    ...(project.hasModuleHotfixes ? ['module_hotfixes=1'] : []),
    ...(project.repositoryPriority === null ? [] : [`priority=${project.repositoryPriority}`]),
  ]
    .map((line) => oneLine(line))
    .join('\n');
}

/** Where the file belongs, named as Copr names it: `group_copr-copr-dev-epel-9.repo`. */
export const repositoryFile = ({ project, directory, group }: Omit<Request, 'host'>): string =>
  `${ownerId(project.owner)}-${directory.replaceAll(':', '-')}-${group.name}.repo`;

/** Copr's own host, which dnf asks unless another one is named. */
const USUAL_HOST = 'copr.fedorainfracloud.org';

/** `dnf copr enable @group/project`; null for names that a shell or a terminal could read as something else. */
export function enableCommand(owner: string, directory: string, host: string): string | null {
  const name = `${owner}/${directory}`;
  if (/\p{C}/u.test(name) || name.startsWith('-')) return null;
  return `dnf copr enable ${shellWord(host === USUAL_HOST ? name : `${host}/${name}`)}`;
}
