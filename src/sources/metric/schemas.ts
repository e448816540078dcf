import * as v from 'valibot';

const amount = v.pipe(v.number(), v.minValue(0));

/** Our own form (README.md, Configuration): `{"value": 1200, "at": 1795176000}` or `[900, 1100, 1200]`. */
export const metric = v.union([
  v.object({ value: amount, at: v.nullish(v.pipe(v.number(), v.minValue(0)), null) }),
  v.pipe(v.array(amount), v.minLength(1), v.maxLength(1000)),
]);

export type MetricWire = v.InferOutput<typeof metric>;
