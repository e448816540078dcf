import * as builds from '@/sources/copr/client-api';
import * as coprProjects from '@/sources/copr/client-projects';
import { fetchMonitor } from '@/sources/copr/monitor';

/** How the app reads one endpoint; `parts` are the groups of `path`. What is asked does not matter: the answer is given. */
export interface Reader {
  endpoint: string;
  path: RegExp;
  read: (parts: readonly string[]) => Promise<unknown>;
}

const name = { owner: 'o', project: 'p' };
const slice = { limit: 100, offset: 0 };

/** Every endpoint of Copr's API v3 that the app reads. */
export const COPR_READERS: readonly Reader[] = [
  { endpoint: 'project', path: /^\/api_3\/project\/?$/, read: () => coprProjects.fetchProject(name, {}) },
  { endpoint: 'project/list', path: /^\/api_3\/project\/list$/, read: () => coprProjects.fetchProjects(slice, {}) },
  {
    endpoint: 'project/search',
    path: /^\/api_3\/project\/search$/,
    read: () => coprProjects.searchProjects({ query: 'q', ...slice }, {}),
  },
  { endpoint: 'build/<id>', path: /^\/api_3\/build\/(?!list\/?$)[^/]+\/?$/, read: () => builds.fetchBuild(1, {}) },
  { endpoint: 'build/list', path: /^\/api_3\/build\/list$/, read: () => builds.fetchBuilds({ ...name, ...slice }, {}) },
  { endpoint: 'build-chroot/list', path: /^\/api_3\/build-chroot\/list/, read: () => builds.fetchTargets(1, {}) },
  {
    endpoint: 'build/source-chroot',
    path: /^\/api_3\/build\/source-chroot\//,
    read: () => builds.fetchSourceBuild({ id: 1, raw: 'running', startedAt: null }, {}),
  },
  {
    endpoint: 'build/source-build-config',
    path: /^\/api_3\/build\/source-build-config\//,
    read: () => builds.fetchSource(1, {}),
  },
  {
    endpoint: 'build/built-packages',
    path: /^\/api_3\/build\/built-packages\//,
    read: () => builds.fetchBuiltPackages(1, {}),
  },
  {
    endpoint: 'package',
    path: /^\/api_3\/package$/,
    read: () => coprProjects.fetchPackage({ ...name, packageName: 'k' }, {}),
  },
  {
    endpoint: 'package/list',
    path: /^\/api_3\/package\/list$/,
    read: () => coprProjects.fetchPackages({ ...name, ...slice }, {}),
  },
  { endpoint: 'monitor', path: /^\/api_3\/monitor$/, read: () => fetchMonitor(name, {}, () => undefined) },
  { endpoint: 'rpmrepo', path: /^\/api_3\/rpmrepo\//, read: () => coprProjects.fetchRepositories(name, {}) },
];
