import { Link } from 'react-router-dom';
import { type Chroot, releaseLabel } from '@/domain/chroot';
import type { MonitorRow } from '@/domain/copr';
import { paths } from '@/lib/paths';
import { StatusLabel } from '@/ui/StatusLabel';
import { logsOf } from './log-address';
import type { Trends } from './matrix';
import { trendWords } from './words';

interface Props {
  owner: string;
  project: string;
  row: MonitorRow | undefined;
  /** Undefined: the name of the package. */
  chroot: Chroot | undefined;
  trends: Trends;
}

/** What is under the pointer or the keyboard in words, with its build and log. */
export function CellDetail({ owner, project, row, chroot, trends }: Props) {
  if (row === undefined)
    return (
      <p className="pb-mon-detail pb-quiet">
        Point at a result to read it here. In the matrix the arrow keys move, Home and End go to the ends of a row,
        Enter opens the build.
      </p>
    );
  const cell = chroot === undefined ? undefined : row.cells[chroot.name];
  const told = chroot === undefined ? '' : trendWords(trends.get(row.name)?.get(chroot.name));
  const logs = cell === undefined || chroot === undefined ? null : logsOf(cell, chroot);
  return (
    <p className="pb-mon-detail">
      <Link to={paths.coprPackage(owner, project, row.name)}>
        <bdi className="pb-wrap">{row.name}</bdi>
      </Link>
      {chroot !== undefined && (
        <span>
          on {releaseLabel(chroot)} <span className="pb-code">{chroot.arch ?? ''}</span>
        </span>
      )}
      {chroot !== undefined && cell === undefined && <span className="pb-quiet">never built in this directory</span>}
      {cell !== undefined && (
        <>
          <StatusLabel status={cell.status} raw={cell.raw} />
          {told !== '' && <span>{told}</span>}
          <bdi className="pb-code pb-wrap">{cell.version ?? ''}</bdi>
          <Link to={paths.coprBuild(cell.buildId)}>Build {cell.buildId}</Link>
          {logs !== null && <Link to={logs}>Log</Link>}
        </>
      )}
    </p>
  );
}
