/** Settings of a source in the words of Copr's own forms (facts/copr.md 1.2). */
const NAMES: Readonly<Record<string, string>> = {
  clone_url: 'Clone URL',
  committish: 'Commit, tag or branch',
  subdirectory: 'Subdirectory',
  spec: 'Spec file',
  source_build_method: 'SRPM made by',
  srpm_build_method: 'SRPM made by',
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

/** The readable name of a setting; one that is not known keeps its own. */
export const factName = (name: string): string => (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined) ?? name;
