import { findCauses } from '@/logs/cause/find-causes';
import type { LogStore } from '@/logs/log-store';
import { toShownLine } from '@/logs/shown-text';
import { type ComparedSection, type FirstDifference, HUNK_SIZE, MOVED, SAME, SIDES, type Side } from './model';

const MOST_LOOKED = 5000;
const LONGEST = 300;
const MOST_BYTES = 4000;
const SEVERE =
  /\b(?:error|fatal|fail(?:ed|ure|ures)?|undefined|cannot|can't|not found|no such|missing|abort(?:ed)?|traceback|exception|killed|segmentation fault)\b/i;

type Stores = Readonly<Record<Side, LogStore>>;

interface Run {
  side: Side;
  first: number;
  count: number;
}

/** Lines in a row that only one side has, section by section, left ones of a hunk first. */
function* runsOf(sections: readonly ComparedSection[]): Iterable<Run> {
  for (const { hunks } of sections)
    for (let at = 0; at < hunks.length; at += HUNK_SIZE) {
      const [kind, left = 0, leftCount = 0, right = 0, rightCount = 0] = hunks.subarray(at, at + HUNK_SIZE);
      if (kind === SAME || kind === MOVED) continue;
      yield { side: 'left', first: left, count: leftCount };
      yield { side: 'right', first: right, count: rightCount };
    }
}

function* differences(sections: readonly ComparedSection[]): Iterable<{ side: Side; line: number }> {
  for (const { side, first, count } of runsOf(sections))
    for (let line = first; line < first + count; line += 1) yield { side, line };
}

/** Whether a line is among those that only its side has. */
function isDifference(sections: readonly ComparedSection[], of: Side, line: number): boolean {
  for (const { side, first, count } of runsOf(sections))
    if (side === of && line >= first && line < first + count) return true;
  return false;
}

const textOf = (store: LogStore, line: number): string => {
  const start = store.startOf(line);
  return toShownLine(store.decode(start, Math.min(store.endOf(line), start + MOST_BYTES))).slice(0, LONGEST);
};

/** The first line that speaks of an error, else the first that is not empty, among the first thousands. */
function firstTelling(stores: Stores, sections: readonly ComparedSection[]): FirstDifference | null {
  let first: FirstDifference | null = null;
  let looked = 0;
  for (const { side, line } of differences(sections)) {
    looked += 1;
    if (looked > MOST_LOOKED) break;
    const text = textOf(stores[side], line);
    if (SEVERE.test(text)) return { side, line, text, isCause: false };
    if (first === null && text.trim() !== '') first = { side, line, text, isCause: false };
  }
  return first;
}

/** The causes of both logs, each with its best line; null where the log does not tell of a failure. */
export function causesOf(stores: Stores): Readonly<Record<Side, number | null>> {
  const lineOf = (store: LogStore): number | null => {
    const { failed, causes } = findCauses(store);
    return failed === true ? (causes[0]?.line ?? null) : null;
  };
  return { left: lineOf(stores.left), right: lineOf(stores.right) };
}

/**
 * The difference to look at first: why one of the builds failed when that line is one; else a line that speaks of an error, else the
 * first line, in sections that both have and in rpmbuild's own before others.
 */
export function firstDifference(
  stores: Stores,
  sections: readonly ComparedSection[],
  causes: Readonly<Record<Side, number | null>>,
): FirstDifference | null {
  for (const side of SIDES) {
    const line = causes[side];
    if (line !== null && isDifference(sections, side, line))
      return { side, line, text: textOf(stores[side], line), isCause: true };
  }
  const ofBoth = sections.filter(({ side }) => side === 'both');
  const ofRpmbuild = ofBoth.filter(({ kind }) => kind === 'rpmbuild');
  return firstTelling(stores, ofRpmbuild) ?? firstTelling(stores, ofBoth) ?? firstTelling(stores, sections);
}
