import { type Block, number } from './block';
import { highlight, type Painted, unhighlight } from './highlights';
import { linkAddresses } from './links';
import { highlightsIn, layerOf, type Marks, NO_MARKS } from './marks';
import { measureRows } from './text-place';

interface Dress {
  layer: HTMLElement | null;
  painted: Painted;
  /** Width of the viewer in px for which its rows were measured. */
  measuredAt: number;
}

/** Gives links, colours, marks, and numbers of wrapped lines to the blocks near what is seen, and to no others. */
export class Painter {
  readonly #scroller: HTMLElement;
  readonly #known = new Map<Element, Block>();
  readonly #near = new Map<Block, Dress>();
  readonly #observer: IntersectionObserver | null;
  #marks: Marks = NO_MARKS;
  #isWrapped = false;
  #rowHeight = 0;

  constructor(scroller: HTMLElement) {
    this.#scroller = scroller;
    this.#observer =
      typeof IntersectionObserver === 'undefined'
        ? null
        : new IntersectionObserver((entries) => this.#onMove(entries), { root: scroller, rootMargin: '100% 0px' });
  }

  /** Height of a row in px; 20 where there is no layout. Read once: asking the browser costs a pass over the document. */
  get rowHeight(): number {
    if (this.#rowHeight > 0) return this.#rowHeight;
    const px = Number.parseFloat(getComputedStyle(this.#scroller).lineHeight);
    this.#rowHeight = Number.isFinite(px) && px > 0 ? px : 20;
    return this.#rowHeight;
  }

  /** The size of the viewer, or of its text, has changed. */
  resized(): void {
    this.#rowHeight = 0;
    if (this.#isWrapped) this.repaint();
  }

  #onMove(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const block = this.#known.get(target);
      if (block === undefined) continue;
      if (isIntersecting) this.#dress(block);
      else this.#undress(block);
    }
  }

  /** A block that came into the document, or whose text changed. */
  added(block: Block): void {
    this.#known.set(block.element, block);
    this.#observer?.observe(block.element);
    if (this.#observer === null || this.#near.has(block)) this.#dress(block, true);
  }

  removed(block: Block): void {
    this.#known.delete(block.element);
    this.#observer?.unobserve(block.element);
    this.#undress(block);
  }

  /** Dresses a block at once, before the browser tells that it came near. */
  bring(block: Block): void {
    if (!this.#near.has(block)) this.#dress(block);
  }

  #dress(block: Block, isChanged = false): void {
    const before = this.#near.get(block);
    this.#strip(before);
    linkAddresses(block.pre);
    const measuredAt = this.#measure(block, isChanged ? 0 : (before?.measuredAt ?? 0));
    const layer = layerOf(block, this.#marks);
    if (layer !== null) block.element.append(layer);
    const painted = highlightsIn(block, this.#marks);
    highlight(painted);
    this.#near.set(block, { layer, painted, measuredAt });
  }

  /** Rows of wrapped lines, once for a width; gives that width. */
  #measure(block: Block, measuredAt: number): number {
    const width = this.#isWrapped ? this.#scroller.clientWidth : 0;
    if (width === measuredAt && (width === 0) === (block.rows === null)) return width;
    block.rows = this.#isWrapped ? measureRows(block, this.rowHeight) : null;
    number(block);
    return width;
  }

  #undress(block: Block): void {
    const dress = this.#near.get(block);
    if (dress === undefined) return;
    this.#strip(dress);
    this.#near.delete(block);
  }

  #strip(dress: Dress | undefined): void {
    if (dress === undefined) return;
    dress.layer?.remove();
    unhighlight(dress.painted);
  }

  get marks(): Marks {
    return this.#marks;
  }

  setMarks(marks: Marks): void {
    this.#marks = marks;
    this.repaint();
  }

  setWrapped(isWrapped: boolean): void {
    if (this.#isWrapped === isWrapped) return;
    this.#isWrapped = isWrapped;
    for (const block of this.#known.values()) {
      if (block.rows === null) continue;
      block.rows = null;
      number(block);
    }
    this.repaint();
  }

  /** Again for all that is near: marks changed, or the width did. */
  repaint(): void {
    for (const block of [...this.#near.keys()]) this.#dress(block);
  }

  close(): void {
    this.#observer?.disconnect();
    for (const dress of this.#near.values()) unhighlight(dress.painted);
    this.#near.clear();
    this.#known.clear();
  }
}
