import { Link } from 'react-router-dom';
import type { Build, BuildTarget } from '@/domain/copr';
import { chrootLogs } from '@/domain/copr-logs';
import { logDetective } from '@/domain/copr-web';
import type { UsualDuration } from '@/domain/earlier-builds';
import { hasFailed, isFinal } from '@/domain/status';
import { formatDuration } from '@/lib/format';
import { paths } from '@/lib/paths';
import { BoundedList } from '@/ui/BoundedList';
import { DurationText } from '@/ui/DurationText';
import { ExternalLink } from '@/ui/ExternalLink';
import { InstantText } from '@/ui/InstantText';
import { StatusLabel } from '@/ui/StatusLabel';

interface Props {
  build: Build;
  /** Failed first. */
  targets: readonly BuildTarget[];
  web: string;
  /** By chroot name; undefined while nobody asked. */
  usual: ReadonlyMap<string, UsualDuration> | undefined;
}

const NO_LOGS: Readonly<Record<string, string>> = {
  skipped: 'none: not built',
  forked: 'none: copied',
  waiting: 'none yet',
  pending: 'none yet',
};

/** A chroot that never began has the times of the source package (facts/copr.md 7.5), and no directory. */
const hasBegun = ({ startedAt, resultUrl, status }: BuildTarget): boolean =>
  startedAt !== null && (resultUrl !== null || !isFinal(status));

function Took({ target, usual }: { target: BuildTarget; usual: UsualDuration | undefined }) {
  const { startedAt, endedAt, status } = target;
  const isOver = isFinal(status);
  if (startedAt === null || (isOver && endedAt === null) || !hasBegun(target)) return '–';
  return (
    <>
      <DurationText from={startedAt} to={isOver ? endedAt : null} />
      {usual !== undefined && (
        <span className="pb-quiet">
          , usually {formatDuration(usual.medianMs)} (median of {usual.builds})
        </span>
      )}
    </>
  );
}

function Row({ build, target, web, usual }: Omit<Props, 'targets'> & { target: BuildTarget }) {
  const { chroot, status, raw, startedAt, resultUrl } = target;
  const hasLogs = chrootLogs(target).length > 0;
  const explained = hasFailed(status) && hasLogs ? logDetective(web, build.id, chroot.name) : null;
  return (
    <tr>
      <th scope="row" className="pb-code">
        <bdi className="pb-wrap">{chroot.name}</bdi>
      </th>
      <td>
        <StatusLabel status={status} raw={raw} />
      </td>
      <td data-label="Started">{hasBegun(target) ? <InstantText at={startedAt} /> : '–'}</td>
      <td data-label="Took" className="pb-number">
        <Took target={target} usual={usual?.get(chroot.name)} />
      </td>
      <td data-label="Logs">
        <span className="pb-copr-row-links">
          {hasLogs ? (
            <Link to={paths.coprLogs(build.id, chroot.name)} aria-label={`Logs of ${chroot.name}`}>
              Logs
            </Link>
          ) : (
            <span className="pb-quiet">{NO_LOGS[raw] ?? 'none'}</span>
          )}
          {resultUrl !== null && <ExternalLink href={resultUrl}>Files</ExternalLink>}
          {explained !== null && <ExternalLink href={explained}>Log Detective</ExternalLink>}
        </span>
      </td>
    </tr>
  );
}

/** The chroots of a build with state, times and logs. */
export function ChrootTable({ build, targets, web, usual }: Props) {
  return (
    <BoundedList items={targets} what="chroots">
      {(shown) => (
        <table className="pb-copr-table" aria-label="Chroots of this build">
          <thead>
            <tr>
              <th scope="col">Chroot</th>
              <th scope="col">Status</th>
              <th scope="col">Started</th>
              <th scope="col">Took</th>
              <th scope="col">Logs</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((target) => (
              <Row key={target.chroot.name} build={build} target={target} web={web} usual={usual} />
            ))}
          </tbody>
        </table>
      )}
    </BoundedList>
  );
}
