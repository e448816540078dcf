import type * as v from 'valibot';
import type { SyncRelease } from '@/domain/job';
import type { LogDetectiveGroup } from '@/domain/log-detective';
import type { RequestOptions } from '@/lib/http';
import { ask } from './client';
import { isLasting } from './freshness';
import {
  bodhiUpdate,
  coprBuild,
  kojiBuild,
  logDetective,
  logDetectiveGroup,
  scan,
  srpmBuild,
  syncRelease,
  tagRequest,
  testRun,
} from './schemas-details';
import { toCoprBuild, toKojiBuild, toSrpmBuild, toTagRequest } from './to-build-details';
import { toLogDetectiveGroup, toLogDetectiveRun, toScan, toTestRun } from './to-check-details';
import { toBodhiUpdate, toSyncRelease } from './to-release-details';

/** Reads one item; 404 for an id that does not exist, also far too large ones (facts/packit.md 8.6). */
const item =
  <S extends v.GenericSchema, T extends Parameters<typeof isLasting>[0]>(
    path: string,
    schema: S,
    toDetail: (id: number, wire: v.InferOutput<S>) => T,
  ) =>
  async (id: number, options: RequestOptions): Promise<T> =>
    toDetail(id, await ask(`${path}/${id}`, schema, options, (wire) => isLasting(toDetail(id, wire))));

/** A build whose run has no SRPM is a plain 500 (facts/packit.md 7.12). */
export const fetchCoprBuild = item('/copr-builds', coprBuild, toCoprBuild);
export const fetchSrpmBuild = item('/srpm-builds', srpmBuild, toSrpmBuild);
export const fetchKojiBuild = item('/koji-builds', kojiBuild, toKojiBuild);
export const fetchTagRequest = item('/koji-tag-requests', tagRequest, toTagRequest);
export const fetchTestRun = item('/testing-farm', testRun, toTestRun);
export const fetchBodhiUpdate = item('/bodhi-updates', bodhiUpdate, toBodhiUpdate);
export const fetchScan = item('/openscanhub-scans', scan, toScan);
export const fetchLogDetective = item('/log-detective', logDetective, toLogDetectiveRun);
export const fetchLogDetectiveGroup = async (id: number, options: RequestOptions): Promise<LogDetectiveGroup> =>
  toLogDetectiveGroup(id, await ask(`/log-detective/groups/${id}`, logDetectiveGroup, options));

/** A target id of the other kind is a 404. */
export const fetchSyncRelease = async (
  kind: SyncRelease['kind'],
  id: number,
  options: RequestOptions,
): Promise<SyncRelease> => {
  const toDetail = (wire: v.InferOutput<typeof syncRelease>) => toSyncRelease(kind, id, wire);
  return toDetail(await ask(`/${kind}/${id}`, syncRelease, options, (wire) => isLasting(toDetail(wire))));
};
