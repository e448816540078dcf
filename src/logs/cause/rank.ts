import type { ReadableLines } from '@/logs/model';
import type { Findings, Hit, Mark } from './hits';
import { createReasonFinder, type FoundReason } from './reasons';
import type { Scope } from './scope';
import { MARKS } from './words';

/** A hit with its place in the order: lower is better, then the earlier line. */
export interface Ranked {
  hit: Hit;
  score: number;
}

/** Lines from the end of a section, or from a make that gave up, in which a shell's words are its last words. */
const LAST_WORDS = 6;
const LAST_BEFORE_STOP = 3;
/** Lines between an error and the tool that gives up because of it. */
const NEAR_STOP = 150;

/**
 * Where the last command of the section begins: what came before it ended well, since rpmbuild's shells stop at errors. When
 * make gave up in the end, it is the make; traces below it are those of its own shells.
 */
function lastCommand(marks: readonly Mark[], scope: Scope): number {
  const commands = marks.filter((mark) => mark.kind === 'command' && mark.line < scope.last);
  const outer = marks.findLast((mark) => mark.kind === 'stop' && MARKS.outermost.test(mark.text));
  const make = outer && commands.findLast((mark) => mark.line < outer.line && MARKS.runsMake.test(mark.text));
  const last = commands.at(-1);
  if (make !== undefined && outer !== undefined && (last === undefined || last.line < outer.line)) return make.line;
  return last?.line ?? scope.first;
}

/** The first mark of a kind at or after a line; marks are in order. */
function nextMark(marks: readonly Mark[], kind: Mark['kind'], line: number): number {
  return marks.find((mark) => mark.kind === kind && mark.line >= line)?.line ?? Number.POSITIVE_INFINITY;
}

/** A tool's own error, before anything gave up, says that the shell went on after its words: they ended nothing. */
const isOwnError = ({ rule }: Hit) => rule.tier <= 1 && rule.isLastWord !== true;

/** Where the next error of a tool's own stands, for each hit; hits are in order. */
function nextErrors(hits: readonly Hit[]): Map<Hit, number> {
  const next = new Map<Hit, number>();
  let line = Number.POSITIVE_INFINITY;
  for (const hit of hits.toReversed()) {
    next.set(hit, line);
    if (isOwnError(hit)) line = hit.line;
  }
  return next;
}

/** Lines that tell what a hit's place means. */
interface Around {
  /** The last command of the section. */
  command: number;
  /** The next error of a tool's own. */
  error: number;
  /** The last line of what the hit says: its reason may stand below it. */
  end: number;
}

function scoreOf(hit: Hit, { marks }: Findings, scope: Scope, { command, error, end }: Around): number {
  const { rule } = hit;
  const toStop = nextMark(marks, 'stop', hit.line) - hit.line;
  let score = rule.tier * 10;
  if (rule.isLastWord === true) {
    const isNear = scope.last - hit.line <= LAST_WORDS || toStop <= LAST_BEFORE_STOP;
    const isLast = isNear && error >= hit.line + toStop;
    score = isLast ? 7 + 3 * rule.tier : score + 11;
  }
  const isTest = rule.category === 'test' || rule.isTestInCheck === true || /^E {2}/.test(hit.text);
  if (scope.section === '%check' && isTest) score -= 6;
  if (end < command) score += 12;
  if (toStop <= NEAR_STOP) score -= 2;
  return score;
}

/** A heading alone says little; with its reason it counts as much as an error of its own, or more: others may be of tests that pass. */
function headingCost({ rule }: Hit, reason: FoundReason | null): number {
  if (rule.reasons === undefined) return 0;
  if (reason === null) return 5;
  const isCertain = reason.isTest || (rule.category === 'test' && rule.tier === 1);
  return (rule.tier === 2 ? -9 : 0) - (isCertain ? 2 : 0);
}

/** Hits in the order in which they explain the failure; headings give way to the line near them that says why. */
export function rankHits(log: ReadableLines, findings: Findings, scope: Scope): Ranked[] {
  const command = lastCommand(findings.marks, scope);
  const errors = nextErrors(findings.hits);
  const findReason = createReasonFinder(log);
  const byLine = new Map<number, Ranked>();
  for (const hit of findings.hits) {
    const reason = findReason(hit);
    const error = errors.get(hit) ?? Number.POSITIVE_INFINITY;
    const end = Math.max(hit.line, reason?.hit.line ?? 0);
    const score = scoreOf(hit, findings, scope, { command, error, end }) + headingCost(hit, reason);
    const entry = { hit: reason?.hit ?? hit, score };
    const other = byLine.get(entry.hit.line);
    if (other === undefined || score < other.score) byLine.set(entry.hit.line, entry);
  }
  return [...byLine.values()].sort((a, b) => a.score - b.score || a.hit.line - b.hit.line);
}
