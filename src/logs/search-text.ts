import type { LineMatcher } from './search-matcher';
import { hasCodes, toShownLine } from './shown-text';

/** What was found in a piece of a log: lines with a match in order, and the matches of each summed up. */
export interface Found {
  lines: Uint32Array<ArrayBuffer>;
  matches: number;
}

/** Searches whole lines given as bytes, numbered from `first`; terminal codes and overwritten states do not count. */
export function searchLines(bytes: Uint8Array, first: number, match: LineMatcher): Found {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isCoded = hasCodes(text);
  const lines: number[] = [];
  let matches = 0;
  for (let at = 0, number = first; at < text.length; number += 1) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end);
    const here = match(isCoded ? toShownLine(line) : line);
    if (here > 0) lines.push(number);
    matches += here;
    at = end + 1;
  }
  return { lines: Uint32Array.from(lines), matches };
}
