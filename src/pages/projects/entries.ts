import type { Job } from '@/domain/job';
import { isReleaseMonitoring, type Project, type ProjectSummary } from '@/domain/project';
import { parseRepositoryUrl } from '@/domain/repository-url';
import type { RawStatus } from '@/domain/status';
import type { Instant } from '@/domain/time';
import type { RankedProject } from '@/domain/usage';

/** A card: a project, and what the chosen order knows of it. */
export interface Entry {
  key: string;
  project: Project;
  counts: Pick<ProjectSummary, 'pullRequests' | 'branches' | 'releases' | 'issues'> | null;
  /** Pull requests, branches and releases handled in the past month. */
  handled: number | null;
  newest: (RawStatus & { at: Instant | null }) | null;
}

/** Which projects are shown: all, those of a forge, or those of a namespace of it. */
export interface Scope {
  forge: string | undefined;
  namespace: string | undefined;
}

const keyOf = ({ forge, namespace, repo, url }: Project): string => url ?? `${forge}/${namespace}/${repo}`;

/** The service's pages overlap and repeat rows (facts/packit.md 1.2). */
export function withoutRepeats(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry] as const).reverse()).values()].reverse();
}

export const fromSummary = (summary: ProjectSummary): Entry => ({
  key: keyOf(summary),
  project: summary,
  counts: summary,
  handled: null,
  newest: null,
});

/** Ranked projects come as addresses only. */
export function fromRanked({ url, count }: RankedProject): Entry {
  const ref = parseRepositoryUrl(url) ?? { forge: '', namespace: '', repo: url };
  return { key: url, project: { ...ref, url }, counts: null, handled: count, newest: null };
}

/** Projects of the newest jobs, each with its newest one; projects of release-monitoring.org have no page here. */
export function fromJobs(jobs: readonly Job[]): Entry[] {
  const newestFirst = [...jobs].sort((a, b) => (b.submittedAt ?? 0) - (a.submittedAt ?? 0));
  const entries = newestFirst.flatMap(({ trigger: { project }, status, raw, submittedAt }): Entry[] => {
    if (project === null || isReleaseMonitoring(project)) return [];
    return [{ key: keyOf(project), project, counts: null, handled: null, newest: { status, raw, at: submittedAt } }];
  });
  return withoutRepeats(entries);
}

export const isIn = ({ forge, namespace }: Scope, { project }: Entry): boolean =>
  (forge === undefined || project.forge === forge) && (namespace === undefined || project.namespace === namespace);

/** Whether a card has every word of the search in its name or address. */
export function matches({ project }: Entry, search: string): boolean {
  const text = `${project.forge}/${project.namespace}/${project.repo} ${project.url ?? ''}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
