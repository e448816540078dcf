import { formatNumber } from '@/lib/format';
import { type Tally, totalOf } from '@/stats/tally';
import { PLAIN_TONES, type Series, type Slice } from '@/ui/charts/plot';

// What charts of collected figures and of samples share.

const OWN_SLICES = PLAIN_TONES.length;
const OWN_LINES = 3;

/** Parts of a ring of builds. */
export const slicesOf = ({ succeeded, failed, other, moving }: Tally, movingName = 'Running'): readonly Slice[] => [
  { name: 'Succeeded', tone: 'success', value: succeeded },
  { name: 'Failed', tone: 'failure', value: failed },
  { name: 'Canceled, unclear', tone: 'grey', value: other },
  ...(moving === 0 ? [] : [{ name: movingName, tone: 'blue', value: moving } as const]),
];

/** A ring of the chroots most often built. */
export function chrootSlices(chroots: readonly { name: string; tally: Tally }[], results: number): readonly Slice[] {
  const own = chroots.slice(0, OWN_SLICES);
  const others = results - own.reduce((sum, { tally }) => sum + totalOf(tally), 0);
  return [
    ...own.map(({ name, tally }, index) => ({ name, tone: PLAIN_TONES[index] ?? 'grey', value: totalOf(tally) })),
    ...(others === 0
      ? []
      : [{ name: `${formatNumber(chroots.length - own.length)} others`, tone: 'grey' as const, value: others }]),
  ];
}

type Values = readonly number[];
/** The sum of one line. */
export const total = (values: Values): number => values.reduce((sum, value) => sum + value, 0);
/** The sum of lines, point by point. */
export const add = (all: readonly Values[]): Values =>
  (all[0] ?? []).map((_, index) => total(all.map((one) => one[index] ?? 0)));

/** The first three as lines of their own, the others as one. */
export function eventLines(events: readonly { name: string; values: Values }[]): readonly Series[] {
  const own = events
    .slice(0, OWN_LINES)
    .map((event, index) => ({ ...event, tone: PLAIN_TONES[index] ?? ('grey' as const) }));
  const others = add(events.slice(OWN_LINES).map(({ values }) => values));
  return total(others) === 0 ? own : [...own, { name: 'Others', tone: 'grey', values: others }];
}
