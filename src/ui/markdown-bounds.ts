/** A text as it is given to the Markdown parser. */
interface Bounded {
  text: string;
  /** There was more. */
  isCut: boolean;
  /** Parsing could take seconds, or more levels than a page can hold: to be shown as plain text. */
  isHostile: boolean;
}

/** Ordinary text of this length takes about half a second to parse; quadratic cases are kept out below. */
const MOST_CHARS = 50_000;
const MOST_MARKS_IN_BLOCK = 1_000;
const MOST_LEVELS = 20;

const QUOTES = new RegExp(`^[ \\t]*(?:>[ \\t]*){${MOST_LEVELS},}`, 'm');
const LISTS = new RegExp(`^[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+){${MOST_LEVELS},}`, 'm');
/** Nested items by indentation: each level needs two columns at least. */
const DEEP = new RegExp(`^[ \\t]{${MOST_LEVELS * 4},}(?:[-*+>]|\\d{1,9}[.)])`, 'm');

/** Emphasis is matched mark against mark: the parser's time grows with the square of them within one block. */
const hasManyMarks = (block: string): boolean => (block.match(/[*_]/g)?.length ?? 0) > MOST_MARKS_IN_BLOCK;

/** Cuts a text at a line's end, and tells what would hang the parser. */
export function boundMarkdown(given: string): Bounded {
  const isCut = given.length > MOST_CHARS;
  const end = isCut ? given.lastIndexOf('\n', MOST_CHARS) : given.length;
  const text = given.slice(0, end > 0 ? end : MOST_CHARS);
  const isDeep = QUOTES.test(text) || LISTS.test(text) || DEEP.test(text);
  return { text, isCut, isHostile: isDeep || text.split(/\n[ \t\r]*\n/).some(hasManyMarks) };
}
