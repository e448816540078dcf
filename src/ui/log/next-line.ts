/** First of the sorted lines after `line`, or the last before it; around the end to the other side. Null where there is none. */
export function nextLine(lines: ArrayLike<number>, line: number, step: 1 | -1): number | null {
  if (lines.length === 0) return null;
  const index = indexOfLine(lines, step === 1 ? line + 1 : line);
  const at = step === 1 ? index % lines.length : (index - 1 + lines.length) % lines.length;
  return lines[at] ?? null;
}

/** How many of the sorted lines are before `line`. */
export function indexOfLine(lines: ArrayLike<number>, line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
