import { CardSkeleton } from './CardState';
import { HomeCard } from './HomeCard';
import { NAMES } from './search';

/** Room of the charts until it is known what they rest on. */
export function AwaitedCards() {
  const cards = [
    [NAMES.builds, 8],
    [NAMES.success, 4],
    [NAMES.starts, 8],
    [NAMES.active, 4],
    [NAMES.tests, 8],
    [NAMES.chroots, 4],
  ] as const;
  return cards.map(([name, span]) => (
    <HomeCard key={name} name={name} span={span} queries={[]}>
      <div aria-busy="true">
        <CardSkeleton what="the collected figures" />
      </div>
    </HomeCard>
  ));
}
