import type { OpenLog } from '@/logs/model';
import type { QuotedLines } from './reason';

const LONGEST = 500;
const cut = (line: string): string => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);

/** Lines of an open log, both ends included, as far as the log goes; each at most 500 characters. */
export async function quoteLines(log: OpenLog, from: number, to: number): Promise<QuotedLines> {
  const first = Math.max(1, from);
  const last = Math.min(log.state().lines, to);
  if (last < first) return { first, lines: [] };
  const { text, count } = await log.lines(first, last - first + 1);
  return { first, lines: text.split('\n').slice(0, count).map(cut) };
}
