import type { ReadableLines } from '@/logs/model';
import { cleanLine } from './clean-line';

/** Lines of evidence at most, after and before the cause. */
const AFTER = 12;
const BEFORE = 2;

const CONTINUES = /^(?:\s+\S|\||\^|[~^]|= (?:note|help)|E {2,}|> )/;
const LEADS =
  /^(?:In file included from|\s+from |\S+: In (?:member )?function|\S+: (?:In|At) |FAILED: |\S+\.c\w*: In|error\b.*:$|Problem|Error:$|CMake Error|Failed to resolve|\S+#\S+)/;

/** The lines around a cause that belong to it. */
export function evidenceOf(log: ReadableLines, line: number): { first: number; last: number } {
  let last = line;
  while (last < log.count && last - line < AFTER && CONTINUES.test(cleanLine(log.line(last + 1)))) last += 1;
  let first = line;
  while (first > 1 && line - first < BEFORE && LEADS.test(cleanLine(log.line(first - 1)))) first -= 1;
  return { first, last };
}
