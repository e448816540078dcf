import { readBlock } from '@/logs/line-block';
import type { LogStore } from '@/logs/log-store';
import { type ComparedSection, HUNK_SIZE, MOVED, SAME, type Side } from './model';

const LONGEST_TEXT = 1_000_000;
const AT_ONCE = 2000;

/** Lines as shown, each ended by `\n`, at most about `most` characters of them. */
export function linesText(store: LogStore, first: number, count: number, most = Number.POSITIVE_INFINITY): string {
  let text = '';
  for (let done = 0; done < count && text.length < most; done += AT_ONCE)
    text += readBlock(store, first + done, Math.min(AT_ONCE, count - done)).text;
  return text;
}

const marked = (text: string, mark: string): string => text.replace(/^(?=[^\n]*\n)/gm, mark);

/** Differences as `diff -u` prints them without context, sections by name; cut at 1 MB. */
export function differencesText(
  stores: Readonly<Record<Side, LogStore>>,
  sections: readonly ComparedSection[],
  names: Readonly<Record<Side, string>>,
): string {
  let text = `--- ${names.left}\n+++ ${names.right}\n`;
  for (const { hunks, title } of sections)
    for (let at = 0; at < hunks.length; at += HUNK_SIZE) {
      const [kind = SAME, left = 0, leftCount = 0, right = 0, rightCount = 0] = hunks.subarray(at, at + HUNK_SIZE);
      if (kind === SAME || kind === MOVED) continue;
      const room = LONGEST_TEXT - text.length;
      if (room <= 0) return `${text}… cut here: there is more\n`;
      text += `@@ -${left},${leftCount} +${right},${rightCount} @@ ${title}\n`;
      text += marked(linesText(stores.left, left, leftCount, room), '-');
      text += marked(linesText(stores.right, right, rightCount, room), '+');
    }
  return text;
}
