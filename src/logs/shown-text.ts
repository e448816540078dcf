import { applySgr } from './ansi';

const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);

/** Terminal codes: colours and moves (CSI), titles and links (OSC), the short rest. Linear: no two parts can match the same. */
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

const unhide = (text: string): string => text.replace(NOT_PLAIN, (run) => run.replace(HIDDEN, visible));

/** Of a line that overwrites itself (lone carriage returns) the last state; those at its end belong to the line end. */
function lastState(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === '\r') end -= 1;
  return line.slice(line.lastIndexOf('\r', end - 1) + 1, end);
}

/** Takes the stretches of a line that have a style: offsets in the line as shown. */
type OnStyle = (start: number, end: number, bits: number) => void;

function withoutCodes(line: string, onStyle: OnStyle): string {
  let shown = '';
  let bits = 0;
  let at = 0;
  const put = (end: number) => {
    const start = shown.length;
    shown += unhide(line.slice(at, end));
    if (bits !== 0 && shown.length > start) onStyle(start, shown.length, bits);
  };
  for (const found of line.matchAll(TERMINAL_CODES)) {
    put(found.index);
    const [code] = found;
    at = found.index + code.length;
    if (code.startsWith('[', 1) && code.endsWith('m')) bits = applySgr(bits, code.slice(2, -1));
  }
  put(line.length);
  return shown;
}

/**
 * One line as it is shown, without its end: terminal codes dropped but for colours, which are told to `onStyle`; what would not be
 * seen made visible; of progress lines the last state. A style ends with its line, so that a line looks the same wherever it is
 * read from. Linear in the length of the line.
 */
export function toShownLine(raw: string, onStyle: OnStyle = () => undefined): string {
  const line = raw.includes('\r') ? lastState(raw) : raw;
  return line.includes(ESC) ? withoutCodes(line, onStyle) : unhide(line);
}

/** Whether text needs `toShownLine` for more than making hidden characters visible. */
export const hasCodes = (text: string): boolean => text.includes(ESC) || text.includes('\r');

/** Text without terminal codes, of many lines. */
export const unhideText = unhide;
