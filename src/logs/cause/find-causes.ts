import type { ReadableLines } from '@/logs/model';
import { evidenceOf } from './evidence';
import { hintFor } from './hints';
import { findHits, type Hit } from './hits';
import { type Landmark, readLandmarks } from './landmarks';
import type { Cause, CauseCategory, CauseReport, Confidence } from './model';
import { readOutcome } from './outcome';
import { type Ranked, rankHits } from './rank';
import type { Rule } from './rule';
import { openScope, type Scope, scopesOf, sectionAt } from './scope';

const MOST_CAUSES = 10;
const LONGEST_TEXT = 500;
/** A score from which on a hit says too little to stop looking elsewhere. */
const VAGUE = 25;

interface Found {
  scope: Scope;
  ranked: readonly Ranked[];
}

function confidenceOf({ hit, score }: Ranked, section: string | null): Confidence {
  if (section === null || score >= VAGUE) return 'guess';
  return hit.rule.tier <= 1 && score <= 12 ? 'certain' : 'likely';
}

/** What is an error of the code elsewhere is a test that fails in %check. */
const TESTED = /AssertionError|panicked|assertion|core dumped|Segmentation fault/;

const categoryOf = ({ rule, text }: Hit, section: string | null): CauseCategory =>
  section === '%check' && (rule.isTestInCheck === true || TESTED.test(text)) ? 'test' : rule.category;

interface Report {
  section: string | null;
  ranked: readonly Ranked[];
  confidence: (entry: Ranked) => Confidence;
}

function causesOf(log: ReadableLines, { section, ranked, confidence }: Report): Cause[] {
  const causes: Cause[] = [];
  const texts = new Set<string>();
  for (const entry of ranked) {
    const text = entry.hit.text.trim().slice(0, LONGEST_TEXT);
    if (texts.has(text)) continue;
    texts.add(text);
    const { line } = entry.hit;
    const category = categoryOf(entry.hit, section);
    const evidence = evidenceOf(log, line);
    causes.push({ line, category, text, confidence: confidence(entry), evidence, hint: hintFor(entry.hit) });
    if (causes.length === MOST_CAUSES) break;
  }
  return causes;
}

/** The first place that holds something specific; else the first with anything at all. */
function search(log: ReadableLines, scopes: readonly Scope[], extra: readonly Rule[]): Found {
  let fallback: Found | null = null;
  for (const scope of scopes) {
    const ranked = rankHits(log, findHits(log, scope, extra), scope);
    const best = ranked[0];
    if (best !== undefined && best.score < VAGUE) return { scope, ranked };
    if (best !== undefined) fallback ??= { scope, ranked };
  }
  return fallback ?? { scope: scopes[0] ?? { first: 1, last: log.count, section: null }, ranked: [] };
}

/** Lines at the end of a cut log in which a tool gave up, so that an error before is worth a guess. */
const LAST_LINES = 60;
/** An error of its own in the very last lines is worth a guess, too. */
const VERY_LAST = 15;
const COMPILED = new Set<CauseCategory>(['compile', 'link', 'rust', 'java', 'cmake', 'meson', 'autotools']);
const GAVE_UP = new Set(['summary', 'maven-goal', 'gradle']);

/** What a log that ends before its build does lets one guess: only when a tool gave up just there. */
function guess(log: ReadableLines, marks: readonly Landmark[], extra: readonly Rule[]): Found | null {
  const scope = openScope(marks, log.count);
  if (scope === null) return null;
  const findings = findHits(log, scope, extra);
  const isLast = ({ line }: { line: number }) => line > log.count - LAST_LINES;
  const isEnd = (hit: Hit) =>
    hit.line > log.count - VERY_LAST && hit.rule.tier === 1 && COMPILED.has(hit.rule.category);
  const { section } = scope;
  const gaveUp =
    findings.marks.some((mark) => mark.kind === 'stop' && isLast(mark)) ||
    findings.hits.some(
      (hit) =>
        (isLast(hit) && ((hit.rule.tier === 0 && hit.rule.category !== 'infra') || GAVE_UP.has(hit.rule.id))) ||
        (section !== null && isEnd(hit)),
    );
  if (!gaveUp) return null;
  const ranked = rankHits(log, findings, scope).filter(({ hit }) => hit.rule.tier <= 1);
  return ranked.length === 0 ? null : { scope, ranked };
}

/** mock's build log sends to its root log when packages could not be installed; a root log without a failure of its own to the build log. */
function seeAlsoOf(marks: readonly Landmark[], failed: boolean | null): CauseReport['seeAlso'] {
  const after = marks.slice(marks.findLastIndex((mark) => mark.kind === 'see-root'));
  const goesOn = after.some(({ kind }) => kind === 'section' || kind === 'wrote' || kind === 'rpm-errors');
  if (after[0]?.kind === 'see-root' && !goesOn) return 'root';
  const isRoot = marks.some((mark) => mark.kind === 'command' && mark.name === 'dnf');
  return failed !== true && isRoot && !marks.some((mark) => mark.kind === 'section') ? 'build' : null;
}

const OF_BUILDROOT = new Set<CauseCategory>(['buildroot-deps', 'file-conflict', 'repo-metadata']);

/** Where it failed: known from the log's own words, or by the section around the cause. */
function sectionOf({ section }: Scope, marks: readonly Landmark[], best: Hit | undefined): string | null {
  if (best === undefined) return section;
  const isOutside = section === null || section === 'srpm';
  const around = isOutside ? sectionAt(marks, best.line) : section;
  return isOutside && around === null && OF_BUILDROOT.has(best.rule.category) ? 'buildroot' : (section ?? around);
}

/** Why a build failed, by its log; `extra` are a deployment's rules. Linear in the size of the log, a few passes at most. */
export function findCauses(log: ReadableLines, extra: readonly Rule[] = []): CauseReport {
  const marks = readLandmarks(log);
  const { failed, since } = readOutcome(marks);
  const seeAlso = seeAlsoOf(marks, failed);
  if (failed === true) {
    const { scope, ranked } = search(log, scopesOf(since, marks, log.count), extra);
    const first = ranked[0];
    const section = sectionOf(scope, marks, first?.hit);
    return {
      failed,
      section,
      causes: causesOf(log, { section, ranked, confidence: (entry) => confidenceOf(entry, section) }),
      seeAlso,
    };
  }
  const found = failed === null && seeAlso !== 'root' ? guess(log, marks, extra) : null;
  if (found === null) return { failed, section: null, causes: [], seeAlso };
  const { section } = found.scope;
  return {
    failed,
    section,
    causes: causesOf(log, { section, ranked: found.ranked, confidence: () => 'guess' }),
    seeAlso,
  };
}
