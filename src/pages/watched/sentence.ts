import { statusOfWord } from '@/domain/standing';
import { hasFailed } from '@/domain/status';
import { count } from '@/lib/format';
import type { Star } from '@/lib/watched';
import { hasEnd } from '@/lib/watched-path';

/** "You watch 5 pages: 2 builds are not finished, 1 failed." */
export function watchedSentence(stars: readonly Star[]): string {
  if (stars.length === 0) return 'You watch nothing yet.';
  const jobs = stars.filter(({ path }) => hasEnd(path));
  const moving = jobs.filter(({ isDone }) => !isDone).length;
  const failed = jobs.filter(({ status, isDone }) => {
    const known = statusOfWord(status);
    return isDone && known !== null && hasFailed(known);
  }).length;
  const projects = stars.length - jobs.length;
  const told = [
    ...(moving > 0 ? [`${moving} not finished`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(projects > 0 ? [count(projects, 'project')] : []),
  ];
  return `You watch ${count(stars.length, 'page')}${told.length === 0 ? '' : `: ${told.join(', ')}`}.`;
}
