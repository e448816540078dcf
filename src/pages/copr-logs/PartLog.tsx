import type { CoprLog } from '@/domain/copr-logs';
import type { LineRange } from '@/domain/log-text-range';
import { hasFailed, isFinal } from '@/domain/status';
import { logAddress } from '@/sources/copr/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { ExternalLink } from '@/ui/ExternalLink';
import { LogObstacle, OBSTACLE_TITLES } from '@/ui/log/LogObstacle';
import { LogPanel } from '@/ui/log/LogPanel';
import { type Obstacle, obstacleOf } from '@/ui/log/readability';
import type { ReadLog } from '@/ui/log/use-open-log';
import type { Part } from './use-chroot';

interface Props {
  part: Part;
  file: CoprLog;
  log: ReadLog;
  range: LineRange | null;
  onRange: (range: LineRange | null) => void;
}

/** One log, or in words why it cannot be shown, with the way to it. */
export function PartLog({ part, file, log, range, onRange }: Props) {
  const link = <ExternalLink href={file.url}>Open the log at Copr</ExternalLink>;
  const say = (obstacle: Obstacle) => ({
    title: OBSTACLE_TITLES[obstacle],
    body: (
      <>
        <LogObstacle obstacle={obstacle} endedAt={part.endedAt} /> {link}
      </>
    ),
  });
  if (logAddress(file.url) === null)
    return (
      <EmptyNote title="This log cannot be read from here">
        <p>It is not on the results host of Copr that this site knows.</p>
        {link}
      </EmptyNote>
    );
  return (
    <LogPanel
      log={log}
      what={`the ${file.label.toLowerCase()}`}
      name={`${file.label} of ${part.name}`}
      fileName={file.name.replace(/\.gz$/, '')}
      isOver={!file.isLive || isFinal(part.status)}
      hasFailed={hasFailed(part.status)}
      raw={{ url: file.url, service: 'Copr' }}
      range={range}
      onRange={onRange}
      explain={(error) => {
        const obstacle = obstacleOf(error, part.endedAt, Date.now());
        return obstacle === null ? null : say(obstacle);
      }}
      waiting={(why) => say(why === 'offline' ? 'no-proxy' : 'not-yet')}
    />
  );
}
