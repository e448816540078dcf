import { triggerLabel } from '@/domain/trigger';
import { count } from '@/lib/format';
import { statusText } from '@/ui/status-look';
import type { Logs, LogTab } from './log-tabs';

/** "Failed: fedora-43-x86_64 of packit/packit#12, build log, 1,203 lines." */
export function logsSentence(logs: Logs, tab: LogTab | undefined, lines: number, isCut: boolean): string {
  const parts = [
    `${logs.subject} of ${triggerLabel(logs.trigger)}`,
    tab === undefined ? 'no log to show' : tab.label.toLowerCase().replace('srpm', 'SRPM').replace('packit', 'Packit'),
    ...(lines === 0 ? [] : [`${isCut ? 'the first ' : ''}${count(lines, 'line')}`]),
  ];
  return `${statusText(logs.status, logs.raw)}: ${parts.join(', ')}.`;
}
