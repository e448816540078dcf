import type { SyncRelease } from '@/domain/job';
import type { PartDetail } from '@/domain/pipeline';
import type { RequestOptions } from '@/lib/http';
import * as details from './client-details';

/** Kinds of parts that a pipeline lists and that can be read one by one. */
export type PartKind = PartDetail['kind'] | 'koji-downstream';

const KOJI = { name: 'koji-build', read: details.fetchKojiBuild };
const syncPart = (kind: SyncRelease['kind']) => ({
  name: kind,
  read: (id: number, options: RequestOptions) => details.fetchSyncRelease(kind, id, options),
});
/** Each under the same key as the query of its own page, so that both share one answer. */
export const PARTS: Readonly<
  Record<PartKind, { name: string; read: (id: number, options: RequestOptions) => Promise<PartDetail> }>
> = {
  srpm: { name: 'srpm-build', read: details.fetchSrpmBuild },
  copr: { name: 'copr-build', read: details.fetchCoprBuild },
  koji: KOJI,
  'koji-downstream': KOJI,
  'testing-farm': { name: 'test-run', read: details.fetchTestRun },
  bodhi: { name: 'bodhi-update', read: details.fetchBodhiUpdate },
  'propose-downstream': syncPart('propose-downstream'),
  'pull-from-upstream': syncPart('pull-from-upstream'),
};
