import type { ReadableLines } from '@/logs/model';
import { ALL_RULES } from './all-rules';
import { cleanLine } from './clean-line';
import { eachLineWith } from './lines-with';
import { createUnindent } from './pip-lines';
import type { Rule } from './rule';
import { HARMLESS, MARKS, WORDS } from './words';

interface Range {
  first: number;
  last: number;
}

/** A line that a rule knows. */
export interface Hit {
  line: number;
  rule: Rule;
  text: string;
  groups: readonly (string | undefined)[];
}

/** Lines that are no causes but tell where they are. */
export interface Mark {
  line: number;
  /** `command`: the shell's trace; `stop`: make, ninja or setuptools gave up; `failed`: ninja shows what failed. */
  kind: 'command' | 'stop' | 'failed';
  text: string;
}

export interface Findings {
  hits: readonly Hit[];
  marks: readonly Mark[];
}

/** Hits and marks kept of one log; hostile logs hold millions. */
const MOST_KEPT = 3000;
/** Lines that are shown to the rules; beyond that many only those near the end of the place that is searched. */
const MOST_ASKED = 30_000;
const NEAR_END = 5000;
/** Characters shown to the rules in full length; later lines are cut to `SHORT`. */
const MOST_SHOWN = 8_000_000;
const SHORT = 300;

const SERVICE_ERROR = /^Copr build error: /;

/** The first rule that knows the line, by tier. */
export function ruleFor(line: string, rules: readonly Rule[]): Omit<Hit, 'line'> | null {
  if (HARMLESS.test(line)) return null;
  const text = line.replace(SERVICE_ERROR, '');
  let best: Omit<Hit, 'line'> | null = null;
  for (const rule of rules) {
    if (best !== null && best.rule.tier <= rule.tier) continue;
    const groups = rule.pattern.exec(text);
    if (groups !== null) best = { rule, text, groups };
  }
  return best;
}

function markOf(text: string): Mark['kind'] | null {
  if (MARKS.command.test(text)) return MARKS.aftermath.test(text) ? null : 'command';
  if (MARKS.failed.test(text)) return 'failed';
  return MARKS.stop.test(text) && !text.includes('(ignored)') ? 'stop' : null;
}

/** The part of a block from one line to another. */
function* blocksOf(log: ReadableLines, { first, last }: Range) {
  for (const block of log.scan(first)) {
    if (block.first > last) return;
    yield block;
  }
}

const ANYTHING = /[^\n]/g;

const isKnown = (raw: string): boolean => {
  WORDS.lastIndex = 0;
  return WORDS.test(`\n${raw}\n`);
};

/** The rules of a deployment know any words, so each line is shown to them; ours see those with words of ours. */
function hitIn(line: number, raw: string, text: string, extra: readonly Rule[]): Hit | null {
  const own = extra.length === 0 ? null : ruleFor(text, extra);
  if (own !== null) return { line, ...own };
  const known = extra.length === 0 || isKnown(raw) ? ruleFor(text, ALL_RULES) : null;
  return known && { line, ...known };
}

/** Shows lines to the rules, whole as long as not too much was shown: a hostile log must not take minutes. */
function createReader(last: number, extra: readonly Rule[]) {
  let asked = 0;
  let shown = 0;
  return (line: number, raw: string, text: string): Hit | null => {
    if (asked > MOST_ASKED && line < last - NEAR_END) return null;
    asked += 1;
    shown += text.length;
    return hitIn(line, raw, shown > MOST_SHOWN ? text.slice(0, SHORT) : text, extra);
  };
}

/** Keeps the first and the newest of too many. */
function keep<T>(list: T[], entry: T): void {
  list.push(entry);
  if (list.length > MOST_KEPT) list.splice(MOST_KEPT / 2, MOST_KEPT / 4);
}

/** What the rules find between two lines; `extra` are a deployment's. */
export function findHits(log: ReadableLines, range: Range, extra: readonly Rule[] = []): Findings {
  const hits: Hit[] = [];
  const marks: Mark[] = [];
  const read = createReader(range.last, extra);
  const unindent = createUnindent();
  eachLineWith(blocksOf(log, range), extra.length === 0 ? WORDS : ANYTHING, (line, raw) => {
    if (line < range.first) return true;
    if (line > range.last) return false;
    const shown = cleanLine(raw);
    const text = unindent(shown);
    const kind = text !== shown && text.startsWith('+') ? null : markOf(text);
    if (kind !== null) {
      keep(marks, { line, kind, text });
      return true;
    }
    const hit = read(line, raw, text);
    if (hit !== null) keep(hits, hit);
    return true;
  });
  return { hits, marks };
}
