import { createLogDocument, type LogDocument } from '@/logs/log-document';
import { createComparer } from './compare-documents';
import { type ComparedSection, HUNK_SIZE, MOVED, SAME } from './model';

/** A whole log of a text, for tests. */
function logOf(text: string): LogDocument {
  const document = createLogDocument();
  document.store.append(new TextEncoder().encode(text));
  document.end(true);
  return document;
}

export const compareTexts = async (left: string, right: string, isOrdered = false) =>
  (await createComparer(logOf(left), logOf(right))).compare(isOrdered);

/** Hunks as words and lines: `["%build removed 3+2 5+0"]`; equal ones left out. */
export const told = (sections: readonly ComparedSection[]): string[] =>
  sections.flatMap(({ id, hunks }) => {
    const names = ['same', 'moved', 'removed', 'added', 'changed'];
    const rows: string[] = [];
    for (let at = 0; at < hunks.length; at += HUNK_SIZE) {
      const [kind = SAME, ...place] = hunks.subarray(at, at + HUNK_SIZE);
      const [left, leftCount, right, rightCount] = place;
      if (kind !== SAME) rows.push(`${id} ${names[kind]} ${left}+${leftCount} ${right}+${rightCount}`);
    }
    return rows;
  });

/** The right log, made of the left one by its hunks: equal lines from the left, all else from the right. */
export function applied(sections: readonly ComparedSection[], left: string[], right: string[]): string[] {
  const made: string[] = [];
  for (const { hunks } of sections)
    for (let at = 0; at < hunks.length; at += HUNK_SIZE) {
      const [kind, leftFirst = 1, leftCount = 0, rightFirst = 1, rightCount = 0] = hunks.subarray(at, at + HUNK_SIZE);
      const from = kind === SAME ? left.slice(leftFirst - 1, leftFirst - 1 + leftCount) : [];
      made.push(...from, ...(kind === SAME ? [] : right.slice(rightFirst - 1, rightFirst - 1 + rightCount)));
    }
  return made;
}

/** Lines of a side that count as found elsewhere. */
export function movedLines(sections: readonly ComparedSection[], lines: string[], side: 'left' | 'right'): string[] {
  const offset = side === 'left' ? 1 : 3;
  return sections.flatMap(({ hunks }) => {
    const found: string[] = [];
    for (let at = 0; at < hunks.length; at += HUNK_SIZE) {
      const first = hunks[at + offset] ?? 1;
      if (hunks[at] === MOVED) found.push(...lines.slice(first - 1, first - 1 + (hunks[at + offset + 1] ?? 0)));
    }
    return found;
  });
}
