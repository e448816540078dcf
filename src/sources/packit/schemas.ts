import * as v from 'valibot';
import { listOf, orNull, text } from '@/lib/wire';

/** An id of another service: a string at some endpoints and a number at others (facts/packit.md 7.1). */
export const foreignId = orNull(
  v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((given): string | null => (given === '' ? null : String(given))),
  ),
);

/** An id of Packit's own. */
export const packitId = v.union([
  v.pipe(v.number(), v.integer()),
  v.pipe(v.string(), v.digits(), v.toNumber(), v.integer()),
]);

export const packitIds = listOf(packitId);

/** One row of anything, looked at later: a row that cannot be read must not take its page with it. */
export const rows = v.array(v.unknown());

/** The ProjectInfo block (facts/packit.md 1.3): all keys may lack; some lists have only some of them. */
export const projectInfo = {
  pr_id: orNull(packitId),
  issue_id: orNull(packitId),
  branch_name: text,
  release: text,
  anitya_version: text,
  repo_namespace: text,
  repo_name: text,
  project_url: text,
  anitya_project_id: orNull(packitId),
  anitya_project_name: text,
  anitya_package: text,
  non_git_upstream: orNull(v.boolean()),
};
const projectInfoObject = v.object(projectInfo);
export type ProjectInfo = v.InferOutput<typeof projectInfoObject>;

/** `trigger` of a run: may lack, be null or `{}`. */
export const runTrigger = v.nullish(projectInfoObject, {});
