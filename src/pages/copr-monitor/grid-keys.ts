/** A place in the grid; column 0 holds the names of the packages. */
export interface Place {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  /** With the first one. */
  columns: number;
  /** Rows that a page is. */
  page: number;
}

const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));

/** Where a key leads in a grid (ARIA practices); null for keys that mean nothing there. */
export function nextPlace({ row, column }: Place, key: string, isControl: boolean, size: Size): Place | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Readonly<Record<string, Place>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - size.page, column },
    PageDown: { row: row + size.page, column },
    Home: isControl ? { row: 0, column: 0 } : { row, column: 0 },
    End: isControl ? last : { row, column: last.column },
  };
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return move === undefined ? null : { row: within(move.row, size.rows), column: within(move.column, size.columns) };
}
