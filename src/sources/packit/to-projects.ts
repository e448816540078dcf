import type { Activity, ActivityBuild, Release } from '@/domain/activity';
import { compareChroots, parseChroot } from '@/domain/chroot';
import type { AllowedNamespace, Installation, ProjectSummary } from '@/domain/project';
import type { RawStatus } from '@/domain/status';
import type { Instant } from '@/domain/time';
import type {
  ActivityWire,
  AllowedWire,
  InstallationWire,
  ProjectUsageWire,
  ProjectWire,
  ReleaseWire,
} from './schemas-projects';
import { toProject } from './to-domain';
import { toBuildStatus, toTestStatus, worstStatus } from './to-status';

/** A busy branch holds every build ever kept (facts/packit.md 1.7). */
const MOST_BUILDS = 1_000;

/** No row for a project without a name: nothing could be shown of it or linked. */
export function toProjectSummaries(wire: ProjectWire): ProjectSummary[] {
  const project = toProject({
    project_url: wire.project_url,
    repo_namespace: wire.namespace,
    repo_name: wire.repo_name,
  });
  if (project === null) return [];
  return [
    {
      ...project,
      pullRequests: wire.prs_handled,
      branches: wire.branches_handled,
      releases: wire.releases_handled,
      issues: wire.issues_handled,
    },
  ];
}

interface Part {
  buildId: string | null;
  chroot: string | null;
  status: string | null;
  web_url: string | null;
}

/** One build per foreign id, with a target per chroot; those not submitted yet have none and come together. */
function grouped(
  kind: ActivityBuild['kind'],
  parts: readonly Part[],
  toStatus: (raw: string | null) => RawStatus,
): ActivityBuild[] {
  const byId = new Map<string | null, Part[]>();
  for (const part of parts) {
    const group = byId.get(part.buildId);
    if (group === undefined) byId.set(part.buildId, [part]);
    else group.push(part);
  }
  return [...byId].map(([buildId, group]) => {
    const targets = group
      .map((part) => ({ chroot: parseChroot(part.chroot ?? ''), ...toStatus(part.status) }))
      .sort((a, b) => compareChroots(a.chroot, b.chroot));
    return {
      ...worstStatus(targets),
      kind,
      buildId,
      targets,
      web: group.find((part) => part.web_url)?.web_url ?? null,
    };
  });
}

const numeric = new Intl.Collator('en', { numeric: true });

/** Ids grow with time; those without one wait and so are newest. */
const newestFirst = (a: ActivityBuild, b: ActivityBuild): number => {
  if (a.buildId === null || b.buildId === null) return Number(b.buildId === null) - Number(a.buildId === null);
  return numeric.compare(b.buildId, a.buildId);
};

/** The service gives them in random order, of all pushes and retriggers, without times. */
export function toActivity(id: string, wire: ActivityWire): Activity {
  const copr = wire.builds.map(({ build_id, ...part }) => ({ ...part, buildId: build_id }));
  const koji = wire.koji_builds.map(({ task_id, ...part }) => ({ ...part, buildId: task_id }));
  const tests = wire.tests.map(({ pipeline_id, ...part }) => ({ ...part, buildId: pipeline_id }));
  const srpm: ActivityBuild[] = wire.srpm_builds.map((build) => ({
    ...toBuildStatus(build.status),
    kind: 'srpm',
    buildId: String(build.srpm_build_id),
    targets: [],
    web: null,
  }));
  const kinds = [
    grouped('copr', copr, toBuildStatus),
    srpm,
    grouped('koji', koji, toBuildStatus),
    grouped('testing-farm', tests, toTestStatus),
  ];
  return { id, builds: kinds.flatMap((builds) => builds.sort(newestFirst).slice(0, MOST_BUILDS)) };
}

export const toRelease = (wire: ReleaseWire): Release => ({ tag: wire.tag_name, commit: wire.commit_hash });

/** `14/01/2026 09:00:00`, UTC without saying so; null for anything else. */
export function parseInstallationTime(text: string | null): Instant | null {
  const found = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2}:\d{2})$/.exec(text ?? '');
  if (found === null) return null;
  const [, day, month, year, time] = found;
  const instant = Date.parse(`${year}-${month}-${day}T${time}Z`);
  return Number.isNaN(instant) ? null : instant;
}

export const toInstallation = (wire: InstallationWire): Installation => ({
  account: wire.account_login,
  kind: wire.account_type ?? '',
  createdAt: parseInstallationTime(wire.created_at),
});

/** Words of the allowlist (facts/packit.md 1.4). */
const ALLOWED: Readonly<Record<string, AllowedNamespace['status']>> = {
  approved_manually: 'approved',
  approved_automatically: 'approved-automatically',
  waiting: 'waiting',
  denied: 'denied',
};

/** `github.com/packit` or, for one repository, `github.com/packit/hello-world.git`; GitLab namespaces hold slashes. */
export function toAllowedNamespace({ namespace: text, status, fas_account }: AllowedWire): AllowedNamespace {
  const parts = text.split('/').filter((part) => part !== '');
  const forge = parts[0]?.includes('.') && parts.length > 1 ? parts[0] : '';
  const names = forge === '' ? parts : parts.slice(1);
  const last = names.at(-1) ?? '';
  const isRepo = names.length > 1 && last.endsWith('.git');
  const raw = status ?? '';
  return {
    forge,
    namespace: (isRepo ? names.slice(0, -1) : names).join('/'),
    repo: isRepo ? last.slice(0, -'.git'.length) : null,
    status: (Object.hasOwn(ALLOWED, raw) ? ALLOWED[raw] : undefined) ?? 'unknown',
    raw,
    account: fas_account,
  };
}

export const toProjectBuilds = (wire: ProjectUsageWire): number | null =>
  wire?.jobs?.copr_build_groups?.job_runs ?? null;
