import type { BuildSource, CoprDirectory } from './copr';
import { forgeOf, forgeUrl, type Project, projectName } from './project';
import { parseRepositoryUrl } from './repository-url';

/** Where a package's source is, as far as its address names a repository on a forge. */
export interface SourcePlace {
  project: Project;
  /** The commit, or the branch or tag; null where the source does not name one. */
  ref: { text: string; isCommit: boolean; url: string | null } | null;
  /** Of a build in a directory `:pr:12`. */
  pullRequest: { label: string; url: string | null } | null;
}

const isCommit = (text: string): boolean => /^[0-9a-f]{7,64}$/.test(text);

/** Pagure serves forks for cloning at `forks/<account>/...`, and shows them at `fork/<account>/...`. */
const FORK = /^(https:\/\/(?:src\.fedoraproject\.org|pagure\.io)\/)forks\/([^/]+)\/(.+)$/;

/** The forge's project, commit and pull request of a build; null where its source is no repository. */
export function sourcePlace({ cloneUrl, committish }: BuildSource, directory: CoprDirectory): SourcePlace | null {
  const [, scheme = '', fork, rest = ''] = FORK.exec(cloneUrl ?? '') ?? [];
  const found = cloneUrl === null ? null : parseRepositoryUrl(fork === undefined ? cloneUrl : scheme + rest);
  if (found === null) return null;
  const { forge, namespace, repo } = found;
  const path = [...namespace.split('/'), repo].map(encodeURIComponent).join('/');
  const isKnown = forgeOf(forge) !== 'other'; // elsewhere nothing tells what its addresses are like
  const project: Project = { ...found, url: isKnown ? `https://${forge}/${path}` : null };
  // Commits are in the fork, its pull requests in the repository that it was made from.
  const own =
    fork === undefined ? project : { ...project, url: `https://${forge}/fork/${encodeURIComponent(fork)}/${path}` };
  return {
    project,
    ref:
      committish === null
        ? null
        : {
            text: committish,
            isCommit: isCommit(committish),
            url: forgeUrl(own, isCommit(committish) ? 'commit' : 'branch', committish),
          },
    pullRequest:
      directory.kind === 'pull-request'
        ? {
            label: `pull request ${directory.id} of ${projectName(project)}`,
            url: forgeUrl(project, 'pullRequest', directory.id),
          }
        : null,
  };
}

const KINDS: Readonly<Record<string, string>> = {
  scm: 'Git or Subversion repository',
  distgit: 'Dist-git',
  pypi: 'PyPI',
  rubygems: 'RubyGems',
  link: 'Address of a source package or spec',
  upload: 'Uploaded file',
  custom: 'Custom script',
  unset: 'not told',
};

/** The kind of a source in words; a later one keeps its own. */
export const sourceKind = ({ kind }: BuildSource): string =>
  Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? kind) : kind;

export type SourceChange = 'same-commit' | 'other-commit' | 'same-version' | 'other-version' | 'unknown';

interface Built {
  version: string | null;
  source: BuildSource | null;
}

/** Whether two builds of a package came from the same source: by commit where both name one, else by version. */
export function compareSources(before: Built, after: Built): SourceChange {
  const [one, two] = [before.source?.committish ?? '', after.source?.committish ?? ''];
  if (isCommit(one) && isCommit(two)) return one === two ? 'same-commit' : 'other-commit';
  if (before.version === null || after.version === null) return 'unknown';
  return before.version === after.version ? 'same-version' : 'other-version';
}

/** Page of the forge with what lies between the commits of two builds; null where they are not of one repository on a forge that has one. */
export function compareUrl(
  before: BuildSource | null,
  after: BuildSource | null,
  directory: CoprDirectory,
): string | null {
  const [one, two] = [before, after].map((source) => (source === null ? null : sourcePlace(source, directory)));
  if (!one?.ref?.isCommit || !two?.ref?.isCommit || one.ref.text === two.ref.text) return null;
  const { forge, url } = two.project;
  if (url === null || one.project.url !== url) return null;
  const range = `${one.ref.text}...${two.ref.text}`;
  const kind = forgeOf(forge);
  if (kind === 'github') return `${url}/compare/${range}`;
  return kind === 'gitlab' ? `${url}/-/compare/${range}` : null;
}
