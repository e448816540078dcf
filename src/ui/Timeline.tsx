import type { CSSProperties } from 'react';
import { Link } from 'react-router-dom';
import { isFinal } from '@/domain/status';
import { DurationText } from './DurationText';
import { StatusLabel } from './StatusLabel';
import './timeline.css';
import { barOf, type Scale, scaleOf, type TimelineRow } from './timeline-scale';
import { useNow } from './use-now';

function Waited({ row }: { row: TimelineRow }) {
  const { submittedAt, startedAt, status } = row;
  if (submittedAt === null || (startedAt === null && isFinal(status))) return <>–</>;
  return <DurationText from={submittedAt} to={startedAt} />;
}

function Ran({ row }: { row: TimelineRow }) {
  const { startedAt, finishedAt, status } = row;
  if (startedAt === null || (finishedAt === null && isFinal(status))) return <>–</>;
  return <DurationText from={startedAt} to={finishedAt} />;
}

function Bars({ row, scale, now }: { row: TimelineRow; scale: Scale | null; now: number }) {
  const bar = scale === null ? null : barOf(row, scale, now);
  if (scale === null || bar === null) return <span className="pb-quiet">no times</span>;
  const style = {
    '--pb-start': `${bar.start}%`,
    '--pb-wait': `${bar.wait}%`,
    '--pb-run': `${bar.run}%`,
  } as CSSProperties;
  return (
    <div className={`pb-timeline-track${scale.isLive ? ' pb-live' : ''}`} style={style} aria-hidden="true">
      <span className="pb-timeline-wait" />
      <span className={`pb-timeline-run pb-${row.status}`} />
    </div>
  );
}

const hasTimes = ({ submittedAt, startedAt, finishedAt }: TimelineRow): boolean =>
  (submittedAt ?? startedAt ?? finishedAt) !== null;

function Row({ row, scale, now }: { row: TimelineRow; scale: Scale | null; now: number }) {
  return (
    <tr className={hasTimes(row) ? '' : 'pb-untimed'}>
      <th scope="row">
        {row.to === null ? <bdi>{row.label}</bdi> : <Link to={row.to}>{<bdi>{row.label}</bdi>}</Link>}
        {row.isCritical === true && ' '}
        {row.isCritical === true && <span className="pb-timeline-critical">critical path</span>}
      </th>
      <td>
        <StatusLabel status={row.status} raw={row.raw} />
      </td>
      <td data-label="Waited" className="pb-number">
        <Waited row={row} />
      </td>
      <td data-label="Ran" className="pb-number">
        <Ran row={row} />
      </td>
      <td className="pb-timeline-cell">
        <Bars row={row} scale={scale} now={now} />
      </td>
    </tr>
  );
}

/** When each part waited and ran, as a table whose last column draws it: hatched waiting, solid running, a line for now. */
export function Timeline({ label, rows }: { label: string; rows: readonly TimelineRow[] }) {
  const now = useNow();
  const scale = scaleOf(rows, now);
  return (
    <table className="pb-timeline" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Status</th>
          <th scope="col">Waited</th>
          <th scope="col">Ran</th>
          <th scope="col">{scale?.isLive ? 'Until now' : 'From first to last'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} scale={scale} now={now} />
        ))}
      </tbody>
    </table>
  );
}
