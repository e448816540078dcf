import * as v from 'valibot';
import { mapOf, orNull } from './schemas';

const counts = mapOf(v.number());

/** `GET /usage/past-week` and its like; `null` while the figures are not ready (facts/packit.md 1.9). */
export const usage = v.nullable(
  v.object({
    active_projects: v.object({
      project_count: v.nullish(v.number(), 0),
      top_projects_by_events_handled: counts,
    }),
    jobs: mapOf(v.object({ job_runs: orNull(v.number()) })),
  }),
);

const series = mapOf(v.array(v.object({ x: v.string(), y: v.number() })));

/** `GET /usage/intervals`; `null` while they are not ready. */
export const intervals = v.nullable(v.object({ jobs: series, events: series }));

/** Of `GET /usage`, only what does not depend on the range of time. */
export const allProjects = v.object({
  all_projects: v.object({ project_count: v.number(), instances: counts }),
});

export type UsageWire = v.InferOutput<typeof usage>;
export type IntervalsWire = v.InferOutput<typeof intervals>;
export type AllProjectsWire = v.InferOutput<typeof allProjects>;
