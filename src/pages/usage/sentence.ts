import type { Usage, UsageJob, UsagePeriod } from '@/domain/usage';
import { count } from '@/lib/format';
import { PERIOD_WORDS } from './periods';

const RUNS: readonly (readonly [UsageJob, string, string])[] = [
  ['copr', 'Copr build', 'Copr builds'],
  ['srpm', 'SRPM build', 'SRPM builds'],
  ['testing-farm', 'test run', 'test runs'],
];

/** The tab in one sentence. */
export function usageSentence(period: UsagePeriod, usage: Usage | null | undefined, failed: boolean): string {
  const { within } = PERIOD_WORDS[period];
  if (usage === null) return `${within}: Packit is still computing the figures.`;
  if (usage === undefined) return failed ? `${within}: the figures could not be loaded.` : `${within}: counting …`;
  const runs = RUNS.map(([job, one, many]) => count(usage.runs[job] ?? 0, one, many));
  const verb = usage.activeProjects === 1 ? 'was' : 'were';
  return `${within} ${count(usage.activeProjects, 'project')} ${verb} active: Packit ran ${runs.slice(0, -1).join(', ')} and ${runs.at(-1)}.`;
}
