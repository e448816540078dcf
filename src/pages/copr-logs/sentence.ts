import type { CoprLog } from '@/domain/copr-logs';
import { count } from '@/lib/format';
import type { LogState } from '@/logs/model';
import { statusText } from '@/ui/status-look';
import type { Part } from './use-chroot';

/** "Failed: fedora-43-x86_64 of hello 1.0-1, builder log, 1,203 lines." */
export function logsSentence(part: Part, file: CoprLog | undefined, state: LogState | undefined): string {
  const { build, name, status, raw } = part;
  const of = build.packageName === null ? `build ${build.id}` : `${build.packageName} ${build.version ?? ''}`.trim();
  const lines = state?.lines ?? 0;
  const isCut = state?.notices.includes('too-large') === true;
  const parts = [
    `${name} of ${of}`,
    file === undefined ? 'no log to show' : file.label.toLowerCase(),
    ...(lines === 0 ? [] : [`${isCut ? 'the first ' : ''}${count(lines, 'line')}`]),
  ];
  return `${statusText(status, raw)}: ${parts.join(', ')}.`;
}
