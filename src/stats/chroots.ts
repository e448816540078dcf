import type { Daily } from './daily';
import { addTallies, EMPTY_TALLY, type Tally, totalOf } from './tally';

export interface ChrootCounts {
  name: string;
  tally: Tally;
}

/** How often each chroot was built in all days, most often first; those as often by name. */
export function chrootsOf(daily: Daily): readonly ChrootCounts[] {
  const sums = new Map<string, Tally>();
  for (const { chroots } of daily.values())
    for (const [name, tally] of chroots) sums.set(name, addTallies(sums.get(name) ?? EMPTY_TALLY, tally));
  return [...sums]
    .map(([name, tally]) => ({ name, tally }))
    .sort((a, b) => totalOf(b.tally) - totalOf(a.tally) || (a.name < b.name ? -1 : 1));
}
