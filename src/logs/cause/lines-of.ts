import type { ReadableLines } from '@/logs/model';

/** A whole text as lines, for tests and small texts. */
export function linesOf(text: string): ReadableLines {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return {
    count: lines.length,
    line: (number) => lines[number - 1] ?? '',
    *scan(first = 1) {
      const step = 5000;
      for (let from = first; from <= lines.length; from += step) {
        const part = lines.slice(from - 1, from - 1 + step);
        yield { first: from, count: part.length, text: `${part.join('\n')}\n` };
      }
    },
  };
}
