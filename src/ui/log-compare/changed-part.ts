/** Where two lines differ: offsets of the part that is not the same at both ends. */
export interface ChangedPart {
  start: number;
  leftEnd: number;
  rightEnd: number;
}

const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Less in common than this share of the longer line, and the whole of both is what differs. */
const LEAST_COMMON = 0.3;

/** The part that differs, never half a character; null where the lines have little in common, or nothing differs. */
export function changedPart(left: string, right: string): ChangedPart | null {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left.charCodeAt(start) === right.charCodeAt(start)) start += 1;
  if (start > 0 && (isLow(left.charCodeAt(start)) || isLow(right.charCodeAt(start)))) start -= 1;
  let end = 0;
  while (end < most - start && left.charCodeAt(left.length - 1 - end) === right.charCodeAt(right.length - 1 - end))
    end += 1;
  if (end > 0 && isLow(left.charCodeAt(left.length - end))) end -= 1;
  if (start + end < Math.max(left.length, right.length) * LEAST_COMMON) return null;
  return { start, leftEnd: left.length - end, rightEnd: right.length - end };
}
