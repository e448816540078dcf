import { isGroup } from './copr';

/** Log Detective and dist-git stand beside this instance of Copr only (facts/copr.md 2.1). */
const MAIN_WEB = 'https://copr.fedorainfracloud.org';
const DIST_GIT = 'https://copr-dist-git.fedorainfracloud.org';
const LOG_DETECTIVE = 'https://log-detective.com';

const part = encodeURIComponent;

/** A project's page at Copr; groups (`@name`) have another form of address. `web` is where Copr's pages are. */
export const webProject = (web: string, owner: string, project: string): string =>
  `${web}/coprs/${isGroup(owner) ? `g/${part(owner.slice(1))}` : part(owner)}/${part(project)}/`;

/** An owner's page at Copr. */
export const webOwner = (web: string, owner: string): string =>
  isGroup(owner) ? `${web}/groups/g/${part(owner.slice(1))}/coprs/` : `${web}/coprs/${part(owner)}/`;

/** A build's page at Copr, where one cancels and deletes it after signing in. */
export const webBuild = (web: string, id: number): string => `${web}/coprs/build/${id}/`;

/** The form that builds the same once more (facts/copr.md 2.7). */
export const webRepeat = (web: string, owner: string, project: string, id: number): string =>
  `${webProject(web, owner, project)}repeat_build/${id}/`;

/** The project's settings. */
export const webSettings = (web: string, owner: string, project: string): string =>
  `${webProject(web, owner, project)}edit/`;

/** Log Detective's explanation of a failed chroot (or `srpm-builds`); null for other instances of Copr. */
export const logDetective = (web: string, id: number, chroot: string): string | null =>
  web === MAIN_WEB ? `${LOG_DETECTIVE}/explain/copr/${id}/${part(chroot)}` : null;

/** Log of the import into dist-git; no browser can read it from here. Null for other instances of Copr. */
export const importLog = (web: string, id: number): string | null =>
  web === MAIN_WEB ? `${DIST_GIT}/per-task-logs/${id}.log` : null;

/** The package's repository in Copr's dist-git; null for other instances of Copr. */
export const distGitPackage = (web: string, owner: string, directory: string, name: string): string | null =>
  web === MAIN_WEB ? `${DIST_GIT}/cgit/${[owner, directory, name].map(part).join('/')}.git/` : null;
