import * as v from 'valibot';
import type { Build, BuildSource, BuildTarget, BuiltPackages, SourceBuild } from '@/domain/copr';
import type { Page } from '@/domain/page';
import { ApiError, httpStatus } from '@/lib/api-error';
import { getConfig } from '@/lib/config';
import { createClient, type RequestOptions } from '@/lib/http';
import * as wire from './schemas';
import { toBuild, toBuiltPackages, toSource, toTarget } from './to-build';
import { toStatus } from './to-status';

/** Name of the service in errors. */
export const SERVICE = 'Copr';

/** A service that is off is never asked, whatever a page does. */
export function base(): string {
  const { copr } = getConfig().services;
  if (copr === null)
    throw new ApiError(SERVICE, { kind: 'network' }, { cause: new Error('switched off in the configuration') });
  return copr.api;
}

const client = createClient(SERVICE, base);

/** Reads one answer of API v3; one that `isFinished` is kept for good. Rejects with an `ApiError`. */
export const ask = async <S extends v.GenericSchema>(
  path: string,
  schema: S,
  options: RequestOptions,
  isFinished?: (body: v.InferOutput<S>) => boolean,
): Promise<v.InferOutput<S>> => (await client(path, schema, options, isFinished)).body;

/** Rows from `offset` on. Copr has no totals; without a limit it answers everything (facts/copr.md 1.0). */
export interface Slice {
  limit: number;
  offset: number;
}

/** Reads a slice of a list; rows that cannot be read are counted. */
export async function askSlice<S extends v.GenericSchema, T>(
  path: string,
  slice: Slice,
  schema: S,
  toItem: (row: v.InferOutput<S>) => T,
  options: RequestOptions,
): Promise<Page<T>> {
  const { limit, offset } = slice;
  const { items } = await ask(path, wire.page, { ...options, query: { ...options.query, limit, offset } });
  const read = items.flatMap((row): T[] => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [toItem(parsed.output)] : [];
  });
  return { items: read, hasNext: items.length >= limit, dropped: items.length - read.length };
}

/** `/build/<id>`. */
export const fetchBuild = async (id: number, options: RequestOptions): Promise<Build> =>
  toBuild(await ask(`/build/${id}`, wire.build, options));

interface BuildsRequest extends Slice {
  owner: string;
  project: string;
  packageName?: string | undefined;
}

/** `/build/list`, newest first, of all directories of a project. Never by status: the server then loads all of them. */
export const fetchBuilds = (request: BuildsRequest, options: RequestOptions): Promise<Page<Build>> =>
  askSlice('/build/list', request, wire.build, toBuild, {
    ...options,
    query: { ownername: request.owner, projectname: request.project, packagename: request.packageName },
  });

/** `/build-chroot/list`: all chroots of a build; none while its source is built. */
export async function fetchTargets(buildId: number, options: RequestOptions): Promise<readonly BuildTarget[]> {
  const slice = { limit: 500, offset: 0 };
  const query = { build_id: buildId };
  return (await askSlice('/build-chroot/list', slice, wire.buildChroot, toTarget, { ...options, query })).items;
}

/** States of a build whose source package may have no directory (facts/copr.md 1.3). */
const MAY_LACK_SOURCE: ReadonlySet<string> = new Set([
  'pending',
  'starting',
  'skipped',
  'forked',
  'waiting',
  'canceled',
]);

/** What tells whether a build may have no source phase. */
export type SourceOwner = Pick<Build, 'id' | 'raw' | 'startedAt'>;

/**
 * `/build/source-chroot/<id>`; null where there is no source phase or no directory of it: Copr answers 500 then, and only then is
 * it no failure (facts/copr.md 1.3). A failed build may lack it as long as no chroot began.
 */
export async function fetchSourceBuild(
  { id, raw, startedAt }: SourceOwner,
  options: RequestOptions,
): Promise<SourceBuild | null> {
  try {
    const { state, result_url } = await ask(`/build/source-chroot/${id}`, wire.sourceChroot, options);
    return { ...toStatus(state), resultUrl: result_url };
  } catch (error) {
    const mayLack = MAY_LACK_SOURCE.has(raw) || (raw === 'failed' && startedAt === null);
    if (httpStatus(error) === 500 && mayLack) return null;
    throw error;
  }
}

/** `/build/source-build-config/<id>`: how its source was asked for. */
export const fetchSource = async (buildId: number, options: RequestOptions): Promise<BuildSource> =>
  toSource(await ask(`/build/source-build-config/${buildId}`, wire.sourceConfig, options));

/** `/build/built-packages/<id>`, by chroot. */
export const fetchBuiltPackages = async (buildId: number, options: RequestOptions): Promise<BuiltPackages> =>
  toBuiltPackages(await ask(`/build/built-packages/${buildId}`, wire.builtPackages, options));
