import * as v from 'valibot';

const issue = v.object({
  title: v.string(),
  permalink: v.nullish(v.string(), null),
  severity: v.nullish(v.string(), ''),
  resolved: v.nullish(v.boolean(), false),
  createdAt: v.nullish(v.string(), null),
});

/** `/index.json` of a cState site (facts/packit.md 5.1). Incidents are looked at one by one. */
export const index = v.object({
  summaryStatus: v.nullish(v.string(), ''),
  systems: v.nullish(
    v.array(
      v.object({
        name: v.string(),
        status: v.nullish(v.string(), ''),
        unresolvedIssues: v.nullish(v.array(v.unknown()), []),
      }),
    ),
    [],
  ),
});
export const incident = issue;

export type IndexWire = v.InferOutput<typeof index>;
export type IncidentWire = v.InferOutput<typeof incident>;
