import * as v from 'valibot';

/** An issue as lists and `unresolvedIssues` have it; looked at one by one, so that a bad one spoils no other. */
export const incident = v.object({
  title: v.string(),
  permalink: v.nullish(v.string(), null),
  severity: v.nullish(v.string(), ''),
  /** Left out of announcements. */
  resolved: v.nullish(v.boolean(), null),
  createdAt: v.nullish(v.string(), null),
  resolvedAt: v.nullish(v.string(), null),
  affected: v.nullish(v.array(v.string()), []),
});

/** `/index.json` of a cState site (facts/packit.md 5.1). */
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

/** `/issues/index.json`: all issues, newest first. */
export const issues = v.object({ pages: v.nullish(v.array(v.unknown()), []) });

export type IndexWire = v.InferOutput<typeof index>;
export type IncidentWire = v.InferOutput<typeof incident>;
export type IssuesWire = v.InferOutput<typeof issues>;
