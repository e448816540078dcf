import * as v from 'valibot';

/** `licenses.json`, as `scripts/licenses.ts` writes it in the build. */
export const licenses = v.object({
  parts: v.array(
    v.object({
      name: v.string(),
      version: v.string(),
      license: v.string(),
      url: v.nullable(v.string()),
      text: v.nullable(v.number()),
    }),
  ),
  texts: v.array(v.string()),
});
