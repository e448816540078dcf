import { compareChroots, parseChroot } from '@/domain/chroot';
import {
  type CoprPackage,
  type CoprProject,
  type CoprRepositories,
  type MonitorRow,
  parseDirectory,
} from '@/domain/copr';
import type { Wire } from './schemas';
import { toBuild, toSource } from './to-build';
import { toStatus } from './to-status';

export const toProject = (wire: Wire['project']): CoprProject => ({
  id: wire.id,
  owner: wire.ownername,
  name: wire.name,
  description: wire.description ?? '',
  instructions: wire.instructions ?? '',
  homepage: wire.homepage,
  contact: wire.contact,
  repositories: Object.entries(wire.chroot_repos)
    .map(([name, url]) => ({ chroot: parseChroot(name), url }))
    .sort((a, b) => compareChroots(a.chroot, b.chroot)),
  externalRepositories: wire.additional_repos,
  forgeProjects: wire.packit_forge_projects_allowed,
  isUnlisted: wire.unlisted_on_hp,
  hasNetwork: wire.enable_net,
  isPruned: wire.auto_prune,
  isManual: wire.devel_mode,
  hasModuleHotfixes: wire.module_hotfixes,
  isAppstream: wire.appstream,
  followsBranching: wire.follow_fedora_branching,
  bootstrap: wire.bootstrap ?? 'default',
  isolation: wire.isolation ?? 'default',
  repositoryPriority: wire.repo_priority,
  storage: wire.storage,
});

export const toPackage = (wire: Wire['coprPackage']): CoprPackage => ({
  id: wire.id,
  name: wire.name,
  source: toSource(wire),
  isRebuiltAutomatically: wire.auto_rebuild,
  latest: wire.builds.latest ? toBuild(wire.builds.latest) : null,
  latestSucceeded: wire.builds.latest_succeeded ? toBuild(wire.builds.latest_succeeded) : null,
});

export const toMonitorRow = ({ name, chroots }: Wire['monitorRow']): MonitorRow => ({
  name,
  cells: Object.fromEntries(
    Object.entries(chroots).map(([chroot, { state, build_id, pkg_version }]) => [
      chroot,
      { ...toStatus(state), buildId: build_id, version: pkg_version },
    ]),
  ),
});

/** `/rpmrepo`: `fedora-41` and `x86_64` there make `fedora-41-x86_64`. */
export const toRepositories = (wire: Wire['rpmrepo']): CoprRepositories => ({
  daysLeft: wire.delete_after_days,
  directories: Object.entries(wire.directories).map(([name, { delete_after_days }]) => ({
    directory: parseDirectory(name),
    daysLeft: delete_after_days,
  })),
  ended: Object.entries(wire.repos)
    .flatMap(([release, { arch }]) =>
      Object.entries(arch).flatMap(([name, { delete_after_days: daysLeft }]) =>
        daysLeft === null ? [] : [{ chroot: parseChroot(`${release}-${name}`), daysLeft }],
      ),
    )
    .sort((a, b) => compareChroots(a.chroot, b.chroot)),
  dependencies: wire.dependencies.map(({ data }) => ({
    owner: data.owner ?? null,
    project: data.projectname ?? null,
    url: data.pattern ?? null,
  })),
});
