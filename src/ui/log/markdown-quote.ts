import type { LineRange } from '@/domain/log-text-range';
import { formatNumber } from '@/lib/format';

/** Longest run of backticks in a text. */
function longestTicks(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** Text in a label that Markdown reads as nothing but text. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&');

export const rangeWords = ({ first, last }: LineRange): string =>
  first === last ? `Line ${formatNumber(first)}` : `Lines ${formatNumber(first)} to ${formatNumber(last)}`;

/** Lines as a fenced block of Markdown under a link to them; no text ends the fence or the link early. */
export function markdownQuote(text: string, range: LineRange, name: string, address: string): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  const body = text.endsWith('\n') || text === '' ? text : `${text}\n`;
  const url = address.replace(/[<>\s]/g, encodeURIComponent);
  return `[${rangeWords(range)} of ${plain(name)}](<${url}>)\n\n${fence}text\n${body}${fence}\n`;
}

/** Each line after its number, numbers right-aligned. */
export function withNumbers(text: string, first: number): string {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  const width = String(first + lines.length - 1).length;
  return lines.map((line, index) => `${String(first + index).padStart(width)}  ${line}\n`).join('');
}
