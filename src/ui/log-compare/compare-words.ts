import { count, formatNumber } from '@/lib/format';
import type { ComparedSection, Comparison } from '@/logs/compare/model';

const MOST_NAMED = 3;

/** `%build`, "Transaction"; what stands in no section is called so. */
export const sectionName = ({ title }: ComparedSection): string => (title === '' ? 'lines outside of sections' : title);

/** "a, b and 2 more"; each name once. */
function named(sections: readonly ComparedSection[]): string {
  const names = [...new Set(sections.map(sectionName))];
  const shown = names.slice(0, MOST_NAMED);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${formatNumber(rest)} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

const sum = (sections: readonly ComparedSection[], of: 'onlyLeft' | 'onlyRight' | 'moved' | 'equal'): number =>
  sections.reduce((all, section) => all + section[of], 0);

/** rpmbuild's own sections first: they are what a reader came for. */
const rank = ({ kind }: ComparedSection): number => (kind === 'rpmbuild' ? 0 : 1);

/** "They differ in %build: 14 lines only left, 3 only right. Only the left log has %install." */
export function compareSentence({ sections, hasSameCause }: Comparison): string {
  const differing = sections
    .filter(({ side, onlyLeft, onlyRight }) => side === 'both' && onlyLeft + onlyRight > 0)
    .sort((a, b) => rank(a) - rank(b));
  const alone = (side: 'left' | 'right') => {
    const own = sections.filter((section) => section.side === side);
    return own.length === 0 ? [] : [`Only the ${side} log has ${named(own)}.`];
  };
  const others = [...alone('left'), ...alone('right')];
  const sameCause = hasSameCause ? ['Both builds failed for the same reason.'] : [];
  if (differing.length === 0 && others.length === 0) {
    const moved = sum(sections, 'moved');
    const order = moved === 0 ? [] : [`${count(moved, 'line')} stand in another order.`];
    return ['No difference but in times, numbers of builds and the like.', ...order, ...sameCause].join(' ');
  }
  const lines =
    differing.length === 0
      ? []
      : [
          `They differ in ${named(differing)}: ${count(sum(differing, 'onlyLeft'), 'line')} only left, ${formatNumber(sum(differing, 'onlyRight'))} only right.`,
        ];
  return [...lines, ...others, ...sameCause].join(' ');
}

/** "14 lines only left, 3 only right, 1,204 equal". */
export function sectionWords({ side, onlyLeft, onlyRight, equal, moved }: ComparedSection): string {
  if (side !== 'both') return `only in the ${side} log, ${count(onlyLeft + onlyRight, 'line')}`;
  const parts = [
    ...(onlyLeft > 0 ? [`${count(onlyLeft, 'line')} only left`] : []),
    ...(onlyRight > 0 ? [`${onlyLeft > 0 ? formatNumber(onlyRight) : count(onlyRight, 'line')} only right`] : []),
    `${formatNumber(equal)} equal`,
    ...(moved > 0 ? [`${formatNumber(moved)} of them in another order`] : []),
  ];
  return parts.join(', ');
}

/** "1,204 equal lines, 30 of them in another order". */
export const foldWords = (lines: number, moved: number): string =>
  `${count(lines, 'equal line')}${moved === 0 ? '' : `, ${formatNumber(moved)} of them in another order`}`;
