import { type MouseEvent, memo, useMemo } from 'react';
import { MAP_ROWS, marksPath, nearestLine, rangePath } from './map-marks';
import type { Marks } from './marks';
import { type Fold, lineAtRow, rowCount, rowOf } from './rows';

interface Props {
  marks: Marks;
  lines: number;
  folds: readonly Fold[];
  /** A click: a line with a mark near it, else the line at that place. */
  onLine: (line: number, isMarked: boolean) => void;
}

/** A mark answers clicks within this share of the map. */
const REACH = 0.015;

/** Where in the whole log there are matches, errors and marked lines. For the mouse: keys and buttons lead there as well. */
export const LogMap = memo(function LogMap({ marks, lines, folds, onLine }: Props) {
  const { hits, errors, range } = marks;
  const rows = rowCount(lines, folds);
  const hitPath = useMemo(() => marksPath(hits, rows, (line) => rowOf(line, folds)), [hits, rows, folds]);
  const errorPath = useMemo(() => marksPath(errors, rows, (line) => rowOf(line, folds)), [errors, rows, folds]);
  const onClick = (event: MouseEvent) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const row = ((event.clientY - top) / Math.max(1, height)) * rows;
    const near = (all: ArrayLike<number>) => nearestLine(all, row, rows * REACH, (line) => rowOf(line, folds));
    const line = near(errors) ?? near(hits);
    onLine(line ?? lineAtRow(row, lines, folds), line !== null);
  };
  return (
    <button type="button" tabIndex={-1} aria-hidden="true" className="pb-log-map" onClick={onClick}>
      <svg viewBox={`0 0 1 ${MAP_ROWS}`} preserveAspectRatio="none" aria-hidden="true">
        {range !== null && range.first <= lines && (
          <path
            className="pb-log-map-range"
            d={rangePath(rowOf(range.first, folds), rowOf(Math.min(range.last, lines), folds), rows)}
          />
        )}
        <path className="pb-log-map-hit" d={hitPath} />
        <path className="pb-log-map-error" d={errorPath} />
      </svg>
    </button>
  );
});
