import * as v from 'valibot';

/** `GET /v2/search` (facts/testing-farm-koji-ci.md 8.2): only the number of all matches is read. */
export const search = v.object({ total: v.pipe(v.number(), v.integer(), v.minValue(0)) });
