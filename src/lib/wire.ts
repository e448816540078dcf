import * as v from 'valibot';

/** Absent and null are the same to us: services leave keys out where others write null (facts/packit.md 7.3). */
export const orNull = <S extends v.GenericSchema>(schema: S) => v.nullish(schema, null);

/** Text; an empty one counts as absent: services write both for what they do not know (facts/packit.md 7.3, copr.md 6.16). */
export const text = orNull(
  v.pipe(
    v.string(),
    v.transform((given): string | null => (given === '' ? null : given)),
  ),
);

/** Epoch seconds, UTC. */
export const seconds = orNull(v.number());

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

/** Name -> something; entries that cannot be read are left out. */
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
