import * as v from 'valibot';
import { orNull, seconds, text } from '@/lib/wire';
import { foreignId, packitId, packitIds, projectInfo } from './schemas';

/** Text that is shown as it is, an empty one too. */
const longText = orNull(v.string());
/** Loosely shaped JSON: what has another form counts as absent, and never takes the page with it. */
const loose = <S extends v.GenericSchema>(schema: S) => v.fallback(orNull(schema), null);

const nevra = v.object({
  name: v.string(),
  epoch: v.nullish(v.number(), 0),
  version: v.string(),
  release: v.string(),
  arch: v.string(),
});

/** `GET /copr-builds/{id}` (facts/packit.md 1.5, as are the others). */
export const coprBuild = v.object({
  ...projectInfo,
  build_id: foreignId,
  status: text,
  chroot: text,
  build_submitted_time: seconds,
  build_start_time: seconds,
  build_finished_time: seconds,
  commit_sha: text,
  web_url: text,
  build_logs_url: text,
  copr_project: text,
  copr_owner: text,
  srpm_build_id: orNull(packitId),
  run_ids: packitIds,
  built_packages: loose(v.array(nevra)),
  log_detective_runs: packitIds,
});

export const srpmBuild = v.object({
  ...projectInfo,
  status: text,
  build_submitted_time: seconds,
  build_start_time: seconds,
  build_finished_time: seconds,
  url: text,
  logs: longText,
  logs_url: text,
  copr_build_id: foreignId,
  copr_web_url: text,
  run_ids: packitIds,
});

export const kojiBuild = v.object({
  ...projectInfo,
  task_id: foreignId,
  status: text,
  chroot: text,
  scratch: orNull(v.boolean()),
  build_start_time: seconds,
  build_finished_time: seconds,
  build_submitted_time: seconds,
  commit_sha: text,
  web_url: text,
  /** Old rows may hold odd data. */
  build_logs_urls: loose(v.record(v.string(), v.unknown())),
  srpm_build_id: orNull(packitId),
  run_ids: packitIds,
  build_submission_stdout: longText,
  error_message: longText,
  log_detective_runs: packitIds,
});

export const tagRequest = v.object({
  ...projectInfo,
  task_id: foreignId,
  chroot: text,
  sidetag: text,
  nvr: text,
  tag_request_submitted_time: seconds,
  commit_sha: text,
  web_url: text,
  run_ids: packitIds,
});

export const testRun = v.object({
  ...projectInfo,
  pipeline_id: foreignId,
  status: text,
  chroot: text,
  commit_sha: text,
  web_url: text,
  copr_build_ids: packitIds,
  koji_build_ids: packitIds,
  run_ids: packitIds,
  submitted_time: seconds,
});

export const bodhiUpdate = v.object({
  ...projectInfo,
  status: text,
  branch: text,
  web_url: text,
  koji_nvrs: text,
  alias: text,
  submitted_time: seconds,
  update_creation_time: seconds,
  run_ids: packitIds,
  error_message: longText,
});

export const scan = v.object({
  ...projectInfo,
  task_id: foreignId,
  status: text,
  url: text,
  issues_added_count: orNull(v.number()),
  issues_added_url: text,
  issues_fixed_url: text,
  scan_results_url: text,
  copr_build_target_id: orNull(packitId),
  submitted_time: seconds,
});

const words = loose(v.object({ text: v.string() }));
const snippet = v.object({
  text: v.string(),
  line_number: loose(v.number()),
  source_file: loose(v.string()),
  snippet_analysis: loose(v.string()),
});

/** The response is stored as it came from the analysis service. */
export const logDetective = v.object({
  ...projectInfo,
  analysis_id: foreignId,
  status: text,
  chroot: text,
  commit_sha: text,
  log_detective_response: loose(
    v.object({
      explanation: words,
      solution: words,
      snippets: loose(v.array(v.unknown())),
      no_issue_found: loose(v.boolean()),
    }),
  ),
  error_msg: longText,
  target_build: foreignId,
  run_ids: packitIds,
  submitted_time: seconds,
});
export const logSnippet = snippet;

export const logDetectiveGroup = v.object({
  ...projectInfo,
  run_ids: packitIds,
  log_detective_target_ids: packitIds,
});

export const syncRelease = v.object({
  ...projectInfo,
  status: text,
  branch: text,
  downstream_prs: v.nullish(
    v.array(
      v.object({
        pr_id: packitId,
        branch: text,
        is_fast_forward: orNull(v.boolean()),
        url: text,
      }),
    ),
    [],
  ),
  downstream_pr_project: text,
  submitted_time: seconds,
  start_time: seconds,
  finished_time: seconds,
  logs: longText,
});

export type CoprBuildWire = v.InferOutput<typeof coprBuild>;
export type SrpmBuildWire = v.InferOutput<typeof srpmBuild>;
export type KojiBuildWire = v.InferOutput<typeof kojiBuild>;
export type TagRequestWire = v.InferOutput<typeof tagRequest>;
export type TestRunWire = v.InferOutput<typeof testRun>;
export type BodhiUpdateWire = v.InferOutput<typeof bodhiUpdate>;
export type ScanWire = v.InferOutput<typeof scan>;
export type LogDetectiveWire = v.InferOutput<typeof logDetective>;
export type LogDetectiveGroupWire = v.InferOutput<typeof logDetectiveGroup>;
export type SyncReleaseWire = v.InferOutput<typeof syncRelease>;
