import { formatBytes } from '@/lib/format';
import type { CompareState } from '@/logs/compare/model';
import type { SideLog } from './side';

/** What a reader must know of the logs before trusting the differences, one sentence each. */
export function notesOf(state: CompareState, files: Readonly<Record<'left' | 'right', SideLog>>): string[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const { isCut, isBroken, error, bytes } = state[side];
    if (isCut) return [`Only the first ${formatBytes(bytes)} of the ${side} log are compared: it is larger.`];
    if (error !== null) return [`Reading the ${side} log ended early: ${error.message}.`];
    if (isBroken) return [`The ${side} log is cut short: its file ends early.`];
    return files[side].isLive ? [`The ${side} log is still being written; it was compared as it was.`] : [];
  });
}
