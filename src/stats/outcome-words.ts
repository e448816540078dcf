import { count, formatNumber, formatShare } from '@/lib/format';
import type { Bar, Outcome } from './outcomes';
import { barWords, type ExactPeriod, trendWords } from './period-words';
import { totalOf } from './tally';

/** Words for jobs of a kind. */
export interface JobWords {
  /** "build" */
  one: string;
  /** How the good ones end: "succeeded". */
  good: string;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "87% succeeded, 3 points better than the week before" */
export const rateWords = ({ before }: ExactPeriod, { share, points }: Outcome, good: string): string =>
  share === null ? 'none has ended yet' : `${formatShare(share)} ${good}${trendWords(points, before)}`;

/** "225 builds"; "at least" where times of the period were not read. */
export const totalWords = ({ tally, gaps }: Outcome, one: string): string =>
  `${gaps.length === 0 ? '' : 'at least '}${count(totalOf(tally), one)}`;

/** "most on Nov 20: 29 succeeded, 29 failed" */
export function busiestWords(period: ExactPeriod, bars: readonly Bar[], good: string): string {
  const [first, ...rest] = bars;
  if (first === undefined) return '';
  const busiest = rest.reduce((a, b) => (b.succeeded + b.failed > a.succeeded + a.failed ? b : a), first);
  return `most ${barWords(period, busiest.days)}: ${formatNumber(busiest.succeeded)} ${good}, ${formatNumber(busiest.failed)} failed`;
}

/** "225 builds in the last 7 days, 87% succeeded, 3 points better than the week before" */
export const outcomeFinding = (period: ExactPeriod, outcome: Outcome, { one, good }: JobWords): string =>
  capital(`${totalWords(outcome, one)} ${period.within}, ${rateWords(period, outcome, good)}`);

/** What bars of jobs do not say by themselves. */
export function outcomeNote({ interval }: ExactPeriod, { gaps }: Outcome, good: string): string {
  const bars = interval === 'day' ? '' : ` Each bar is one ${interval}, named by its last day.`;
  const lacks = gaps.length === 0 ? '' : ' Some are missing: not all times could be read.';
  return `The rate is of those that ${good} or failed.${bars}${lacks}`;
}

/** Head of a table's first column. */
export const intervalHead = ({ interval }: ExactPeriod): string =>
  interval === 'day' ? 'Day' : `${capital(interval)} to`;
