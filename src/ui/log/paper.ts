import type { OpenLog } from '@/logs/model';
import { Desk } from './desk';
import type { FoldWords } from './fold-rows';
import { bringToTop, goToTarget, isInSight } from './go-to';
import { Loader } from './loader';
import type { Marks } from './marks';
import type { Target } from './next-part';
import { foldAt, foldsOf } from './rows';
import { SeenStore } from './seen';
import { isAtEnd, moveTo, watchSize } from './settle';

/** Shows a log in a scroller: brings lines in, scrolls, folds, follows. It owns everything below `host`. */
export class Paper {
  readonly #desk: Desk;
  readonly #loader: Loader;
  readonly #left = new AbortController();
  readonly #store = new SeenStore();
  readonly seen = this.#store.get;
  readonly subscribe = this.#store.subscribe;
  #generation: number;
  /** How many lines there were when the reader let go of the end; null while that never happened. */
  #letGoAt: number | null = null;
  #scrolledTo = 0;
  #isNoting = false;
  #endMove: (() => void) | null = null;

  constructor(open: OpenLog, scroller: HTMLElement, host: HTMLElement, words: FoldWords) {
    this.#desk = new Desk(open, scroller, host, words);
    this.#loader = new Loader(this.#desk, { placed: (target) => this.#onPlaced(target) });
    this.#generation = open.state().generation;
    const { signal } = this.#left;
    scroller.addEventListener('scroll', () => this.#onScroll(), { signal, passive: true });
    host.addEventListener('beforematch', (event) => this.#onFound(event), { signal });
    const stops = [open.subscribe(() => this.#onState()), watchSize(scroller, () => this.#onResize())];
    for (const stop of stops) signal.addEventListener('abort', stop);
  }

  lineOf = (target: Element, clientY: number): number | null => this.#desk.lineOf(target, clientY);
  showWholeLine = (line: number): Promise<void> => this.#desk.showWholeLine(line);

  close(): void {
    this.#left.abort();
    this.#endMove?.();
    this.#loader.close();
    this.#desk.painter.close();
    this.#store.close();
  }

  setMarks(marks: Marks): void {
    this.#desk.painter.setMarks(marks);
  }

  setWrapped(isWrapped: boolean): void {
    if (this.#desk.isWrapped === isWrapped) return;
    const top = this.#desk.topLine();
    this.#desk.isWrapped = isWrapped;
    this.#desk.painter.setWrapped(isWrapped);
    if (this.seen().isFollowing) this.toEnd();
    else if (this.seen().isReady && top > 1) this.show(top, 'top');
  }

  /** Takes hold of the end of a log that grows, or lets go. */
  follow(isOn: boolean): void {
    this.#letGoAt = this.#desk.state.lines;
    this.#store.tell({ isFollowing: isOn, missed: 0 });
    if (isOn || this.#desk.state.phase === 'done') this.toEnd();
    else this.#endMove?.();
  }

  toEnd(): void {
    this.show(Math.max(1, this.#desk.state.lines), 'end');
  }

  /** Brings a line into view; unfolds what hides it, unless only the row at the top is meant. */
  show(line: number, place: Target['place'] = 'third'): void {
    if (place !== 'top' && place !== 'end') this.#unfold(line);
    this.#endMove?.();
    if (!this.#moveTo({ line, place })) this.#loader.goTo({ line, place });
    void this.#loader.pump();
  }

  /** Brings a line into view, if it is not there yet. */
  reveal(line: number): void {
    if (!isInSight(this.#desk, line)) this.show(line);
  }

  #unfold(line: number): void {
    const { sections } = this.#desk.state;
    const hiding = sections.filter(({ first, last }) => first <= line && line <= (last ?? line)).map(({ id }) => id);
    const folded = [...this.seen().folded].filter((id) => !hiding.includes(id));
    if (folded.length < this.seen().folded.size) this.setFolded(new Set(folded));
  }

  #moveTo(target: Target): boolean {
    const stop = goToTarget(this.#desk, target);
    if (stop === null) return false;
    this.#endMove = stop;
    this.#noteTop();
    return true;
  }

  /** Folds these sections and no others; the line at the top stays there, or the row that hides it comes there. */
  setFolded(folded: ReadonlySet<string>): void {
    const { sheet, scroller, folds } = this.#desk;
    const top = this.#desk.topLine();
    const before = this.#desk.lineTop(top);
    const hasGap = folds.some((fold) => !folded.has(fold.id) && sheet.lacks(fold));
    this.#store.tell({ folded });
    this.#fold();
    const hidden = foldAt(top, this.#desk.folds);
    const after = this.#desk.lineTop(top);
    if (hasGap) {
      sheet.clear();
      this.show(top, 'top');
    } else if (hidden !== null) this.show(hidden.first, 'top');
    else if (before !== null && after !== null) moveTo(scroller, scroller.scrollTop + after - before);
    void this.#loader.pump();
  }

  #fold(): void {
    const { state, folds, sheet } = this.#desk;
    const next = foldsOf(state.sections, this.seen().folded, state.lines);
    if (JSON.stringify(next) === JSON.stringify(folds)) return;
    this.#desk.folds = next;
    sheet.setFolds(next);
    this.#desk.space();
  }

  /** The browser's own find opens what is folded. */
  #onFound(event: Event): void {
    const block = this.#desk.sheet.blocks.find(({ element }) => element === event.target);
    const fold = block === undefined ? null : foldAt(block.first, this.#desk.folds);
    if (fold !== null) this.setFolded(new Set([...this.seen().folded].filter((id) => id !== fold.id)));
  }

  #onState(): void {
    const state = this.#desk.open.state();
    this.#desk.state = state;
    this.#loader.foresee();
    if (state.generation !== this.#generation) {
      this.#generation = state.generation;
      this.#letGoAt = null;
      this.#loader.restart();
    }
    this.#fold();
    this.#desk.space();
    if (state.phase === 'following') this.#letGoAt ??= state.lines;
    if (this.#letGoAt !== null && !this.seen().isFollowing)
      this.#store.tell({ missed: Math.max(0, state.lines - this.#letGoAt) });
    if (this.seen().isFollowing && !this.#loader.isWhole) this.toEnd();
    if (this.seen().isReady) void this.#loader.pump();
  }

  /** Begins to show lines. */
  start(): void {
    void this.#loader.pump();
  }

  #onPlaced(target: Target | null): void {
    const { scroller, sheet, state } = this.#desk;
    if (target !== null && target.place !== 'stay') this.#moveTo(target);
    else if (target !== null) bringToTop(this.#desk, target.line);
    if (this.seen().isFollowing && sheet.covered.last === state.lines) scroller.scrollTop = scroller.scrollHeight;
    this.#store.tell({ isReady: true });
    this.#noteTop();
  }

  #onScroll(): void {
    const { scroller, state } = this.#desk;
    const isUp = scroller.scrollTop < this.#scrolledTo - 1;
    this.#scrolledTo = scroller.scrollTop;
    if (state.phase === 'following' || this.seen().isFollowing) {
      if (isAtEnd(scroller) && this.#desk.sheet.covered.last === state.lines) {
        if (state.phase === 'following') this.#store.tell({ isFollowing: true, missed: 0 });
      } else if (isUp && this.seen().isFollowing) this.follow(false);
    }
    this.#noteTop();
    this.#loader.look();
    void this.#loader.pump();
  }

  #onResize(): void {
    this.#desk.painter.resized();
    if (this.seen().isFollowing) this.toEnd();
    this.#loader.look();
    void this.#loader.pump();
  }

  /** Tells the line at the top, once a frame. */
  #noteTop(): void {
    if (this.#isNoting) return;
    this.#isNoting = true;
    requestAnimationFrame(() => {
      this.#isNoting = false;
      if (!this.#left.signal.aborted && this.seen().isReady) this.#store.tell({ top: this.#desk.topLine() });
    });
  }
}
