/** Depth of a row: the answer's object, its list, the row. */
const ROW = 3;

/** Where the text inside quotes that is open at `from` ends, behind its quote. */
function endOfQuoted(text: string, from: number): { at: number; isOver: boolean } {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return { at: at + 1, isOver: true };
  }
  return { at: text.length, isOver: false };
}

const MARKS = /["{}[\]]/g;

/**
 * Reads the objects of the list inside a JSON object while its text still comes, as `{"packages": [{...}, {...}` of Copr's
 * `/monitor`. A row that is no JSON is counted and left out.
 */
export function createRowReader(onRow: (row: unknown) => void) {
  let depth = 0;
  let isQuoted = false;
  /** A backslash at the very end of a piece, held back with what follows it. */
  let held = '';
  /** Of the row that is being read. */
  let row = '';
  let dropped = 0;

  const finish = (text: string): void => {
    try {
      onRow(JSON.parse(row + text));
    } catch {
      dropped += 1;
    }
    row = '';
  };

  /** Takes one bracket; gives where the row that is being read begins in this piece, -1 for none. */
  const bracket = (text: string, at: number, start: number): number => {
    const isOpening = text[at] === '{' || text[at] === '[';
    depth += isOpening ? 1 : -1;
    if (isOpening) return depth === ROW ? at : start;
    if (depth !== ROW - 1 || start < 0) return start;
    finish(text.slice(start, at + 1));
    return -1;
  };

  const skipQuoted = (text: string, from: number): number => {
    const { at, isOver } = endOfQuoted(text, from);
    isQuoted = !isOver;
    return at;
  };

  /** Without a backslash that its end cuts off from what it escapes. */
  const withoutCut = (text: string): string => {
    let at = text.length;
    while (text[at - 1] === '\\') at -= 1;
    held = (text.length - at) % 2 === 1 ? '\\' : '';
    return held === '' ? text : text.slice(0, -1);
  };

  /** Gives where the row that is still being read begins in this piece. */
  const scan = (text: string): number => {
    let start = depth >= ROW ? 0 : -1;
    MARKS.lastIndex = isQuoted ? skipQuoted(text, 0) : 0;
    while (!isQuoted) {
      const mark = MARKS.exec(text);
      if (mark === null) break;
      if (mark[0] === '"') MARKS.lastIndex = skipQuoted(text, mark.index + 1);
      else start = bracket(text, mark.index, start);
    }
    return start;
  };

  return {
    /** Takes the next piece of the text, cut anywhere. */
    feed(piece: string): void {
      const text = withoutCut(held + piece);
      const start = scan(text);
      if (start >= 0) row += text.slice(start);
    },
    /** Rows left out until now. */
    dropped: () => dropped,
    /** Whether the answer came to its end; a service may fail in the middle of one (facts/copr.md 1.0). */
    isWhole: () => depth === 0 && !isQuoted,
  };
}
