import { Skeleton } from '@patternfly/react-core';
import { isFinal } from '@/domain/status';
import { EmptyNote } from '@/ui/EmptyNote';
import { LogLinks } from './LogLinks';
import type { Logs } from './log-tabs';

/** A job without a log that could be shown here, and why. */
export function NoLogs({ logs, isComing }: { logs: Logs; isComing: boolean }) {
  if (isComing) return <Skeleton className="pb-logs-skeleton" screenreaderText="Loading the log of the SRPM" />;
  if (logs.elsewhere.length > 0) return null;
  return isFinal(logs.status) ? (
    <EmptyNote title="No log is kept of this job">
      <p>The service made none, or has deleted it: SRPM logs are kept 30 days.</p>
      <LogLinks url={null} web={logs.web} />
    </EmptyNote>
  ) : (
    <EmptyNote title="There is no log yet">
      <p>It appears here when the build starts.</p>
      <LogLinks url={null} web={logs.web} />
    </EmptyNote>
  );
}
