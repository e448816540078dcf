import type { Block } from './block';
import type { Desk } from './desk';
import { leftFor } from './geometry';
import { firstMatch } from './marks';
import type { Target } from './next-part';
import { moveTo, settle } from './settle';
import { boxOf } from './text-place';

/** Scrolls sideways to the first match of a line, or back to where its text begins. */
function goAcross({ scroller, painter, isWrapped }: Desk, block: Block, line: number): void {
  if (isWrapped) return;
  const match = firstMatch(block, line, painter.marks);
  const box = match === null ? null : boxOf(block.pre, match.start, match.end);
  const { scrollLeft, clientWidth } = scroller;
  const origin = scroller.getBoundingClientRect().left - scrollLeft;
  const gutter = block.numbers.getBoundingClientRect().width;
  const part = box === null ? null : { left: box.left - origin, right: box.right - origin };
  const left = leftFor(part, { left: scrollLeft, width: clientWidth, gutter });
  if (Math.abs(left - scrollLeft) > 1) scroller.scrollLeft = left;
}

/** Scrolls to a target whose line is in the document; gives the way to stop, null where the line is not there. */
export function goToTarget(desk: Desk, { line, place }: Target): (() => void) | null {
  const { sheet, scroller, painter } = desk;
  const isCovered = place === 'end' ? sheet.covered.last >= line : desk.lineTop(line) !== null;
  if (!isCovered || sheet.isEmpty) return null;
  const block = sheet.blockOf(line);
  if (block !== null) painter.bring(block);
  return settle(scroller, () => {
    if (place === 'end') return moveTo(scroller, scroller.scrollHeight - scroller.clientHeight);
    const top = desk.lineTop(line);
    const below = place === 'third' ? scroller.clientHeight / 3 : 0;
    if (top === null) return false;
    const inBlock = place === 'third' ? sheet.blockOf(line) : null;
    if (inBlock !== null) goAcross(desk, inBlock, line);
    return moveTo(scroller, Math.max(0, scroller.scrollTop + top - scroller.getBoundingClientRect().top - below));
  });
}

/** After a drag of the scroll bar: the line it stands for comes to the top, where it mostly is already. */
export function bringToTop(desk: Desk, line: number): void {
  const { scroller, painter } = desk;
  const top = desk.lineTop(line);
  const away = top === null ? 0 : top - scroller.getBoundingClientRect().top;
  if (Math.abs(away) > painter.rowHeight) moveTo(scroller, scroller.scrollTop + away);
}

/** Whether a line can be read without scrolling. */
export function isInSight(desk: Desk, line: number): boolean {
  const top = desk.lineTop(line);
  const box = desk.scroller.getBoundingClientRect();
  const rim = desk.painter.rowHeight * 2;
  return top !== null && top >= box.top + rim && top <= box.bottom - rim;
}
