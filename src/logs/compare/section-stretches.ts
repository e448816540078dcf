import type { LogSection } from '@/logs/model';
import { createLinePairs } from './pair-lines';

/** Lines in a row of which the same section is the innermost. */
export interface SectionStretch {
  /** Null outside of all sections. */
  section: LogSection | null;
  first: number;
  last: number;
}

/** A log as stretches in order, all lines once. */
export function stretchesOf(sections: readonly LogSection[], lines: number): SectionStretch[] {
  const found: SectionStretch[] = [];
  const open: LogSection[] = [];
  let first = 1;
  const upTo = (last: number) => {
    const end = Math.min(last, lines);
    if (end < first) return;
    found.push({ section: open.at(-1) ?? null, first, last: end });
    first = end + 1;
  };
  const closeBefore = (line: number) => {
    for (let top = open.at(-1); top !== undefined && (top.last ?? lines) < line; top = open.at(-1)) {
      upTo(top.last ?? lines);
      open.pop();
    }
  };
  for (const section of sections) {
    closeBefore(section.first);
    upTo(section.first - 1);
    open.push(section);
  }
  closeBefore(lines + 1);
  open.length = 0;
  upTo(lines);
  return found;
}

export interface AlignedStretch {
  left: SectionStretch | null;
  right: SectionStretch | null;
}

/** The stretches of two logs beside each other, by the ids of their sections; what one log lacks stands alone. */
export function alignStretches(left: readonly SectionStretch[], right: readonly SectionStretch[]): AlignedStretch[] {
  const ids = new Map<string, number>();
  const number = ({ section }: SectionStretch): number => {
    const id = section?.id ?? '';
    const known = ids.get(id) ?? ids.size;
    ids.set(id, known);
    return known;
  };
  const [lefts, rights] = [Uint32Array.from(left, number), Uint32Array.from(right, number)];
  const matched = createLinePairs(lefts, rights, ids.size, () => false);
  matched.pair({ leftStart: 0, leftEnd: left.length, rightStart: 0, rightEnd: right.length });

  const aligned: AlignedStretch[] = [];
  let next = 0;
  const rightsUpTo = (end: number) => {
    for (; next < end; next += 1) aligned.push({ left: null, right: right[next] ?? null });
  };
  for (const [index, stretch] of left.entries()) {
    const to = matched.pairs[index] ?? -1;
    if (to !== -1) rightsUpTo(to);
    aligned.push({ left: stretch, right: to === -1 ? null : (right[to] ?? null) });
    if (to !== -1) next = to + 1;
  }
  rightsUpTo(right.length);
  return aligned;
}
