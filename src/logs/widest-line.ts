import { LONGEST_SHOWN } from './model';
import { toShownLine } from './shown-text';

const TAB = 9;
const TAB_WIDTH = 8;
/** A line of more bytes is as wide as lines are shown. */
const MOST_DECODED = LONGEST_SHOWN * 4;
/** Bytes measured in all, so that a log full of terminal codes costs no more than others. */
const MOST_MEASURED = 16_777_216;

const tabFrom = (bytes: Uint8Array, at: number): number => {
  const found = bytes.indexOf(TAB, at);
  return found === -1 ? bytes.length : found;
};

function tabsIn(bytes: Uint8Array, start: number, end: number): number {
  let tabs = 0;
  for (let at = start; at < end; at += 1) if (bytes[at] === TAB) tabs += 1;
  return tabs;
}

/**
 * Width of the widest line as shown, tabs as eight, at most `LONGEST_SHOWN`. Only lines with more bytes than the widest one has
 * characters are looked at, so one full of invisible characters that are made visible may be wider.
 */
export function createWidestLine() {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let widest = 0;
  let measured = 0;
  let seen: Uint8Array | null = null;
  let nextTab = 0;

  function measure(bytes: Uint8Array, start: number, end: number, tabs: number): void {
    measured += end - start;
    const text = toShownLine(decoder.decode(bytes.subarray(start, Math.min(end, start + MOST_DECODED))));
    widest = Math.max(widest, Math.min(text.length + tabs * (TAB_WIDTH - 1), LONGEST_SHOWN));
  }

  return {
    get: () => widest,
    line(bytes: Uint8Array, start: number, end: number): void {
      if (widest >= LONGEST_SHOWN || measured >= MOST_MEASURED) return;
      if (bytes !== seen || nextTab < start) {
        seen = bytes;
        nextTab = tabFrom(bytes, start);
      }
      const length = end - start;
      if (nextTab >= end) {
        if (length > widest) measure(bytes, start, end, 0);
        return;
      }
      if (length * TAB_WIDTH <= widest) return;
      const tabs = tabsIn(bytes, nextTab, end);
      if (length + tabs * (TAB_WIDTH - 1) > widest) measure(bytes, start, end, tabs);
    },
  };
}
