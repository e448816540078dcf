import { Skeleton } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { LogText } from '@/domain/log-file';
import type { LogLines } from '@/domain/log-text';
import type { LineRange } from '@/domain/log-text-range';
import { hasFailed, isFinal } from '@/domain/status';
import { EmptyNote } from '@/ui/EmptyNote';
import { LogView } from '@/ui/LogView';
import { QueryState } from '@/ui/QueryState';
import { LogLinks } from './LogLinks';
import { LogObstacle, OBSTACLE_TITLES } from './LogObstacle';
import type { Logs, LogTab } from './log-tabs';
import { isReadable, obstacleOf } from './readability';

interface Props {
  logs: Logs;
  tab: LogTab;
  query: UseQueryResult<LogText>;
  log: LogText | undefined;
  lines: LogLines | undefined;
  range: LineRange | null;
  onRange: (range: LineRange | null) => void;
}

function Shown({ logs, tab, log, lines, range, onRange }: Required<Props> & { log: LogText; lines: LogLines }) {
  const { file, label } = tab;
  const isLive = file.isLive && !isFinal(logs.status);
  if (lines.count === 0)
    return (
      <EmptyNote title="The log is empty">
        {isLive ? 'Its first lines appear here as they come.' : 'Nothing was written to it.'}
      </EmptyNote>
    );
  return (
    <LogView
      name={`${label} of ${file.chroot?.name ?? logs.subject}`}
      fileName={file.name.replace(/\.gz$/, '')}
      text={log.text}
      lines={lines}
      bytes={log.bytes}
      isCut={log.isCut}
      isLive={isLive}
      isFromEnd={hasFailed(logs.status) && !log.isCut}
      raw={file.url === null ? null : { url: file.url, service: 'Copr' }}
      range={range}
      onRange={onRange}
    />
  );
}

/** One log: its text, or in words why it cannot be shown, with the way to it. */
export function LogPane(props: Props) {
  const { logs, tab, query, log, lines } = props;
  const { url } = tab.file;
  if (log !== undefined && lines !== undefined && url === null) return <Shown {...props} log={log} lines={lines} />;
  const links = <LogLinks url={url} web={logs.web} />;
  if (url !== null && !isReadable(url))
    return (
      <EmptyNote title="This log cannot be read from here">
        <p>Its service lets no other site read it in a browser, or reading from Copr is switched off for this site.</p>
        {links}
      </EmptyNote>
    );
  return (
    <QueryState
      query={query}
      what={`the ${tab.label.toLowerCase()}`}
      skeleton={<Skeleton className="pb-logs-skeleton" screenreaderText="Loading the log" />}
      explain={(error) => {
        const obstacle = obstacleOf(error, logs.endedAt, Date.now());
        if (obstacle === null) return null;
        return {
          title: OBSTACLE_TITLES[obstacle],
          body: (
            <>
              <LogObstacle obstacle={obstacle} endedAt={logs.endedAt} /> {links}
            </>
          ),
        };
      }}
    >
      {(read) => (lines === undefined ? null : <Shown {...props} log={read} lines={lines} />)}
    </QueryState>
  );
}
