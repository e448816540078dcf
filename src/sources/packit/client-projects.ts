import * as v from 'valibot';
import type { Activity, Release } from '@/domain/activity';
import type { Page } from '@/domain/page';
import type { AllowedNamespace, Installation, Project, ProjectSummary } from '@/domain/project';
import { ApiError } from '@/lib/api-error';
import type { RequestOptions } from '@/lib/http';
import { ask, askPage, type PageRequest, SERVICE } from './client';
import { rows } from './schemas';
import {
  allowed,
  branch,
  health,
  installation,
  issue,
  project,
  projectUsage,
  pullRequest,
  release,
} from './schemas-projects';
import { toPage } from './to-domain';
import {
  toActivity,
  toAllowedNamespace,
  toInstallation,
  toProjectBuilds,
  toProjectSummaries,
  toRelease,
} from './to-projects';

export type ProjectRef = Pick<Project, 'forge' | 'namespace' | 'repo'>;

export interface ProjectsRequest extends PageRequest {
  forge?: string | undefined;
  namespace?: string | undefined;
}

const PER_PAGE = 10;
/** Rows of a list that is not paged. */
const MOST_ROWS = 10_000;
const HEAVY_MS = 30_000;

const notFound = () => new ApiError(SERVICE, { kind: 'http', status: 404, message: '', retryAfterMs: null });

/** Names as a path. Empty and dot segments would address something else, so they are answered here. */
function pathOf(...names: readonly string[]): string {
  const parts = names.flatMap((name) => name.split('/'));
  if (parts.some((part) => /^\.{0,2}$/.test(part))) throw notFound();
  return parts.map((part) => `/${encodeURIComponent(part)}`).join('');
}

const refPath = ({ forge, namespace, repo }: ProjectRef): string =>
  namespace === '' ? pathOf(forge, repo) : pathOf(forge, namespace, repo);

/**
 * Projects by namespace; rows of one namespace may repeat or lack between pages (facts/packit.md 1.2). A nested
 * namespace cannot be listed: 404 (8.1).
 */
export async function fetchProjects(
  { forge, namespace, ...page }: ProjectsRequest,
  options: RequestOptions,
): Promise<Page<ProjectSummary>> {
  const names = [forge, namespace].flatMap((name) => (name === undefined || name === '' ? [] : [name]));
  return askPage(`/projects${names.length === 0 ? '' : pathOf(...names)}`, page, project, toProjectSummaries, options);
}

/** Fails with 404 for a repository that Packit has not seen, and with `form` for an answer that names none. */
export async function fetchProject(ref: ProjectRef, options: RequestOptions): Promise<ProjectSummary> {
  const [summary] = toProjectSummaries(await ask(`/projects${refPath(ref)}`, project, options));
  if (summary === undefined) throw new ApiError(SERVICE, { kind: 'form', problem: 'no project in the answer' });
  return summary;
}

const partOf = async <S extends v.GenericSchema, T>(
  ref: ProjectRef,
  part: string,
  page: number,
  schema: S,
  toItem: (row: v.InferOutput<S>) => T,
  options: RequestOptions,
): Promise<Page<T>> =>
  askPage(`/projects${refPath(ref)}/${part}`, { page, perPage: PER_PAGE }, schema, (row) => [toItem(row)], {
    timeoutMs: HEAVY_MS,
    ...options,
  });

export const fetchPullRequests = (ref: ProjectRef, page: number, options: RequestOptions): Promise<Page<Activity>> =>
  partOf(ref, 'prs', page, pullRequest, (row) => toActivity(String(row.pr_id), row), options);

export const fetchBranches = (ref: ProjectRef, page: number, options: RequestOptions): Promise<Page<Activity>> =>
  partOf(ref, 'branches', page, branch, (row) => toActivity(row.branch, row), options);

export const fetchReleases = (ref: ProjectRef, page: number, options: RequestOptions): Promise<Page<Release>> =>
  partOf(ref, 'releases', page, release, toRelease, options);

export const fetchIssues = (ref: ProjectRef, page: number, options: RequestOptions): Promise<Page<number>> =>
  partOf(ref, 'issues', page, issue, (row) => row, options);

/** Copr builds of a project, counted by trigger and not by chroot; null: the service does not rank it. */
export const fetchProjectBuilds = async (ref: ProjectRef, options: RequestOptions): Promise<number | null> =>
  toProjectBuilds(await ask(`/usage/project${refPath(ref)}`, projectUsage, { timeoutMs: HEAVY_MS, ...options }));

/** All accounts with the GitHub App; not paged. */
export async function fetchInstallations(options: RequestOptions): Promise<Installation[]> {
  const page = toPage(await ask('/installations', rows, options), MOST_ROWS, (row) => {
    const parsed = v.safeParse(installation, row);
    return parsed.success ? [toInstallation(parsed.output)] : null;
  });
  return [...page.items];
}

/** All namespaces that asked for Packit, with what was decided; not paged. */
export async function fetchAllowlist(options: RequestOptions): Promise<AllowedNamespace[]> {
  const page = toPage(await ask('/allowlist', rows, options), MOST_ROWS, (row) => {
    const parsed = v.safeParse(allowed, row);
    return parsed.success ? [toAllowedNamespace(parsed.output)] : null;
  });
  return [...page.items];
}

/** Whether the web process answers; it says nothing of the workers or the database. */
export async function fetchHealth(options: RequestOptions): Promise<{ ok: true }> {
  await ask('/healthz', health, options);
  return { ok: true };
}
