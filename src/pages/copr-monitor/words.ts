import type { CellTrend } from '@/domain/monitor-trend';
import { count, formatNumber } from '@/lib/format';
import type { Tally } from './matrix';
import type { TrendFilter } from './search';

export const TREND_WORDS: Readonly<Record<TrendFilter, string>> = {
  'newly-failing': 'Newly failing',
  'still-failing': 'Still failing',
  fixed: 'Fixed',
  flaky: 'Flaky',
};

/** "newly failing, flaky"; empty where nothing is known. */
export function trendWords(trend: CellTrend | undefined): string {
  if (trend === undefined) return '';
  const words = [trend.trend, trend.isFlaky ? ('flaky' as const) : null].filter((word) => word !== null);
  return words.map((word) => TREND_WORDS[word].toLowerCase()).join(', ');
}

interface Told {
  packages: number;
  /** How many of them the filters leave. */
  shown: number;
  /** There are more packages than were read. */
  isCut: boolean;
  chroots: number;
  tally: Tally;
  isReading: boolean;
  /** The answer ended in the middle. */
  isBroken: boolean;
}

/** "10 packages on 9 chroots: 5 of 84 results failing, in 3 packages, 2 newly failing." */
export function monitorSentence({ packages, shown, isCut, chroots, tally, isReading, isBroken }: Told): string {
  if (packages === 0) return isReading ? 'Reading the newest results …' : 'Nothing was built in this directory.';
  const all = isCut ? `The first ${formatNumber(packages)} packages by name` : count(packages, 'package');
  const of = `${all} on ${count(chroots, 'chroot')}`;
  const filtered = shown < packages ? ` ${formatNumber(shown)} of ${count(packages, 'package')} shown.` : '';
  const newly = tally.trends['newly-failing'];
  const failing =
    tally.failing === 0
      ? `none of ${count(tally.results, 'result')} is failing`
      : `${formatNumber(tally.failing)} of ${count(tally.results, 'result')} failing, in ${count(tally.packages, 'package')}${newly > 0 ? `, ${formatNumber(newly)} newly` : ''}`;
  return `${of}${isReading ? ' so far' : isBroken ? ' until the answer broke off' : ''}: ${failing}.${filtered}`;
}
