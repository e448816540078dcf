import { type ComparedSection, type Comparison, type FirstDifference, HUNK_SIZE } from '@/logs/compare/model';

interface Arranged {
  sections: readonly ComparedSection[];
  /** Indexes of those that are open at first. */
  open: ReadonlySet<number>;
}

/** Whether a section has a line of a side; its hunks have no gaps. */
function holds({ hunks }: ComparedSection, { side, line }: FirstDifference): boolean {
  const at = side === 'left' ? 1 : 3;
  for (let start = 0; start < hunks.length; start += HUNK_SIZE) {
    const first = hunks[start + at] ?? 0;
    if (line >= first && line < first + (hunks[start + at + 1] ?? 0)) return true;
  }
  return false;
}

/**
 * The section of the difference to look at first before all others, which keep the order of the log. Open at first are it and
 * rpmbuild's own of both logs: what a builder says of itself differs always. Without such a difference all that both have.
 */
export function arrange({ sections, first }: Pick<Comparison, 'sections' | 'first'>): Arranged {
  const main = first === null ? undefined : sections.find((section) => holds(section, first));
  const ordered = main === undefined ? sections : [main, ...sections.filter((section) => section !== main)];
  const isOpen = (section: ComparedSection) =>
    section === main || (section.side === 'both' && (main?.kind !== 'rpmbuild' || section.kind === 'rpmbuild'));
  return {
    sections: ordered,
    open: new Set(ordered.flatMap((section, index) => (isOpen(section) ? [index] : []))),
  };
}
