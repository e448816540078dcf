import type { Chroot } from './chroot';
import type { CoprBuild } from './job';
import { formatNevra, type Nevra } from './nevra';

export type Dnf = 'dnf5' | 'dnf4';

/** A line to run and what it does. */
export interface Command {
  purpose: string;
  line: string;
}

const PLAIN = /^(?!~)[A-Za-z0-9._+:~^@/-]+$/;

/** A word for a shell, quoted unless plain: names come from strangers. */
export const shellWord = (text: string): string => (PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** Quotes do not help against a leading dash (an option) or control characters (a terminal reads them while pasting). */
const isSafeWord = (text: string): boolean => text !== '' && !text.startsWith('-') && !/\p{C}/u.test(text);

export const isSource = ({ arch }: Nevra): boolean => arch === 'src' || arch === 'nosrc';
export const isDebug = ({ name }: Nevra): boolean => /-debug(?:info|source)$/.test(name);

/** The packages that one installs: no sources; debug ones only when asked for. */
export const installable = (packages: readonly Nevra[], withDebug = false): Nevra[] =>
  packages.filter((nevra) => !isSource(nevra) && (withDebug || !isDebug(nevra)) && isSafeWord(formatNevra(nevra)));

/** `owner/project chroot` as words; null when a part is missing or could be read as something else. */
export function repositoryOf({
  owner,
  project,
  chroot,
}: Pick<CoprBuild, 'owner' | 'project'> & { chroot?: Chroot }): string | null {
  if (owner === null || project === null) return null;
  const words = [`${owner}/${project}`, ...(chroot === undefined ? [] : [chroot.name])];
  return [owner, project, ...words].every(isSafeWord) ? words.map(shellWord).join(' ') : null;
}

/** Enables the repository and installs packages from it; without packages only the former. */
export function installCommands(dnf: Dnf, repository: string, packages: readonly Nevra[]): Command[] {
  const plugin = { purpose: "Add dnf's copr command", line: "dnf install 'dnf*-command(copr)'" };
  const install = {
    purpose: packages.length === 1 ? 'Install the package' : 'Install the packages',
    line: `dnf install ${packages.map((nevra) => shellWord(formatNevra(nevra))).join(' ')}`,
  };
  return [
    ...(dnf === 'dnf4' ? [plugin] : []),
    { purpose: 'Enable the repository', line: `dnf copr enable ${repository}` },
    ...(packages.length > 0 ? [install] : []),
  ];
}
