import type { LogSection } from '@/logs/model';
import type { Stretch } from './edits';
import { hunksOf } from './hunks';
import type { ComparedSection } from './model';
import { createMovedLines } from './moved-lines';
import { createLinePairs } from './pair-lines';
import { type AlignedStretch, alignStretches, type SectionStretch, stretchesOf } from './section-stretches';

/** A log as classes of its lines, with its sections. */
export interface ClassedLog {
  lines: Uint32Array;
  sections: readonly LogSection[];
}

export interface CompareOptions {
  /** Count of classes in both logs. */
  classes: number;
  /** The order counts in every section. */
  isOrdered: boolean;
  /** Time is up: what was not looked at yet counts as replaced. */
  isSpent: () => boolean;
}

/** Sections in which several programs run at the same time, so that their lines come in another order each time. */
const PARALLEL = new Set(['%build', '%install', '%check']);

const isParallel = ({ left, right }: AlignedStretch): boolean => {
  const section = left?.section ?? right?.section ?? null;
  if (section === null) return false;
  return section.kind === 'dnf' || PARALLEL.has(section.id.replace(/-\d+$/, ''));
};

const sideOf = ({ left, right }: AlignedStretch): ComparedSection['side'] =>
  left === null ? 'right' : right === null ? 'left' : 'both';

/** Where lines of the other log alone stand in this one: after what came before. */
const placeOf = (stretch: SectionStretch | null, after: number) =>
  stretch === null ? { start: after, end: after } : { start: stretch.first - 1, end: stretch.last };

/** Compares two logs section by section: those of the same id with each other; lines outside of sections by what is around them. */
export function compareSections(left: ClassedLog, right: ClassedLog, options: CompareOptions): ComparedSection[] {
  const { classes, isOrdered, isSpent } = options;
  const matching = createLinePairs(left.lines, right.lines, classes, isSpent);
  const moving = createMovedLines(left.lines, right.lines, classes, matching.pairs);
  const { movedLeft, movedRight } = moving;
  const matched = { pairs: matching.pairs, movedLeft, movedRight };
  let [leftEnd, rightEnd] = [0, 0];

  return alignStretches(
    stretchesOf(left.sections, left.lines.length),
    stretchesOf(right.sections, right.lines.length),
  ).map((aligned) => {
    const [here, there] = [placeOf(aligned.left, leftEnd), placeOf(aligned.right, rightEnd)];
    leftEnd = here.end;
    rightEnd = there.end;
    const stretch: Stretch = {
      leftStart: here.start,
      leftEnd: here.end,
      rightStart: there.start,
      rightEnd: there.end,
    };
    const isWhole = matching.pair(stretch);
    const isOrderIgnored = !isOrdered && isParallel(aligned);
    if (isOrderIgnored) moving.mark(stretch);
    const { isCut, ...found } = hunksOf(stretch, matched);
    const section = aligned.left?.section ?? aligned.right?.section ?? null;
    return {
      id: section?.id ?? '',
      title: section?.title ?? '',
      kind: section?.kind ?? 'other',
      side: sideOf(aligned),
      isOrderIgnored,
      isTooDifferent: isCut || !isWhole,
      ...found,
    };
  });
}
