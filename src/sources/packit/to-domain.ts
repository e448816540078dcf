import type { Page } from '@/domain/page';
import type { Project } from '@/domain/project';
import type { Instant } from '@/domain/time';
import type { Trigger } from '@/domain/trigger';
import type { ProjectInfo } from './schemas';

/** The farthest instant that `Date` and `Intl` can show. */
const LAST_INSTANT = 8.64e15;

/** Epoch seconds -> epoch ms; null for what no calendar holds. */
export function toInstant(seconds: number | null): Instant | null {
  if (seconds === null) return null;
  const instant = Math.round(seconds * 1000);
  return Math.abs(instant) <= LAST_INSTANT ? instant : null;
}

/** The forge is not a field: it is the host of the project's address. */
const forgeHost = (url: string | null): string => (url !== null && URL.canParse(url) ? new URL(url).host : '');

const RELEASE_MONITORING = 'release-monitoring.org';

/** The project of a row; null when it cannot be told, in each of the three ways of facts/packit.md 7.3. */
export function toProject(info: Partial<ProjectInfo>): Project | null {
  const { project_url: url = null, repo_namespace: namespace = null, repo_name: repo = null } = info;
  const forge = forgeHost(url);
  if (info.non_git_upstream === true || forge === RELEASE_MONITORING) {
    const id = info.anitya_project_id ?? null;
    const name = info.anitya_project_name ?? info.anitya_package ?? (id === null ? null : String(id));
    return name === null ? null : { forge: RELEASE_MONITORING, namespace: '', repo: name, url };
  }
  return repo === null ? null : { forge, namespace: namespace ?? '', repo, url };
}

/** What started a job. A list that leaves the kind out (releases in `/copr-builds`) gives `unknown` with the project. */
export function toTrigger(info: Partial<ProjectInfo>): Trigger {
  const project = toProject(info);
  if (info.pr_id != null) return { kind: 'pull-request', project, id: String(info.pr_id) };
  if (info.issue_id != null) return { kind: 'issue', project, id: String(info.issue_id) };
  if (info.branch_name != null) return { kind: 'branch', project, id: info.branch_name };
  if (info.release != null) return { kind: 'release', project, id: info.release };
  if (info.anitya_version != null) return { kind: 'version', project, id: info.anitya_version };
  return { kind: 'unknown', project, id: '' };
}

/**
 * A page of a list: rows that `read` cannot understand (null) are dropped and counted. Whether there is more is told by
 * the rows as they came, since the service gives no total (facts/packit.md 1.2).
 */
export function toPage<T>(
  rows: readonly unknown[],
  perPage: number,
  read: (row: unknown) => readonly T[] | null,
): Page<T> {
  const items: T[] = [];
  let dropped = 0;
  for (const row of rows.slice(0, perPage)) {
    const read1 = read(row);
    if (read1 === null) dropped += 1;
    else items.push(...read1);
  }
  return { items, hasNext: rows.length >= perPage, dropped };
}

/** Ids in order: the first one finds the pipeline. */
export const sorted = (ids: readonly number[]): number[] => [...ids].sort((a, b) => a - b);

/** For kinds whose answer has no times of their own. */
export const NO_TIMES = { startedAt: null, finishedAt: null } as const;
