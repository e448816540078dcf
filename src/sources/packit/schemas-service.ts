import * as v from 'valibot';
import { mapOf, text } from '@/lib/wire';

/** `GET /system`: programs by name; one without a version is absent (facts/packit.md 1.8). */
export const system = mapOf(v.object({ version: text, commit: text }));

export type SystemWire = v.InferOutput<typeof system>;
