import type { JobKind } from '@/domain/job';
import { busiestWords, intervalHead, outcomeFinding, outcomeNote, totalWords } from '@/stats/outcome-words';
import { barsOf, jobsOf, outcomeOf } from '@/stats/outcomes';
import type { ExactPeriod } from '@/stats/period-words';
import { totalOf } from '@/stats/tally';
import { ChartFrame } from '@/ui/charts/ChartFrame';
import { outcomesFigures, outcomesPlot } from '@/ui/charts/outcomes';
import type { StatView } from './StatCard';

interface Words {
  one: string;
  good: string;
  rate: string;
  /** What one of them is, a sentence. */
  what: string;
  /** Whether the finding is about the rate; otherwise about the busiest bar. */
  isAboutRate: boolean;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Bars of succeeded and failed jobs with their success rate; null where there were none. */
export function outcomesView(period: ExactPeriod, kind: JobKind, words: Words): StatView | null {
  const jobs = jobsOf(period.stats, kind);
  const outcome = jobs === null ? null : outcomeOf(period, jobs);
  if (jobs === null || outcome === null || totalOf(outcome.tally) === 0) return null;
  const { one, good, rate, what, isAboutRate } = words;
  const bars = barsOf(period, jobs);
  const busiest = busiestWords(period, bars, good);
  const finding = isAboutRate
    ? outcomeFinding(period, outcome, words)
    : `${capital(totalWords(outcome, one))} ${period.within}, ${busiest}`;
  const names = { good: capital(good), rate, interval: intervalHead(period) };
  return {
    finding,
    note: `${isAboutRate ? `${capital(busiest)}. ` : ''}${what} ${outcomeNote(period, outcome, good)}`,
    figures: outcomesFigures(bars, names),
    views: [{ label: 'Chart', content: <ChartFrame plot={outcomesPlot(bars, names)} label={`${finding}.`} /> }],
  };
}
