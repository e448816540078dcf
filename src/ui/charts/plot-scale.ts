/** Round numbers from 0 to at least `max`, at most five of them: the marks of a value axis. Never fractions. */
export function ticksUpTo(max: number): readonly number[] {
  const rough = Math.max(max, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough);
  const count = Math.max(1, Math.ceil(max / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** At most `most` of the places 0 to `count` - 1, evenly apart; the last one, which is the newest, is always among them. */
export function thinned(count: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(count / Math.max(1, most)));
  return Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % step === 0);
}

/**
 * Heights for labels that would like to be at `wanted`, moved so that neighbours are `gap` apart and all stay above
 * `bottom` (px from the top, downwards). Keeps their order.
 */
export function spread(wanted: readonly number[], gap: number, bottom: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let limit = bottom;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, limit);
    limit = (placed[index] ?? 0) - gap;
  }
  let least = 0;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least);
    least = (placed[index] ?? 0) + gap;
  }
  return placed;
}

/** Where values and places of a plot are, in px. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const innerWidth = ({ width, left, right }: Frame): number => Math.max(1, width - left - right);
export const innerHeight = ({ height, top, bottom }: Frame): number => Math.max(1, height - top - bottom);
