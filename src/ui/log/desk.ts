import type { LogState, OpenLog } from '@/logs/model';
import { lastLine, showWhole } from './block';
import type { FoldWords } from './fold-rows';
import { pxPerRow, spacers } from './geometry';
import { Painter } from './painter';
import { type Fold, foldAt, lineAtRow, rowCount, rowOf } from './rows';
import { moveTo } from './settle';
import { Sheet } from './sheet';
import { lineAtBlockRow, lineTop } from './text-place';

const HAS_ANCHORS = typeof CSS !== 'undefined' && CSS.supports?.('overflow-anchor', 'auto') === true;

/** What lies on the table while a log is shown: its state, the lines in the document, and where each stands. */
export class Desk {
  readonly open: OpenLog;
  readonly scroller: HTMLElement;
  readonly sheet: Sheet;
  readonly painter: Painter;
  state: LogState;
  folds: readonly Fold[] = [];
  isWrapped = false;

  constructor(open: OpenLog, scroller: HTMLElement, host: HTMLElement, words: FoldWords) {
    this.open = open;
    this.scroller = scroller;
    this.state = open.state();
    const painter = new Painter(scroller);
    this.painter = painter;
    const watcher = { added: painter.added.bind(painter), removed: painter.removed.bind(painter) };
    this.sheet = new Sheet(host, watcher, words);
  }

  /** Gives the spacers the room of the rows that are not in the document. */
  space(): void {
    const { sheet, state, folds, painter } = this;
    const rows = rowCount(state.lines, folds);
    const { first, last } = sheet.covered;
    const above = sheet.isEmpty ? 0 : rowOf(first, folds);
    const through = sheet.isEmpty ? 0 : rowOf(last, folds) + 1;
    const { top, bottom } = spacers(rows, above, through, painter.rowHeight);
    sheet.setSpacers(top, bottom);
  }

  /** Top of a line that is in the document, or of the row that hides it, in px of the viewport. */
  lineTop(line: number): number | null {
    const fold = foldAt(line, this.folds);
    if (fold !== null) return this.sheet.foldRow(fold.id)?.getBoundingClientRect().top ?? null;
    const block = this.sheet.blockOf(line);
    return block === null ? null : lineTop(block, line, this.painter.rowHeight, this.isWrapped);
  }

  /** Index of the first block that reaches below a place of the viewport. */
  #indexBelow(top: number): number {
    const { blocks } = this.sheet;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const bottom = blocks[middle]?.element.getBoundingClientRect().bottom ?? top;
      if (bottom <= top + 1) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The line that a click on the column of numbers meant; null for a click elsewhere. */
  lineOf(target: Element, clientY: number): number | null {
    const numbers = target.closest('.pb-log-numbers');
    const block = this.sheet.blocks.find((one) => one.numbers === numbers);
    if (block === undefined) return null;
    const row = (clientY - block.element.getBoundingClientRect().top) / this.painter.rowHeight;
    return lineAtBlockRow(block, Number.isFinite(row) ? Math.max(0, Math.floor(row)) : 0);
  }

  /** Shows all of a line that was cut. */
  async showWholeLine(line: number): Promise<void> {
    const whole = await this.open.wholeLine(line);
    const block = this.sheet.blockOf(line);
    if (block === null || lastLine(block) !== line) return;
    showWhole(block, whole);
    this.painter.added(block);
  }

  /** The line at the top of what is seen. */
  topLine(): number {
    const { top } = this.scroller.getBoundingClientRect();
    const block = this.sheet.blocks[this.#indexBelow(top)];
    if (block === undefined) return this.lineByScroll();
    const row = (top + 1 - block.element.getBoundingClientRect().top) / this.painter.rowHeight;
    return row <= 0 ? block.first : Math.min(lineAtBlockRow(block, Math.floor(row)), lastLine(block));
  }

  /** The line that the place of the scroll bar stands for. */
  lineByScroll(): number {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    const rows = rowCount(this.state.lines, this.folds);
    const px = pxPerRow(rows, this.painter.rowHeight);
    const isAbove = this.isBeyond() === 'above';
    if (!isAbove && scrollTop + clientHeight >= scrollHeight - 1) return this.state.lines;
    const row = isAbove ? scrollTop / px : rows - (scrollHeight - scrollTop) / px;
    return lineAtRow(row, this.state.lines, this.folds);
  }

  /** Px between the ends of the text and of what is seen: negative where text ends within sight. */
  margins(): { above: number; below: number } {
    const { top, bottom } = this.scroller.getBoundingClientRect();
    const { first, last } = this.sheet.ends();
    return { above: top - (first?.top ?? top), below: (last?.bottom ?? bottom) - bottom };
  }

  /** Whether nothing of the text is in sight, and on which side of it the reader is. */
  isBeyond(): 'above' | 'below' | null {
    const { above, below } = this.margins();
    const { clientHeight } = this.scroller;
    if (this.sheet.isEmpty || clientHeight === 0) return null;
    if (above < -clientHeight) return 'above';
    return below < -clientHeight ? 'below' : null;
  }

  /** Changes the document without moving what is read. Browsers do so themselves, even during a scroll; Safari learns it late. */
  keepPlace(change: () => void): void {
    if (HAS_ANCHORS) {
      change();
      return;
    }
    const { top } = this.scroller.getBoundingClientRect();
    const anchor = this.sheet.blocks[this.#indexBelow(top)];
    const before = anchor?.element.getBoundingClientRect().top ?? 0;
    change();
    if (anchor === undefined || !anchor.element.isConnected) return;
    const moved = anchor.element.getBoundingClientRect().top - before;
    moveTo(this.scroller, this.scroller.scrollTop + moved);
  }
}
