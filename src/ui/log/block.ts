import { formatNumber } from '@/lib/format';
import type { LineBlock } from '@/logs/model';
import { type Cut, cutStyles, lineOffset } from './cut-blocks';

/** Up to 200 lines in the document: their text, and their numbers as generated content, which find and copying leave out. */
export interface Block {
  first: number;
  count: number;
  /** Characters of its last line when only a part of it is shown; else 0. */
  cutFrom: number;
  /** Colours, see `LineBlock`. */
  styles: Uint32Array;
  /** Rows of each line while lines wrap and it was measured; null: one each. */
  rows: readonly number[] | null;
  readonly element: HTMLElement;
  readonly numbers: HTMLElement;
  readonly pre: HTMLElement;
}

export const lastLine = ({ first, count }: Block): number => first + count - 1;

export function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

/** The column of numbers: each followed by as many ends as its line has rows. */
function numbersText({ first, count, rows }: Block): string {
  let text = '';
  for (let line = 0; line < count; line += 1) text += `${first + line}${'\n'.repeat(rows?.[line] ?? 1)}`;
  return text;
}

/** Writes the numbers anew. */
export function number(block: Block): void {
  block.numbers.dataset.numbers = numbersText(block);
}

function setRoom(block: Block): void {
  block.element.style.setProperty('--rows', String(block.count + (block.cutFrom > 0 ? 2 : 0)));
}

/** The button that shows all of a line that was cut. `data-line` tells which. */
function offerWhole(block: Block): void {
  const button = make('button', 'pb-log-more pf-v6-c-button pf-m-link pf-m-inline');
  const line = lastLine(block);
  button.setAttribute('type', 'button');
  button.dataset.line = String(line);
  button.textContent = `Show all ${formatNumber(block.cutFrom)} characters of line ${formatNumber(line)}`;
  block.element.append(button);
}

function createBlock(first: number, count: number, text: string, styles: Uint32Array, cutFrom: number): Block {
  const element = make('div', 'pb-log-block');
  const numbers = make('div', 'pb-log-numbers');
  const pre = make('pre', 'pb-log-text');
  numbers.setAttribute('aria-hidden', 'true'); // for the mouse; "Go to line" does the same by keyboard
  pre.append(document.createTextNode(text));
  element.append(numbers, pre);
  const block: Block = { first, count, cutFrom, styles, rows: null, element, numbers, pre };
  number(block);
  setRoom(block);
  if (cutFrom > 0) offerWhole(block);
  return block;
}

export const toBlock = (batch: LineBlock, { first, count, start, end, cutFrom }: Cut): Block =>
  createBlock(first, count, batch.text.slice(start, end), cutStyles(batch.styles, start, end), cutFrom);

export const textOf = (block: Block): string => block.pre.textContent ?? '';

/** Takes the lines from `line` on out of a block and gives them as a block of their own, not yet in the document. */
export function splitBlock(block: Block, line: number): Block {
  const text = textOf(block);
  const at = lineOffset(text, line - block.first);
  const rest = createBlock(
    line,
    lastLine(block) - line + 1,
    text.slice(at),
    cutStyles(block.styles, at, text.length),
    block.cutFrom,
  );
  block.pre.textContent = text.slice(0, at);
  block.styles = cutStyles(block.styles, 0, at);
  block.element.querySelector('.pb-log-more')?.remove();
  block.cutFrom = 0;
  block.count = line - block.first;
  block.rows = null;
  number(block);
  setRoom(block);
  return rest;
}

/** Takes over what a live log has more by now; text that stays is not touched, so that a selection holds. */
export function renewBlock(block: Block, batch: LineBlock, cut: Cut): void {
  const text = batch.text.slice(cut.start, cut.end);
  const node = block.pre.firstChild;
  const isSame = block.pre.childNodes.length === 1 && node instanceof Text;
  if (isSame && text.startsWith(node.data)) node.appendData(text.slice(node.data.length));
  else block.pre.textContent = text;
  block.count = cut.count;
  block.styles = cutStyles(batch.styles, cut.start, cut.end);
  block.rows = null;
  block.element.querySelector('.pb-log-more')?.remove();
  block.cutFrom = cut.cutFrom;
  if (cut.cutFrom > 0) offerWhole(block);
  number(block);
  setRoom(block);
}

/** Shows all of the last line. */
export function showWhole(block: Block, whole: string): void {
  const text = textOf(block);
  block.pre.textContent = `${text.slice(0, lineOffset(text, block.count - 1))}${whole}\n`;
  block.element.querySelector('.pb-log-more')?.remove();
  block.cutFrom = 0;
  block.rows = null;
  setRoom(block);
}
