import { readLineTime } from './line-time';
import type { LogSection } from './model';
import { createSectionList } from './section-list';
import { isMark, textStart } from './section-marks';
import { applyRules } from './section-rules';

/** A log with more lines that begin or end a section is none of those known here; each costs a look at its text. */
const MOST_MARKED = 100_000;

/** Of a line that begins or ends a section this much is looked at. */
const MOST_DECODED = 600;

/**
 * Finds the sections of a log line by line, in one pass. The lines that matter are few and told by their first bytes; a text is
 * made of those alone.
 */
export function createSectionFinder() {
  const list = createSectionList();
  let marked = 0;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const decode = (bytes: Uint8Array, start: number, end: number) =>
    decoder.decode(bytes.subarray(start, Math.min(end, start + MOST_DECODED))).replace(/\r+$/, '');

  return {
    /** Sees a line: `bytes[start..end)`, numbered from 1. */
    line(bytes: Uint8Array, start: number, end: number, number: number): void {
      const at = textStart(bytes, start, end);
      if (!isMark(bytes, at, end) || marked === MOST_MARKED) return;
      marked += 1;
      const prefix = at === start ? '' : decode(bytes, start, at);
      const text = decode(bytes, at, end);
      applyRules({ text, number, timeMs: readLineTime(prefix), isObs: prefix.startsWith('[') }, list);
    },
    /**
     * The end of the log. `lastLine` as text tells the time; what is open ends there when the log is whole, and stays open when it
     * is cut.
     */
    end(count: number, lastLine: string, isWhole: boolean): void {
      list.end(isWhole ? count : null, readLineTime(lastLine.slice(0, 60)));
    },
    /** A copy: the list changes as lines come. */
    list: (): LogSection[] => list.list().map((section) => ({ ...section })),
    version: list.version,
  };
}
