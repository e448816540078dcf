import { hasFailed } from '@/domain/status';
import { count, formatNumber, formatShare } from '@/lib/format';
import { statusText } from '@/ui/status-look';
import { type ProjectBuild, type Success, successOf } from './builds';

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

/** "The newest build failed on 2 of 9 chroots. Of the last 50 finished builds 82% succeeded, 3 points better than the 50 before." */
export function projectSentence(builds: readonly ProjectBuild[]): string {
  const [newest] = builds;
  if (newest === undefined) return 'Packit has built nothing for the pull requests and branches loaded here.';
  const first = `The newest build: ${newestWords(newest)}.`;
  const success = successOf(builds);
  if (success === null) return `${first} None has finished yet.`;
  const { share, count: ended } = success;
  const of =
    ended === 1
      ? 'The only finished build'
      : `Of the last ${formatNumber(ended)} finished builds ${formatShare(share)}`;
  const verb = ended === 1 ? (share === 1 ? 'succeeded' : 'failed') : 'succeeded';
  return `${first} ${of} ${verb}${trend(success)}.`;
}
