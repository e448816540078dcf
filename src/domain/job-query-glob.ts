function fitsAt(segment: string, text: string, at: number): boolean {
  if (at < 0 || at + segment.length > text.length) return false;
  for (let i = 0; i < segment.length; i += 1)
    if (segment.charAt(i) !== '?' && segment.charAt(i) !== text.charAt(at + i)) return false;
  return true;
}

function find(segment: string, text: string, from: number): number {
  if (!segment.includes('?')) return text.indexOf(segment, from);
  for (let at = from; at + segment.length <= text.length; at += 1) if (fitsAt(segment, text, at)) return at;
  return -1;
}

/**
 * Whether all of a text fits a pattern with `*` (any text) and `?` (any one character). Never goes back to an earlier
 * star, so that no pattern can make it slow: at most length of the text times length of the pattern.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return first.length === text.length && fitsAt(first, text, 0);
  if (!fitsAt(first, text, 0)) return false;
  let at = first.length;
  for (const segment of rest) {
    const found = find(segment, text, at);
    if (found === -1) return false;
    at = found + segment.length;
  }
  return text.length - last.length >= at && fitsAt(last, text, text.length - last.length);
}
