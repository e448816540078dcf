import { expect, test } from 'vitest';
import { parseChroot } from './chroot';
import type { CoprProject } from './copr';
import { byRelease, enableCommand, gpgKeyUrl, repositoryFile, repositoryText } from './copr-repository';

const HOST = 'copr.fedorainfracloud.org';
const RESULTS = 'https://download.copr.fedorainfracloud.org/results';

const made = (
  owner: string,
  name: string,
  chroots: readonly string[],
  changes: Partial<CoprProject> = {},
): CoprProject => ({
  id: 1,
  owner,
  name,
  description: '',
  instructions: '',
  homepage: null,
  contact: null,
  repositories: chroots.map((chroot) => ({
    chroot: parseChroot(chroot),
    url: `${RESULTS}/${owner}/${name}/${chroot}/`,
  })),
  externalRepositories: [],
  forgeProjects: [],
  isUnlisted: false,
  hasNetwork: false,
  isPruned: true,
  isManual: false,
  hasModuleHotfixes: false,
  isAppstream: false,
  followsBranching: false,
  bootstrap: 'default',
  isolation: 'default',
  repositoryPriority: null,
  storage: null,
  ...changes,
});

const textOf = (project: CoprProject, directory = project.name): string | null => {
  const [group] = byRelease(project.repositories.map(({ chroot }) => chroot));
  return group === undefined ? null : repositoryText({ project, directory, group, host: HOST });
};

/** Copr's own answers, recorded. */
test('the file is what Copr answers, with priority and module hotfixes', () => {
  const project = made('@python', 'python3.15', ['fedora-rawhide-x86_64'], {
    hasModuleHotfixes: true,
    repositoryPriority: 80,
  });
  expect(textOf(project)).toBe(`[copr:copr.fedorainfracloud.org:group_python:python3.15]
name=Copr repo for python3.15 owned by @python
baseurl=https://download.copr.fedorainfracloud.org/results/@python/python3.15/fedora-$releasever-$basearch/
type=rpm-md
skip_if_unavailable=True
gpgcheck=1
gpgkey=https://download.copr.fedorainfracloud.org/results/@python/python3.15/pubkey.gpg
repo_gpgcheck=0
enabled=1
enabled_metadata=1
module_hotfixes=1
priority=80`);
});

test('a directory has its own repository and key', () => {
  const project = made('@copr', 'copr-dev', ['epel-9-x86_64']);
  const directory = 'copr-dev:pr:3931';
  expect(textOf(project, directory)).toBe(`[copr:copr.fedorainfracloud.org:group_copr:copr-dev:pr:3931]
name=Copr repo for copr-dev:pr:3931 owned by @copr
baseurl=https://download.copr.fedorainfracloud.org/results/@copr/copr-dev:pr:3931/epel-9-$basearch/
type=rpm-md
skip_if_unavailable=True
gpgcheck=1
gpgkey=https://download.copr.fedorainfracloud.org/results/@copr/copr-dev:pr:3931/pubkey.gpg
repo_gpgcheck=0
enabled=1
enabled_metadata=1`);
  const [group] = byRelease(project.repositories.map(({ chroot }) => chroot));
  if (group === undefined) throw new Error('no chroots');
  expect(repositoryFile({ project, directory, group })).toBe('group_copr-copr-dev-pr-3931-epel-9.repo');
  expect(gpgKeyUrl({ project, directory, group, host: HOST })).toBe(`${RESULTS}/@copr/copr-dev:pr:3931/pubkey.gpg`);
});

test.each([
  ['fedora-44-x86_64', 'fedora-$releasever-$basearch'],
  ['epel-10-x86_64', 'epel-10-$basearch'],
  ['centos-stream-9-x86_64', 'centos-stream-$releasever-$basearch'],
  ['centos-stream+epel-next-9-x86_64', 'centos-stream+epel-next-9-$basearch'],
])('%s becomes %s, as Copr writes it', (chroot, written) => {
  expect(textOf(made('kvas', 'el-rebuilds', [chroot]))).toContain(`baseurl=${RESULTS}/kvas/el-rebuilds/${written}/\n`);
});

test.each(['javascript:alert(1)', 'https://elsewhere.example/x/', ''])('no file is made of the address %s', (url) => {
  const project = made('a', 'b', []);
  const repositories = [{ chroot: parseChroot('fedora-44-x86_64'), url }];
  expect(textOf({ ...project, repositories })).toBeNull();
});

test('a name cannot add a line of its own', () => {
  const text = textOf(made('a', 'b\nenabled=0', ['epel-9-x86_64']));
  expect(text?.split('\n').filter((line) => line.startsWith('enabled=0'))).toEqual([]);
});

test.each([
  ['@copr', 'copr-dev', 'dnf copr enable @copr/copr-dev'],
  ['packit', 'packit-dev:pr:12', 'dnf copr enable packit/packit-dev:pr:12'],
  ['a', 'b; rm -rf ~', "dnf copr enable 'a/b; rm -rf ~'"],
])('%s/%s is enabled by %s', (owner, directory, line) => {
  expect(enableCommand(owner, directory, HOST)).toBe(line);
});

test('another instance is named, and what a terminal would read as a key is refused', () => {
  expect(enableCommand('a', 'b', 'copr.example.org')).toBe('dnf copr enable copr.example.org/a/b');
  expect(enableCommand('a', 'b\u001b[2J', HOST)).toBeNull();
  expect(enableCommand('-a', 'b', HOST)).toBeNull();
});
