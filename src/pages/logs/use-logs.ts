import { useQuery } from '@tanstack/react-query';
import type { SyncRelease } from '@/domain/job';
import { packitQueries } from '@/sources/packit/queries';
import { coprLogs, kojiLogs, type LogKind, type Logs, srpmLogs, syncLogs } from './log-tabs';

const isSync = (kind: LogKind): kind is SyncRelease['kind'] =>
  kind === 'propose-downstream' || kind === 'pull-from-upstream';

/** Asks for the job itself, and with a Copr build for its SRPM; the other questions rest. */
export function useLogs(kind: LogKind, id: number) {
  const copr = useQuery(packitQueries.coprBuild(kind === 'copr' ? id : undefined));
  const srpm = useQuery(packitQueries.srpmBuild(kind === 'srpm' ? id : (copr.data?.srpmBuildId ?? undefined)));
  const koji = useQuery(packitQueries.kojiBuild(kind === 'koji' || kind === 'koji-downstream' ? id : undefined));
  const sync = useQuery(
    packitQueries.syncRelease(isSync(kind) ? kind : 'propose-downstream', isSync(kind) ? id : undefined),
  );
  const read = (): Logs | undefined => {
    if (kind === 'copr') return copr.data && coprLogs(copr.data, srpm.data ?? null);
    if (kind === 'srpm') return srpm.data && srpmLogs(srpm.data);
    return isSync(kind) ? sync.data && syncLogs(sync.data) : koji.data && kojiLogs(koji.data);
  };
  const query = kind === 'copr' ? copr : kind === 'srpm' ? srpm : isSync(kind) ? sync : koji;
  // The SRPM's log may be the one asked for: it counts as coming until its answer is there.
  const isSrpmComing = kind === 'copr' && srpm.isLoading;
  return { query, logs: read(), isSrpmComing, srpmError: kind === 'copr' ? srpm.error : null };
}
