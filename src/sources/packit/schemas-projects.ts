import * as v from 'valibot';
import { listOf, orNull, text } from '@/lib/wire';
import { foreignId, packitId } from './schemas';

const count = v.nullish(v.number(), 0);

/** A row of `/projects` and the answer of `/projects/{forge}/{namespace}/{repo}` (facts/packit.md 1.7). */
export const project = v.object({
  namespace: text,
  repo_name: text,
  project_url: text,
  prs_handled: count,
  branches_handled: count,
  releases_handled: count,
  issues_handled: count,
});

const part = { chroot: text, status: text, web_url: text };
const parts = <E extends v.ObjectEntries>(entries: E) => listOf(v.object(entries));

const activity = {
  builds: parts({ ...part, build_id: foreignId }),
  koji_builds: parts({ ...part, task_id: foreignId }),
  srpm_builds: parts({ srpm_build_id: packitId, status: text }),
  tests: parts({ ...part, pipeline_id: foreignId }),
};
export const pullRequest = v.object({ ...activity, pr_id: packitId });
export const branch = v.object({ ...activity, branch: v.string() });

export const release = v.object({ tag_name: v.string(), commit_hash: text });
export const issue = packitId;

/** `GET /installations` is one whole array, without ids; times as `DD/MM/YYYY HH:MM:SS` (facts/packit.md 1.8). */
export const installation = v.object({
  account_login: v.string(),
  account_type: text,
  created_at: text,
});

/** `GET /allowlist` is one whole array; a namespace starts with its host (facts/packit.md 1.8). */
export const allowed = v.object({ namespace: v.string(), status: text, fas_account: text });

export const health = v.object({ status: v.string() });

/** `GET /usage/project/...`; null counts mean none were ranked. */
export const projectUsage = orNull(
  v.object({
    jobs: v.nullish(v.object({ copr_build_groups: v.nullish(v.object({ job_runs: orNull(v.number()) })) })),
  }),
);

export type ProjectWire = v.InferOutput<typeof project>;
export type ActivityWire = Omit<v.InferOutput<typeof pullRequest>, 'pr_id'>;
export type ReleaseWire = v.InferOutput<typeof release>;
export type InstallationWire = v.InferOutput<typeof installation>;
export type AllowedWire = v.InferOutput<typeof allowed>;
export type ProjectUsageWire = v.InferOutput<typeof projectUsage>;
