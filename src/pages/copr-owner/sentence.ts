import type { CoprProject } from '@/domain/copr';
import { count, formatNumber } from '@/lib/format';

/** "12 projects, 3 of them unlisted, as CI and temporary ones are." */
export function ownerSentence(projects: readonly CoprProject[], hasMore: boolean): string {
  if (projects.length === 0) return 'Copr lists no project here.';
  const unlisted = projects.filter(({ isUnlisted }) => isUnlisted).length;
  const all = hasMore ? `The newest ${formatNumber(projects.length)} projects` : count(projects.length, 'project');
  return unlisted === 0
    ? `${all}.`
    : `${all}, ${formatNumber(unlisted)} of them unlisted, as CI and temporary ones are.`;
}
