import type { LogSection } from '@/logs/model';

/** Lines that are folded into one row. */
export interface Fold {
  id: string;
  first: number;
  last: number;
}

/** Last line of a section; of one that is still open, the last there is. */
export const lastOf = (section: LogSection, lines: number): number => Math.min(section.last ?? lines, lines);

/** What the folded sections hide: outermost ones in order, none overlaps another. */
export function foldsOf(sections: readonly LogSection[], folded: ReadonlySet<string>, lines: number): readonly Fold[] {
  if (folded.size === 0) return [];
  const all = sections
    .filter(({ id, first }) => folded.has(id) && first <= lines)
    .map((section) => ({ id: section.id, first: section.first, last: lastOf(section, lines) }))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const folds: Fold[] = [];
  for (const fold of all) if (fold.last >= fold.first && fold.first > (folds.at(-1)?.last ?? 0)) folds.push(fold);
  return folds;
}

/** The fold that hides a line. */
export const foldAt = (line: number, folds: readonly Fold[]): Fold | null =>
  folds.find(({ first, last }) => first <= line && line <= last) ?? null;

/** Rows that all lines take when none wraps: one a line, one a fold. */
export const rowCount = (lines: number, folds: readonly Fold[]): number =>
  folds.reduce((rows, { first, last }) => rows - (last - first), lines);

/** Rows above a line, or above the fold that hides it. */
export function rowOf(line: number, folds: readonly Fold[]): number {
  let row = line - 1;
  for (const { first, last } of folds) {
    if (first > line) break;
    row -= Math.min(line, last) - first;
  }
  return row;
}

/** The line at a row counted from 0; of a fold its first. Rows outside give the nearest. */
export function lineAtRow(row: number, lines: number, folds: readonly Fold[]): number {
  let line = Math.max(0, Math.floor(row)) + 1;
  for (const { first, last } of folds) {
    if (line <= first) break;
    line += last - first;
  }
  return Math.max(1, Math.min(line, lines));
}

/** The section that says best where a build failed: of failed ones within each other the innermost. */
export const failedOf = (sections: readonly LogSection[]): LogSection | null =>
  sections.filter(({ hasFailed }) => hasFailed).sort((a, b) => b.depth - a.depth)[0] ?? null;

/** The innermost section around a line. */
export function sectionAt(sections: readonly LogSection[], line: number, lines: number): LogSection | null {
  let found: LogSection | null = null;
  for (const section of sections)
    if (section.first <= line && line <= lastOf(section, lines) && (found === null || section.depth >= found.depth))
      found = section;
  return found;
}
