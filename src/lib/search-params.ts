import * as v from 'valibot';

/** What an address says, by the page's schema: nonsense falls back to the default instead of failing. */
export const readSearch = <S extends v.GenericSchema>(schema: S, params: URLSearchParams): v.InferOutput<S> =>
  v.parse(schema, Object.fromEntries(params));

/** The parameters with changes; an empty value or null drops the parameter, so that addresses stay short. */
export function changeSearch(
  params: URLSearchParams,
  changes: Readonly<Record<string, string | number | null>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes))
    if (value === null || value === '') next.delete(key);
    else next.set(key, String(value));
  return next;
}

/** A whole number from 1 up, as a parameter. */
export const positive = v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
