import type { Chroot } from './chroot';
import type { Nevra } from './nevra';
import type { RawStatus } from './status';
import type { Instant } from './time';

/** Who owns a project: `packit`, or `@copr` for a group. */
export const isGroup = (owner: string): boolean => owner.startsWith('@');

/** A directory of a project: builds of a pull request or of a side branch, apart from the main ones. */
export interface CoprDirectory {
  /** As the service writes it: `copr-dev:pr:3912`. */
  name: string;
  project: string;
  kind: 'main' | 'pull-request' | 'custom';
  /** Number of the pull request, or the free part of the name; empty for the main directory. */
  id: string;
}

/** Reads `project`, `project:pr:12`, `project:custom:side` and the older `project:free text`. Never fails. */
export function parseDirectory(name: string): CoprDirectory {
  const [project = name, ...rest] = name.split(':');
  if (rest.length === 0) return { name, project, kind: 'main', id: '' };
  const id = rest.slice(rest[0] === 'custom' || rest[0] === 'pr' ? 1 : 0).join(':');
  return { name, project, kind: rest[0] === 'pr' && /^\d+$/.test(id) ? 'pull-request' : 'custom', id };
}

/** A project of Copr (facts/copr.md 1.2). */
export interface CoprProject {
  id: number;
  owner: string;
  name: string;
  /** Markdown of strangers. */
  description: string;
  instructions: string;
  homepage: string | null;
  /** A mail address or a web address. */
  contact: string | null;
  /** Active chroots in the one order, each with the address of its repository. */
  repositories: readonly { chroot: Chroot; url: string }[];
  /** Addresses, or `copr://owner/project`. */
  externalRepositories: readonly string[];
  /** Forge projects from which Packit may build here: `github.com/packit/packit`. */
  forgeProjects: readonly string[];
  /** Not on Copr's own home page; temporary and CI projects are so. */
  isUnlisted: boolean;
  hasNetwork: boolean;
  /** Old builds are deleted after 14 days. */
  isPruned: boolean;
  /** Repositories are not made anew after each build. */
  isManual: boolean;
  hasModuleHotfixes: boolean;
  isAppstream: boolean;
  followsBranching: boolean;
  bootstrap: string;
  isolation: string;
  repositoryPriority: number | null;
  /** Where its RPMs are; null where the service does not tell. */
  storage: string | null;
}

/** One request to build a package in Copr, for one or more chroots. */
export interface Build extends RawStatus {
  id: number;
  owner: string;
  project: string;
  directory: CoprDirectory;
  /** Null until the SRPM was read. */
  packageName: string | null;
  /** `[epoch:]version-release`. */
  version: string | null;
  srpmUrl: string | null;
  submittedAt: Instant | null;
  /** Start of its first chroot; null while the source is built. */
  startedAt: Instant | null;
  /** Null while any chroot moves, and for good when it ended before there were chroots. */
  endedAt: Instant | null;
  /** Null for webhooks and other automation. */
  submitter: string | null;
  chroots: readonly Chroot[];
  isBackground: boolean;
}

/** One chroot of a build. */
export interface BuildTarget extends RawStatus {
  chroot: Chroot;
  startedAt: Instant | null;
  endedAt: Instant | null;
  /** Directory with its logs and packages, ends with a slash; null until it is assigned. */
  resultUrl: string | null;
}

/** The building of the SRPM. */
export interface SourceBuild extends RawStatus {
  resultUrl: string | null;
}

/** What a package is built from (facts/copr.md 1.2, `source_dict`). */
export interface BuildSource {
  /** `scm`, `distgit`, `pypi`, `rubygems`, `link`, `upload`, `custom`, `unset`, or a word of a later version. */
  kind: string;
  cloneUrl: string | null;
  /** Branch, tag or commit; Packit writes commits. */
  committish: string | null;
  /** All that the service tells, by its own names, as text; at most 2,000 characters each. */
  facts: readonly (readonly [string, string])[];
  /** Ms that the build may take; null where the answer does not tell. */
  timeoutMs: number | null;
}

export interface CoprPackage {
  id: number;
  name: string;
  source: BuildSource;
  isRebuiltAutomatically: boolean;
  latest: Build | null;
  latestSucceeded: Build | null;
}

/** Built packages by chroot name; none for chroots that failed or still build. */
export type BuiltPackages = Readonly<Record<string, readonly Nevra[]>>;

/** Newest build of one package in one chroot. */
export interface MonitorCell extends RawStatus {
  buildId: number;
  version: string | null;
}

export interface MonitorRow {
  name: string;
  /** By chroot name; a chroot that the package was never built in has no entry. */
  cells: Readonly<Record<string, MonitorCell>>;
}

/** What only Copr's answer for dnf tells; each question counts as a download (facts/copr.md 1.3, `/rpmrepo`). */
export interface CoprRepositories {
  directories: readonly { directory: CoprDirectory; daysLeft: number | null }[];
  /** Chroots that ended or were switched off, whose repository is still kept. */
  ended: readonly { chroot: Chroot; daysLeft: number }[];
  /** Days until a temporary project is deleted. */
  daysLeft: number | null;
  dependencies: readonly { owner: string | null; project: string | null; url: string | null }[];
}
