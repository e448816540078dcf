/** A log ready to be shown: text without terminal codes, in which nothing hides, and where its lines start. */
export interface LogLines {
  /** Ends with a line end unless empty. */
  text: string;
  /** Offset of each line, and of the end of the text as one entry more. */
  starts: Uint32Array;
  count: number;
}

const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);

/** Terminal codes: colours and moves (CSI), titles and links (OSC), the short rest. */
const TERMINAL_CODES = new RegExp(
  `${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\n${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[ -/]*[0-~])`,
  'g',
);
const NOT_PLAIN = /[^\t\n -~]+/g;
/** Control characters, and those that are not seen or turn the text around (zero-width, bidirectional, line separators). */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code); // ␀ to ␟
  if (code === 0x7f) return '␡';
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/**
 * The text as it is shown: terminal codes dropped, what would not be seen made visible, lines ended by `\n`. Of progress
 * lines that overwrite themselves (a lone carriage return) the last state stays.
 */
export function toShownText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r+(?=\n|$)/g, '').replace(/^[^\n]*\r/gm, '') : raw;
  const plain = lines.includes(ESC) ? lines.replace(TERMINAL_CODES, '') : lines;
  const shown = plain.replace(NOT_PLAIN, (run) => run.replace(HIDDEN, visible));
  return shown === '' || shown.endsWith('\n') ? shown : `${shown}\n`;
}

/** The index of a log's lines; 5 MB take some 30 ms. */
export function readLines(raw: string): LogLines {
  const text = toShownText(raw);
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  const starts = new Uint32Array(count + 1);
  for (let line = 1, at = 0; line <= count; line += 1) {
    at = text.indexOf('\n', at) + 1;
    starts[line] = at;
  }
  return { text, starts, count };
}

/** Lines that are shown together; a very long one is alone. */
export interface LogBlock {
  /** Number of its first line, from 1. */
  first: number;
  count: number;
  /** Its lines, each with its end; a very long one is cut here. */
  text: string;
  /** Characters of a line that was cut; 0 for all other blocks. */
  cutFrom: number;
}

const MOST_LINES = 200;
const MOST_CHARACTERS = 100_000;
/** Of one line, before "show all". */
const LONGEST_LINE = 10_000;

/** Cuts a log into blocks of at most 200 lines. */
export function toBlocks({ text, starts, count }: LogLines): LogBlock[] {
  const blocks: LogBlock[] = [];
  const startOf = (line: number): number => starts[line] ?? text.length;
  const isLong = (line: number): boolean => startOf(line + 1) - startOf(line) - 1 > LONGEST_LINE;
  let line = 0;
  while (line < count) {
    const start = startOf(line);
    let end = line + 1;
    if (isLong(line)) {
      const cutFrom = startOf(end) - start - 1;
      blocks.push({ first: line + 1, count: 1, text: `${text.slice(start, start + LONGEST_LINE)}\n`, cutFrom });
    } else {
      while (end < count && end - line < MOST_LINES && startOf(end + 1) - start <= MOST_CHARACTERS && !isLong(end))
        end += 1;
      blocks.push({ first: line + 1, count: end - line, text: text.slice(start, startOf(end)), cutFrom: 0 });
    }
    line = end;
  }
  return blocks;
}

/** One line as shown, without its end; from 1. Empty for a number outside. */
export const lineAt = ({ text, starts }: LogLines, line: number): string =>
  text.slice(starts[line - 1] ?? text.length, (starts[line] ?? text.length + 1) - 1);

const TAB = 8;

/** Width of the widest line in characters, tabs as eight, without what is cut. For the room to scroll sideways. */
export function widestLine({ text, starts, count }: LogLines): number {
  let widest = 0;
  for (let line = 0; line < count; line += 1) {
    const start = starts[line] ?? 0;
    const end = (starts[line + 1] ?? 0) - 1;
    if ((end - start) * TAB <= widest) continue;
    const tabs = text.slice(start, Math.min(end, start + LONGEST_LINE)).split('\t').length - 1;
    widest = Math.max(widest, Math.min(end - start, LONGEST_LINE) + tabs * (TAB - 1));
  }
  return widest;
}
