import * as v from 'valibot';
import type { Page } from '@/domain/page';
import { ApiError } from '@/lib/api-error';
import { getConfig } from '@/lib/config';
import { createClient, type RequestOptions } from '@/lib/http';
import { rows } from './schemas';
import { toPage } from './to-domain';

/** Name of the service in errors. */
export const SERVICE = 'Packit';

/** A service that is off is never asked, whatever a page does. */
function base(): string {
  const { packit } = getConfig().services;
  if (packit === null)
    throw new ApiError(SERVICE, { kind: 'network' }, { cause: new Error('switched off in the configuration') });
  return packit.api;
}

const client = createClient(SERVICE, base);

/** Reads one answer; one that `isFinished` is kept for good. Rejects with an `ApiError`. */
export const ask = async <S extends v.GenericSchema>(
  path: string,
  schema: S,
  options: RequestOptions,
  isFinished?: (wire: v.InferOutput<S>) => boolean,
): Promise<v.InferOutput<S>> => (await client(path, schema, options, isFinished)).body;

/** `perPage` of 2, 10, 20, 30, 40 or 50; everything else is a 400 (facts/packit.md 1.2). */
export interface PageRequest {
  page: number;
  perPage: number;
}

/** Reads one page of a list; each row by `schema`, which makes any number of items. */
export async function askPage<S extends v.GenericSchema, T>(
  path: string,
  { page, perPage }: PageRequest,
  schema: S,
  toItems: (row: v.InferOutput<S>) => readonly T[],
  options: RequestOptions,
): Promise<Page<T>> {
  const body = await ask(path, rows, { ...options, query: { ...options.query, page, per_page: perPage } });
  return toPage(body, perPage, (row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? toItems(parsed.output) : null;
  });
}
