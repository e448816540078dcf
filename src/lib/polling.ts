const FASTEST_MS = 15_000;
const SLOWEST_MS = 300_000;

const firstSeen = new WeakMap<object, number>();

/**
 * Ms until data that still moves is asked for again: 15 s at first, slower the longer nothing changes (a quarter of that time,
 * at most 5 minutes), 20 % to and fro so that browsers do not ask in step. Rests on structural sharing: an unchanged
 * answer stays the same object. `answeredAt` (epoch ms) is when the data came: between two answers the result is the same,
 * since a changed interval starts the timer anew and a page that renders each second would never ask.
 */
export function pollMs(data: object, answeredAt: number): number {
  const since = firstSeen.get(data) ?? answeredAt;
  firstSeen.set(data, since);
  const calm = Math.min(Math.max((answeredAt - since) / 4, FASTEST_MS), SLOWEST_MS);
  const chance = (answeredAt % 1000) / 1000;
  return Math.round(calm * (0.8 + 0.4 * chance));
}
