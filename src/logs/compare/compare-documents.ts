import type { LogDocument } from '@/logs/log-document';
import { classify } from './classify';
import { compareSections } from './compare-sections';
import { causesOf, firstDifference } from './first-difference';
import { createLineClasses } from './line-classes';
import type { Comparison } from './model';
import { noiseOf } from './noise';
import { archOf, isOtherVersion, ownPackage } from './own-package';

/** For pairing lines; what is left then counts as replaced. Reading the lines takes as long as they are. */
const MOST_MS = 1500;

/** Takes in two logs that were read to their end; the lines are looked at once, whatever is asked of them then. */
export async function createComparer(left: LogDocument, right: LogDocument) {
  const startedAt = performance.now();
  const stores = { left: left.store, right: right.store };
  const sections = { left: left.sections(), right: right.sections() };
  const packages = [ownPackage(sections.left), ownPackage(sections.right)] as const;
  const isOther = isOtherVersion(...packages);
  const [archLeft, archRight] = [archOf(left.store), archOf(right.store)];
  const isOtherArch = archLeft !== archRight;
  const classes = createLineClasses();
  const noise = packages.map((own) => noiseOf(isOther ? own : null, isOtherArch));
  const lines = {
    left: await classify(left.store, noise[0] ?? [], classes),
    right: await classify(right.store, noise[1] ?? [], classes),
  };
  const causes = causesOf(stores);
  const classOf = (side: 'left' | 'right'): number | null =>
    causes[side] === null ? null : (lines[side][causes[side] - 1] ?? null);
  const hasSameCause = classOf('left') !== null && classOf('left') === classOf('right');
  const tookBefore = performance.now() - startedAt;

  return {
    /** `isOrdered`: the order of lines counts in every section. Takes at most about 2 s. */
    compare(isOrdered: boolean): Comparison {
      const from = performance.now();
      const compared = compareSections(
        { lines: lines.left, sections: sections.left },
        { lines: lines.right, sections: sections.right },
        { classes: classes.count(), isOrdered, isSpent: () => performance.now() - from > MOST_MS },
      );
      const first = firstDifference(stores, compared, causes);
      return { sections: compared, first, hasSameCause, tookMs: tookBefore + performance.now() - from };
    },
  };
}
export type Comparer = Awaited<ReturnType<typeof createComparer>>;
