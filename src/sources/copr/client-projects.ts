import type { CoprPackage, CoprProject, CoprRepositories } from '@/domain/copr';
import type { Page } from '@/domain/page';
import type { RequestOptions } from '@/lib/http';
import { ask, askSlice, type Slice } from './client-api';
import * as wire from './schemas';
import { toPackage, toProject, toRepositories } from './to-project';

export interface ProjectName {
  owner: string;
  project: string;
}

const named = ({ owner, project }: ProjectName) => ({ ownername: owner, projectname: project });
const part = encodeURIComponent;

/** `/project`. */
export const fetchProject = async (name: ProjectName, options: RequestOptions): Promise<CoprProject> =>
  toProject(await ask('/project', wire.project, { ...options, query: named(name) }));

/** `/project/list`: newest first, of all owners or of one; an unknown owner has none. */
export const fetchProjects = (
  { owner, ...slice }: Slice & { owner?: string | undefined },
  options: RequestOptions,
): Promise<Page<CoprProject>> =>
  askSlice('/project/list', slice, wire.project, toProject, {
    ...options,
    query: { ownername: owner, order: 'id', order_type: 'DESC' },
  });

/**
 * `/project/search`: by words, or `owner/project` by parts of both; newest first. Slow (9 s on average), and full text never
 * finds unlisted projects (facts/copr.md 1.3, 7.8). Fails with 400 under 2 characters.
 */
export const searchProjects = (
  { query, ...slice }: Slice & { query: string },
  options: RequestOptions,
): Promise<Page<CoprProject>> =>
  askSlice('/project/search', slice, wire.project, toProject, { ...options, query: { query }, timeoutMs: 60_000 });

/** `/package`, with its newest build of any directory and its newest good one. */
export const fetchPackage = async (
  name: ProjectName & { packageName: string },
  options: RequestOptions,
): Promise<CoprPackage> =>
  toPackage(
    await ask('/package', wire.coprPackage, {
      ...options,
      query: {
        ...named(name),
        packagename: name.packageName,
        with_latest_build: true,
        with_latest_succeeded_build: true,
      },
    }),
  );

/** `/package/list` by name: the most loaded endpoint of all, never asked by itself (facts/copr.md 1.0). */
export const fetchPackages = (
  { owner, project, ...slice }: ProjectName & Slice,
  options: RequestOptions,
): Promise<Page<CoprPackage>> =>
  askSlice('/package/list', slice, wire.coprPackage, toPackage, {
    ...options,
    query: { ...named({ owner, project }), order: 'name' },
  });

/**
 * `/rpmrepo/<owner>/<directory>/<release>`: directories and what ended. Each question counts as a download of the
 * repository: only ask when the reader wants it.
 */
export const fetchRepositories = async (
  { owner, project }: ProjectName,
  options: RequestOptions,
): Promise<CoprRepositories> =>
  toRepositories(await ask(`/rpmrepo/${part(owner)}/${part(project)}/fedora-rawhide`, wire.rpmrepo, options));
