/** Places of a map from top to bottom; each shows whether something is there. */
export const MAP_ROWS = 500;

/** Which place of the map a row stands at. */
const placeOf = (row: number, rows: number): number =>
  Math.min(MAP_ROWS - 1, Math.floor((row / Math.max(1, rows)) * MAP_ROWS));

/** Path of short strokes, one for each place that has a row; as long as the map at most. `toRow` tells the row of a line. */
export function marksPath(lines: ArrayLike<number>, rows: number, toRow: (line: number) => number): string {
  const places = new Uint8Array(MAP_ROWS);
  for (let index = 0; index < lines.length; index += 1) places[placeOf(toRow(lines[index] ?? 1), rows)] = 1;
  let path = '';
  for (let place = 0; place < MAP_ROWS; place += 1) if (places[place] === 1) path += `M0 ${place}h1v1h-1z`;
  return path;
}

/** One stroke over a range of rows. */
export function rangePath(first: number, last: number, rows: number): string {
  const from = placeOf(first, rows);
  return `M0 ${from}h1v${placeOf(last, rows) - from + 1}h-1z`;
}

/** The line nearest to a row among sorted ones, if it is not farther than `within` rows. */
export function nearestLine(
  lines: ArrayLike<number>,
  row: number,
  within: number,
  toRow: (line: number) => number,
): number | null {
  let best: number | null = null;
  let distance = within;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? 1;
    const away = Math.abs(toRow(line) - row);
    if (away <= distance) {
      best = line;
      distance = away;
    }
  }
  return best;
}
