import * as v from 'valibot';

/** `/ongoing.json`, `/planned.json`, `/resolved.json` (facts/testing-farm-koji-ci.md 7.2). Entries are looked at one by one. */
export const outages = v.object({ outages: v.array(v.unknown()) });

export const outage = v.object({
  title: v.string(),
  ticket: v.nullish(v.object({ url: v.nullish(v.string(), null) }), null),
  startdate: v.nullish(v.string(), null),
  enddate: v.nullish(v.string(), null),
});

export type OutagesWire = v.InferOutput<typeof outages>;
export type OutageWire = v.InferOutput<typeof outage>;
