import * as v from 'valibot';
import { listOf, mapOf, orNull, seconds, text } from '@/lib/wire';
import { foreignId, packitId, packitIds, projectInfo, runTrigger } from './schemas';

/** Rows of the job lists (facts/packit.md 1.5). */
export const coprRow = v.object({
  ...projectInfo,
  packit_id: packitId,
  build_id: foreignId,
  project: text,
  status_per_chroot: mapOf(text),
  packit_id_per_chroot: mapOf(packitId),
  build_submitted_time: seconds,
  web_url: text,
  ref: text,
});

export const kojiRow = v.object({
  ...projectInfo,
  packit_id: packitId,
  task_id: foreignId,
  status: text,
  build_submitted_time: seconds,
  chroot: text,
  web_url: text,
});

export const tagRequestRow = v.object({
  ...projectInfo,
  packit_id: packitId,
  task_id: foreignId,
  tag_request_submitted_time: seconds,
  chroot: text,
  sidetag: text,
  nvr: text,
  web_url: text,
});

/** Its id has another name than everywhere else; `log_url` is only a page of the dashboard. */
export const srpmRow = v.object({
  ...projectInfo,
  srpm_build_id: packitId,
  status: text,
  build_submitted_time: seconds,
});

export const testRow = v.object({
  ...projectInfo,
  packit_id: packitId,
  pipeline_id: foreignId,
  ref: text,
  status: text,
  target: text,
  web_url: text,
  submitted_time: seconds,
});

export const bodhiRow = v.object({
  ...projectInfo,
  packit_id: packitId,
  status: text,
  branch: text,
  web_url: text,
  koji_nvrs: text,
  alias: text,
  submitted_time: seconds,
});

export const scanRow = v.object({
  ...projectInfo,
  packit_id: packitId,
  task_id: foreignId,
  status: text,
  url: text,
  issues_added_count: orNull(v.number()),
  submitted_time: seconds,
});

/** The list carries the whole analysis too: left unread. */
export const logDetectiveRow = v.object({
  ...projectInfo,
  packit_id: packitId,
  analysis_id: foreignId,
  status: text,
  chroot: text,
  commit_sha: text,
  target_build: foreignId,
  run_ids: packitIds,
  submitted_time: seconds,
});

/** One run; `packit_id` is not the id of the item endpoint, those are in the map. */
export const syncRow = v.object({
  ...projectInfo,
  packit_id: packitId,
  status: text,
  submitted_time: seconds,
  status_per_downstream_pr: mapOf(text),
  packit_id_per_downstream_pr: mapOf(packitId),
});

const runPart = v.object({ packit_id: packitId, target: text, status: text });
const runParts = listOf(runPart);

/** One pipeline (facts/packit.md 1.6). */
export const run = v.object({
  merged_run_id: packitId,
  srpm: orNull(v.object({ packit_id: packitId, status: text })),
  copr: runParts,
  koji: runParts,
  test_run: runParts,
  bodhi_update: runParts,
  propose_downstream: runParts,
  pull_from_upstream: runParts,
  vm_image_build: runParts,
  time_submitted: seconds,
  trigger: runTrigger,
});

export type CoprRow = v.InferOutput<typeof coprRow>;
export type KojiRow = v.InferOutput<typeof kojiRow>;
export type TagRequestRow = v.InferOutput<typeof tagRequestRow>;
export type SrpmRow = v.InferOutput<typeof srpmRow>;
export type TestRow = v.InferOutput<typeof testRow>;
export type BodhiRow = v.InferOutput<typeof bodhiRow>;
export type ScanRow = v.InferOutput<typeof scanRow>;
export type LogDetectiveRow = v.InferOutput<typeof logDetectiveRow>;
export type SyncRow = v.InferOutput<typeof syncRow>;
export type RunPart = v.InferOutput<typeof runPart>;
export type Run = v.InferOutput<typeof run>;
