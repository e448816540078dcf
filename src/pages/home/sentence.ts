import type { Health } from '@/domain/health';
import type { Period, Usage } from '@/domain/usage';
import { count, formatNumber, formatShare } from '@/lib/format';
import { rateWords, totalWords } from '@/stats/outcome-words';
import { jobsOf, outcomeOf } from '@/stats/outcomes';
import type { ExactPeriod } from '@/stats/period-words';
import { successShare, totalOf } from '@/stats/tally';
import { PERIOD_WORDS } from './search';
import type { Sample } from './use-sample';
import type { Page, Services } from './use-services';
import type { StatsQuery } from './use-statistics';

/** As far as sentences need to know a query. */
interface Asked<T> {
  data: T | undefined;
  error: Error | null;
}

const STATE: Readonly<Record<Health, string>> = {
  ok: 'works',
  notice: 'has a notice',
  disrupted: 'is disrupted',
  down: 'is down',
  unknown: 'is in a state that is not understood',
};

/** What a status page says, in words. */
export function pageWords({ state, problems }: Page): string {
  if (state === 'asking') return 'asking …';
  if (state === 'unreadable') return 'could not be read';
  const [first, second, ...more] = problems.map(({ name, health }) => `${name} ${STATE[health]}`);
  if (first === undefined) return state === 'ok' ? 'all systems work' : `reports “${state}”`;
  if (second === undefined) return first;
  return `${first}, ${second}${more.length === 0 ? '' : ` and ${more.length} more`}`;
}

function servicesWords({ packit, pages }: Services): string {
  if (packit === 'silent') return 'Packit does not answer.';
  const bad = pages.find(
    ({ state, problems }) => problems.length > 0 || (state !== 'ok' && state !== 'asking' && state !== 'unreadable'),
  );
  if (bad !== undefined) return `${bad.name} status: ${pageWords(bad)}.`;
  if (packit === 'asking' || pages.some(({ state }) => state === 'asking')) return 'Asking whether the services work …';
  if (pages.some(({ state }) => state === 'unreadable'))
    return packit === null
      ? 'The status page could not be read.'
      : 'Packit answers; its status page could not be read.';
  return packit === null && pages.length === 0 ? '' : 'All services work.';
}

function buildsWords(period: Period, { data, error }: Asked<Usage | null>): string {
  const { within } = PERIOD_WORDS[period];
  const start = within.replace(/^in the last/, 'Last').replace(/^of all/, 'All');
  if (data === null) return `${start}: Packit is still counting the builds`;
  if (data !== undefined) return `${start}: about ${count(data.runs.copr ?? 0, 'build')}`;
  return error === null ? `${start}: counting the builds …` : `${start}: the number of builds could not be loaded`;
}

function sampleWords({ data, error }: Asked<Sample>): string {
  if (data === undefined) return error === null ? 'reading the newest ones …' : 'the newest ones could not be read';
  const share = successShare(data.builds);
  if (totalOf(data.builds) === 0) return 'there are no builds to look at';
  const of = `of the newest ${formatNumber(data.size)} builds`;
  if (share === null) return `${of} none has ended yet`;
  const { succeeded, failed } = data.builds;
  return `${of} ${formatNumber(succeeded)} succeeded and ${formatNumber(failed)} failed (${formatShare(share)} success)`;
}

/** "Last 7 days: 1,842 builds, 87% succeeded, 3 points better than the week before" */
function exactWords(period: ExactPeriod): string {
  const builds = jobsOf(period.stats, 'copr');
  if (builds === null) return `${period.start}: Copr builds are not collected`;
  const outcome = outcomeOf(period, builds);
  if (totalOf(outcome.tally) === 0)
    return `${period.start}: ${outcome.gaps.length === 0 ? 'no builds' : 'no build is known'}`;
  return `${period.start}: ${totalWords(outcome, 'build')}, ${rateWords(period, outcome, 'succeeded')}`;
}

interface Known {
  isOn: boolean;
  period: Period;
  /** What the figures rest on, and the collected ones when it is them. */
  basis: StatsQuery['basis'];
  exact: ExactPeriod | null;
  usage: Asked<Usage | null>;
  sample: Asked<Sample>;
  services: Services;
}

function figuresWords({ period, basis, exact, usage, sample }: Known): string {
  if (exact !== null) return exactWords(exact);
  return basis === 'awaited'
    ? 'Reading the collected figures …'
    : `${buildsWords(period, usage)}; ${sampleWords(sample)}`;
}

/** The page in one sentence: how much was built, how it went, and whether the services work. */
export function homeSentence(known: Known): string {
  const services = servicesWords(known.services);
  if (!known.isOn)
    return `Packit Service is switched off in the configuration of this site, so there are no figures. ${services}`;
  const figures = figuresWords(known);
  return `${figures}${figures.endsWith('…') ? '' : '.'} ${services}`;
}
