import type { LineRange } from '@/domain/log-text-range';
import { hasFailed, isFinal } from '@/domain/status';
import { logAddress } from '@/sources/copr/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { LogObstacle, OBSTACLE_TITLES } from '@/ui/log/LogObstacle';
import { LogPanel } from '@/ui/log/LogPanel';
import { type Obstacle, obstacleOf } from '@/ui/log/readability';
import type { ReadLog } from '@/ui/log/use-open-log';
import { LogLinks } from './LogLinks';
import type { Logs, LogTab } from './log-tabs';

interface Props {
  logs: Logs;
  tab: LogTab;
  log: ReadLog;
  range: LineRange | null;
  onRange: (range: LineRange | null) => void;
}

/** One log of a job, or in words why it cannot be shown, with the way to it. */
export function LogPane({ logs, tab, log, range, onRange }: Props) {
  const { file, label } = tab;
  const { url } = file;
  const links = <LogLinks url={url} web={logs.web} />;
  const say = (obstacle: Obstacle) => ({
    title: OBSTACLE_TITLES[obstacle],
    body: (
      <>
        <LogObstacle obstacle={obstacle} endedAt={logs.endedAt} /> {links}
      </>
    ),
  });
  if (url !== null && logAddress(url) === null)
    return (
      <EmptyNote title="This log cannot be read from here">
        <p>Its service lets no other site read it in a browser, or reading from Copr is switched off for this site.</p>
        {links}
      </EmptyNote>
    );
  return (
    <LogPanel
      log={log}
      what={`the ${label.toLowerCase()}`}
      name={`${label} of ${file.chroot?.name ?? logs.subject}`}
      fileName={file.name.replace(/\.gz$/, '')}
      isOver={!file.isLive || isFinal(logs.status)}
      hasFailed={hasFailed(logs.status)}
      raw={url === null ? null : { url, service: 'Copr' }}
      range={range}
      onRange={onRange}
      explain={(error) => {
        const obstacle = obstacleOf(error, logs.endedAt, Date.now());
        return obstacle === null ? null : say(obstacle);
      }}
      waiting={(why) => say(why === 'offline' ? 'no-proxy' : 'not-yet')}
    />
  );
}
