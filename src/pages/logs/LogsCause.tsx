import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hasFailed } from '@/domain/status';
import { paths } from '@/lib/paths';
import { logAddress } from '@/sources/copr/queries';
import { CausePanel } from '@/ui/cause/CausePanel';
import { causeTarget } from '@/ui/cause/cause-target';
import type { CauseTarget } from '@/ui/cause/reason';
import { useCauseOptions } from '@/ui/cause/use-cause-options';
import { useLentLog } from '@/ui/cause/use-lent-log';
import type { ReadLog } from '@/ui/log/use-open-log';
import type { LogKind, Logs, LogTab } from './log-tabs';

interface Props {
  kind: LogKind;
  id: number;
  logs: Logs;
  /** The log that is shown; what is open is not read twice. */
  tab: LogTab | undefined;
  log: ReadLog;
}

/** Logs that may tell why the job failed; null when it has not, or they tell nothing: Koji's, and an SRPM's that is another job's. */
function targetOf({ kind, id, logs }: Props): CauseTarget | null {
  const files = logs.tabs.map(({ file }) => file);
  if (!hasFailed(logs.status) || kind.startsWith('koji')) return null;
  if (files.length === 0 || (kind === 'copr' && !files.some(({ role }) => role === 'live'))) return null;
  return causeTarget({
    page: paths.logs(kind, id),
    subject: logs.subject,
    endedAt: logs.endedAt,
    files,
    text: logs.tabs.find(({ text }) => text !== null)?.text ?? null,
    addressOf: logAddress,
  });
}

/**
 * Why the job failed, above its log. It is read from the log that is shown when that is the main one; beside another log it
 * is what is known by now, until it is unfolded.
 */
export function LogsCause(props: Props) {
  const { tab, log } = props;
  const [isOpen, setIsOpen] = useState(false);
  const target = targetOf(props);
  const lend = useLentLog(tab?.key, log.open);
  const isMain = target?.logs[0]?.key === tab?.key;
  const isRead = log.state?.phase === 'done' || log.state?.phase === 'failed';
  const { options, stateOf } = useCauseOptions(target, { isWanted: isOpen || (isMain && isRead), lend });
  const cause = stateOf(useQuery(options));
  if (cause === null || cause.target.logs.length === 0) return null;
  const { data, error, isFetching } = cause.query;
  const isIdle = data === undefined && error === null && !isFetching && !isMain;
  return <CausePanel cause={cause} isOpen={isOpen} onOpen={setIsOpen} isIdle={isIdle} />;
}
