import { hasFailed } from '@/domain/status';
import { count, formatNumber, formatShare } from '@/lib/format';
import { rateWords, totalWords } from '@/stats/outcome-words';
import { outcomeOf } from '@/stats/outcomes';
import { totalOf } from '@/stats/tally';
import { statusText } from '@/ui/status-look';
import { type ProjectBuild, type Success, successOf } from './builds';
import type { ProjectStatistics } from './use-figures';

function trend({ points, before }: Success): string {
  if (points === null) return '';
  const than = `the ${formatNumber(before)} before`;
  if (points === 0) return `, as many as of ${than}`;
  return `, ${count(Math.abs(points), 'point')} ${points > 0 ? 'better' : 'worse'} than ${than}`;
}

function newestWords({ targets, status, raw }: ProjectBuild): string {
  const failed = targets.filter((target) => hasFailed(target.status)).length;
  if (failed > 0 && targets.length > 1)
    return `failed on ${formatNumber(failed)} of ${count(targets.length, 'chroot')}`;
  return statusText(status, raw).toLowerCase();
}

function sampleWords(builds: readonly ProjectBuild[]): string {
  const success = successOf(builds);
  if (success === null) return 'None has finished yet.';
  const { share, count: ended } = success;
  const of =
    ended === 1
      ? 'The only finished build'
      : `Of the last ${formatNumber(ended)} finished builds ${formatShare(share)}`;
  const verb = ended === 1 ? (share === 1 ? 'succeeded' : 'failed') : 'succeeded';
  return `${of} ${verb}${trend(success)}.`;
}

/** "Last 30 days: 42 builds, 87% succeeded, 3 points better than the 30 days before."; null without any in the period. */
function exactWords({ period, figures: { builds, oneBuild } }: ProjectStatistics): string | null {
  const outcome = builds === null ? null : outcomeOf(period, builds);
  if (outcome === null || totalOf(outcome.tally) === 0) return null;
  return `${period.start}: ${totalWords(outcome, oneBuild)}, ${rateWords(period, outcome, 'succeeded')}.`;
}

/**
 * The newest build, and how the builds of the period went; of the loaded ones where nothing is collected: "Of the last 50
 * finished builds 82% succeeded, 3 points better than the 50 before."
 */
export function projectSentence(builds: readonly ProjectBuild[], collected: ProjectStatistics | null): string {
  const exact = collected === null ? null : exactWords(collected);
  const [newest] = builds;
  if (newest === undefined)
    return `Packit has built nothing for the pull requests and branches loaded here.${exact === null ? '' : ` ${exact}`}`;
  return `The newest build: ${newestWords(newest)}. ${exact ?? sampleWords(builds)}`;
}
