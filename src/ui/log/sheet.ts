import type { LineBlock } from '@/logs/model';
import { type Block, lastLine, make, renewBlock, splitBlock, toBlock } from './block';
import { afterCut, cutBlocks } from './cut-blocks';
import { FoldRows, type FoldWords } from './fold-rows';
import { type Fold, foldAt } from './rows';

interface Watcher {
  added: (block: Block) => void;
  removed: (block: Block) => void;
}

const breaksOf = (folds: readonly Fold[]): Set<number> =>
  new Set(folds.flatMap(({ first, last }) => [first, last + 1]));

/** The lines that stand in the document: a run of blocks without gaps but for what is folded, between two spacers. */
export class Sheet {
  readonly #host: HTMLElement;
  readonly #top = make('div', 'pb-log-spacer');
  readonly #bottom = make('div', 'pb-log-spacer');
  readonly #watcher: Watcher;
  readonly #rows: FoldRows;
  #folds: readonly Fold[] = [];
  blocks: Block[] = [];
  /** Lines it stands for; `last` is before `first` while it is empty. */
  covered = { first: 1, last: 0 };

  constructor(host: HTMLElement, watcher: Watcher, words: FoldWords) {
    this.#host = host;
    this.#watcher = watcher;
    this.#rows = new FoldRows(words);
    host.replaceChildren(this.#top, this.#bottom);
  }

  get isEmpty(): boolean {
    return this.covered.last < this.covered.first;
  }

  #create(batch: LineBlock): Block[] {
    return cutBlocks(batch, breaksOf(this.#folds)).map((cut) => {
      const block = toBlock(batch, cut);
      if (foldAt(block.first, this.#folds) !== null) block.element.setAttribute('hidden', 'until-found');
      return block;
    });
  }

  append(batch: LineBlock): void {
    const made = this.#create(batch);
    this.#bottom.before(...made.map(({ element }) => element));
    this.blocks.push(...made);
    this.#cover(batch);
    for (const block of made) this.#watcher.added(block);
  }

  prepend(batch: LineBlock): void {
    const made = this.#create(batch);
    this.#top.after(...made.map(({ element }) => element));
    this.blocks.unshift(...made);
    this.#cover(batch);
    for (const block of made) this.#watcher.added(block);
  }

  /** The last block as it is by now, and what came after it. */
  renewLast(batch: LineBlock): void {
    const block = this.blocks.at(-1);
    const [cut] = cutBlocks(batch, breaksOf(this.#folds));
    if (block === undefined || cut === undefined || cut.first !== block.first) return;
    renewBlock(block, batch, cut);
    this.covered.last = lastLine(block);
    this.#watcher.added(block);
    if (batch.count > cut.count) this.append(afterCut(batch, cut));
  }

  #cover({ first, count }: LineBlock): void {
    if (count === 0) return;
    if (this.isEmpty) this.covered = { first, last: first + count - 1 };
    else {
      this.covered.first = Math.min(this.covered.first, first);
      this.covered.last = Math.max(this.covered.last, first + count - 1);
    }
    this.#showFolds();
  }

  /** Counts folded lines as there without their text. */
  skip({ first, last }: Fold): void {
    this.#cover({ first, count: last - first + 1, text: '', cuts: [], styles: new Uint32Array() });
  }

  /** Drops blocks from one end; what is folded there goes along. */
  drop(count: number, end: 'first' | 'last'): void {
    if (count === 0) return;
    const gone = end === 'first' ? this.blocks.splice(0, count) : this.blocks.splice(-count, count);
    for (const block of gone) this.#remove(block);
    const edge = end === 'first' ? this.blocks[0] : this.blocks.at(-1);
    if (edge === undefined) this.covered = { first: 1, last: 0 };
    else if (end === 'first') this.covered.first = edge.first;
    else this.covered.last = lastLine(edge);
    this.#showFolds();
  }

  #remove(block: Block): void {
    block.element.remove();
    this.#watcher.removed(block);
  }

  clear(): void {
    for (const block of this.blocks) this.#watcher.removed(block);
    this.blocks = [];
    this.covered = { first: 1, last: 0 };
    this.#host.replaceChildren(this.#top, this.#bottom);
  }

  /** Boxes of the first and the last thing between the spacers. */
  ends(): { first: DOMRect | undefined; last: DOMRect | undefined } {
    if (this.isEmpty) return { first: undefined, last: undefined };
    return {
      first: this.#top.nextElementSibling?.getBoundingClientRect(),
      last: this.#bottom.previousElementSibling?.getBoundingClientRect(),
    };
  }

  setSpacers(top: number, bottom: number): void {
    this.#top.style.blockSize = `${top}px`;
    this.#bottom.style.blockSize = `${bottom}px`;
  }

  /** Whether the text of some covered lines is not there: they were folded when it would have come. */
  lacks({ first, last }: Fold): boolean {
    const from = Math.max(first, this.covered.first);
    const to = Math.min(last, this.covered.last);
    const inside = this.blocks.filter((block) => block.first >= from && lastLine(block) <= to);
    return inside.reduce((lines, { count }) => lines + count, 0) < to - from + 1;
  }

  /** Index of the first block that ends at a line or after it. */
  #indexOf(line: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const block = this.blocks[middle];
      if (block !== undefined && lastLine(block) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  blockOf(line: number): Block | null {
    const block = this.blocks[this.#indexOf(line)];
    return block !== undefined && block.first <= line ? block : null;
  }

  foldRow = (id: string): HTMLElement | null => this.#rows.of(id);

  setFolds(folds: readonly Fold[]): void {
    this.#folds = folds;
    for (const line of breaksOf(folds)) this.#splitAt(line);
    for (const block of this.blocks)
      if (foldAt(block.first, folds) === null) block.element.removeAttribute('hidden');
      else block.element.setAttribute('hidden', 'until-found');
    this.#showFolds();
  }

  #splitAt(line: number): void {
    const index = this.#indexOf(line);
    const block = this.blocks[index];
    if (block === undefined || block.first >= line || lastLine(block) < line) return;
    const rest = splitBlock(block, line);
    block.element.after(rest.element);
    this.blocks.splice(index + 1, 0, rest);
    this.#watcher.added(block);
    this.#watcher.added(rest);
  }

  #showFolds(): void {
    const { first, last } = this.covered;
    const here = this.#folds.filter((fold) => fold.last >= first && fold.first <= last);
    this.#rows.show(here, (fold) => this.blocks.find((block) => block.first >= fold.first)?.element ?? this.#bottom);
  }
}
