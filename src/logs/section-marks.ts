// Finds the few lines that begin or end a section, by their first bytes: most lines are told apart by two of them.

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How the lines begin that `sections.ts` understands (facts/rpm-logs.md 3.3). */
const MARKS = [
  'Start: ',
  'Start(',
  'Finish: ',
  'Finish(',
  'INFO: Start(',
  'INFO: Done(',
  'ERROR: Exception(',
  'Executing(',
  'error: Bad exit status from ',
  'Processing files: ',
  'RPM build errors:',
  'Child return code was: ',
  'Updating and loading repositories',
  'Dependencies resolved',
  'Transaction Summary',
  'Running transaction',
  'Failed to resolve the transaction',
  'Nothing to do',
  'Complete!',
  'Task:',
  'Running: ',
  'Running (timeout=',
  'Running SRPMResults tool',
  'Running fedora-review tool',
  'Copr build error: ',
  'rc: ',
  'copying packages...',
  'booting ',
  'initializing rpm db',
  'Updating / installing',
  'now finalizing build dir',
  '----- building ',
];

const pair = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** By the first two bytes: 0, or the number of a group of marks. */
const groupOf = new Uint8Array(65_536);
const groups: Uint8Array[][] = [[]];
for (const mark of MARKS.map(encode)) {
  const key = pair(mark, 0);
  if (groupOf[key] === 0) groupOf[key] = groups.push([]) - 1;
  groups[groupOf[key] ?? 0]?.push(mark);
}

function startsWith(bytes: Uint8Array, at: number, end: number, mark: Uint8Array): boolean {
  if (end - at < mark.length) return false;
  for (let i = 2; i < mark.length; i += 1) if (bytes[at + i] !== mark[i]) return false;
  return true;
}

/** Whether the text from `at` on begins as a line does that begins or ends a section. */
export function isMark(bytes: Uint8Array, at: number, end: number): boolean {
  const group = groupOf[pair(bytes, at)] ?? 0;
  if (group === 0) return false;
  for (const mark of groups[group] ?? []) if (startsWith(bytes, at, end, mark)) return true;
  return false;
}

const SPACE = 32;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;
const ascii = (text: string): number => text.charCodeAt(0);
const [BRACKET, CLOSE, SECOND, COLON, TWO, B] = [
  ascii('['),
  ascii(']'),
  ascii('s'),
  ascii(':'),
  ascii('2'),
  ascii('B'),
];
const LEVELS = ['DE', 'IN', 'WA', 'ER'].map((start) => pair(encode(start), 0));
const STDERR = encode('BUILDSTDERR: ');
/** `2016-04-07 18:13:27,644 - ` */
const ASCTIME_LENGTH = 26;

/** After `[  123s] ` (OBS). */
function afterSeconds(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (bytes[at] === SPACE) at += 1;
  const digits = at;
  while (isDigit(bytes[at])) at += 1;
  return at > digits && bytes[at] === SECOND && bytes[at + 1] === CLOSE && bytes[at + 2] === SPACE ? at + 3 : start;
}

/** After `DEBUG util.py:463:  ` (mock's root.log). */
function afterModule(bytes: Uint8Array, start: number, end: number): number {
  const stop = Math.min(end, start + 60);
  for (let at = start + 5; at < stop; at += 1) {
    if (bytes[at] !== COLON) continue;
    let after = at + 1;
    if (!isDigit(bytes[after])) return start; // `INFO: `
    while (isDigit(bytes[after])) after += 1;
    if (bytes[after] !== COLON) return start;
    after += 1;
    while (after < end && bytes[after] === SPACE) after += 1;
    return after;
  }
  return start;
}

/** Where a line's text starts, after the prefixes that services and tools put before each line. */
export function textStart(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start];
  if (first === BRACKET) return afterSeconds(bytes, start);
  if (first === TWO) {
    const isTime = bytes[start + 4] === 45 && bytes[start + 10] === SPACE && bytes[start + 24] === 45;
    return isTime && end - start > ASCTIME_LENGTH ? start + ASCTIME_LENGTH : start;
  }
  if (first === B && end - start > STDERR.length && pair(bytes, start) === pair(STDERR, 0))
    return startsWith(bytes, start, end, STDERR) ? start + STDERR.length : start;
  return LEVELS.includes(pair(bytes, start)) ? afterModule(bytes, start, end) : start;
}
