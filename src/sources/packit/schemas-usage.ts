import * as v from 'valibot';
import { listOf, mapOf, orNull } from '@/lib/wire';

/** A count: what no service can have counted is nonsense, and charts cannot draw it. */
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1e12));
const counts = mapOf(amount);

/** `GET /usage/past-week` and its like; `null` while the figures are not ready (facts/packit.md 1.9). */
export const usage = v.nullable(
  v.object({
    active_projects: v.object({
      project_count: v.nullish(amount, 0),
      top_projects_by_events_handled: counts,
      instances: counts,
    }),
    jobs: mapOf(
      v.object({
        job_runs: orNull(amount),
        active_projects: orNull(amount),
        top_projects_by_job_runs: counts,
      }),
    ),
  }),
);

const points = listOf(v.object({ x: v.string(), y: amount }));
const series = mapOf(points);

/** `GET /usage/intervals`; `null` while they are not ready. */
export const intervals = v.nullable(
  v.object({ jobs: series, events: series, jobs_project_count: series, active_projects: v.nullish(points, []) }),
);

/** Of `GET /usage`, only what does not depend on the range of time. */
export const allProjects = v.object({
  all_projects: v.object({ project_count: amount, instances: counts }),
});

export type UsageWire = v.InferOutput<typeof usage>;
export type IntervalsWire = v.InferOutput<typeof intervals>;
export type AllProjectsWire = v.InferOutput<typeof allProjects>;
