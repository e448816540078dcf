import type { BuildSource } from '@/domain/copr';

/** Where a package comes from, in the words of Copr's own form. */
const KINDS: Readonly<Record<string, string>> = {
  scm: 'A repository',
  distgit: 'dist-git',
  pypi: 'PyPI',
  rubygems: 'RubyGems',
  custom: 'A script',
  link: 'An address',
  upload: 'An uploaded SRPM',
  unset: 'Not set: each build brings its own',
};

export const kindWords = (kind: string): string => (Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined) ?? kind;

const NAMES: Readonly<Record<string, string>> = {
  clone_url: 'Clone URL',
  committish: 'Commit, tag or branch',
  subdirectory: 'Subdirectory',
  spec: 'Spec file',
  source_build_method: 'SRPM made by',
  type: 'Kind of repository',
  distgit: 'dist-git instance',
  namespace: 'Namespace',
  pypi_package_name: 'Name on PyPI',
  pypi_package_version: 'Version',
  spec_generator: 'Spec made by',
  spec_template: 'Spec template',
  python_versions: 'Python versions',
  gem_name: 'Gem',
  script: 'Script',
  chroot: 'Runs in',
  builddeps: 'Needs',
  resultdir: 'Results in',
  repos: 'Repositories',
  url: 'Address',
  pkg: 'File',
};

/** A source's own settings with readable names; the kind is told apart. */
export const factsOf = ({ facts }: BuildSource): readonly (readonly [string, string])[] =>
  facts.filter(([name]) => name !== 'tmp').map(([name, value]) => [NAMES[name] ?? name, value] as const);
