import type { SearchQuery } from './model';

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const WORD_BEFORE = '(?<![\\p{L}\\p{N}_])';
const WORD_AFTER = '(?![\\p{L}\\p{N}_])';

/** The expression of a query, for one line at a time. Unicode where it is valid so, else as old expressions are read. */
function compile({ text, isRegex, isCaseSensitive, isWholeWord }: SearchQuery): RegExp {
  const source = isRegex ? text : literally(text);
  const flags = isCaseSensitive ? 'g' : 'gi';
  const withWord = (part: string) => (isWholeWord ? `${WORD_BEFORE}(?:${part})${WORD_AFTER}` : part);
  try {
    return new RegExp(withWord(source), `${flags}u`);
  } catch {
    return new RegExp(isWholeWord ? `\\b(?:${source})\\b` : source, flags);
  }
}

/** Counts the matches in a line, empty ones left out. */
export type LineMatcher = (line: string) => number;

/** A matcher, or why the expression is not valid. */
export function createLineMatcher(query: SearchQuery): LineMatcher | { problem: string } {
  let expression: RegExp;
  try {
    expression = compile(query);
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : 'Not a valid expression' };
  }
  return (line) => {
    expression.lastIndex = 0;
    let matches = 0;
    for (let found = expression.exec(line); found !== null; found = expression.exec(line)) {
      if (found[0] !== '') matches += 1;
      else expression.lastIndex += 1;
    }
    return matches;
  };
}
