import * as v from 'valibot';

/** Absent and null are the same to us: services leave keys out where others write null (facts/packit.md 7.3). */
export const orNull = <S extends v.GenericSchema>(schema: S) => v.nullish(schema, null);

/** Text; an empty one counts as absent, as `/copr-builds` writes it for unknown projects (facts/packit.md 7.3). */
export const text = orNull(
  v.pipe(
    v.string(),
    v.transform((given): string | null => (given === '' ? null : given)),
  ),
);

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

/** A list inside an answer: entries that cannot be read are left out, they must not take the whole answer with them. */
export const listOf = <S extends v.GenericSchema>(entry: S) =>
  v.pipe(
    v.nullish(v.array(v.unknown()), []),
    v.transform((entries) =>
      entries.flatMap((given): v.InferOutput<S>[] => {
        const parsed = v.safeParse(entry, given);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
export const packitIds = listOf(packitId);

/** Epoch seconds, UTC. */
export const seconds = orNull(v.number());

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

/** Branch, chroot or project -> something; entries that cannot be read are left out. */
export const mapOf = <S extends v.GenericSchema>(entry: S) =>
  v.pipe(
    v.nullish(v.record(v.string(), v.unknown()), {}),
    v.transform(
      (entries): Record<string, v.InferOutput<S>> =>
        Object.fromEntries(
          Object.entries(entries).flatMap(([key, given]) => {
            const parsed = v.safeParse(entry, given);
            return parsed.success ? [[key, parsed.output]] : [];
          }),
        ),
    ),
  );
