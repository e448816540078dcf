import type { LineBlock } from '@/logs/model';
import type { Desk } from './desk';
import { fitsWhole } from './geometry';
import { FIRST_BATCH, foldToSkip, nextPart, type Part, type Target } from './next-part';
import { isAtEnd, nextFrame } from './settle';

/** The work of one task; what is left waits for the next frame. */
const BUDGET_MS = 8;
/** A window drops what is farther away than this. */
const FAR_PX = 16_000;
/** A log that is still read is brought in whole only when that takes long. */
const PATIENCE_MS = 1000;

interface Hooks {
  /** Lines came into the document; `target` when the reader waited for them. */
  placed: (target: Target | null) => void;
}

/** Brings the lines of a log into the document in small steps: what is near first, then all that may stand there. */
export class Loader {
  readonly #desk: Desk;
  readonly #hooks: Hooks;
  readonly #startedAt = performance.now();
  #target: Target | null = null;
  #isPumping = false;
  #isClosed = false;
  #asked: { first: number; count: number; answer: Promise<LineBlock> } | null = null;
  /** Nothing is missing near what is seen, as far as is known. */
  #hasLooked = false;
  /** Answers to questions of an earlier round are void. */
  #round = 0;
  /** Bytes that were there when the last line of the document was read. */
  #lastAt = 0;

  constructor(desk: Desk, hooks: Hooks) {
    this.#desk = desk;
    this.#hooks = hooks;
  }

  close(): void {
    this.#isClosed = true;
  }

  /** All lines belong into the document. */
  get isWhole(): boolean {
    const { lines, bytes, phase } = this.#desk.state;
    const isRead = phase !== 'reading' || performance.now() - this.#startedAt > PATIENCE_MS;
    return isRead && fitsWhole(lines, bytes);
  }

  /** Starts anew around a line. */
  goTo(target: Target): void {
    this.#target = target;
    this.#round += 1;
  }

  /** Asks for what is mostly wanted first, before anybody says so. */
  foresee(): void {
    if (this.#asked !== null || !this.#desk.sheet.isEmpty || this.#desk.state.lines === 0) return;
    const first = { first: 1, count: FIRST_BATCH };
    this.#asked = { ...first, answer: this.#desk.open.lines(first.first, first.count) };
  }

  /** The log began anew: nothing in the document holds any more. */
  restart(): void {
    this.#desk.sheet.clear();
    this.#asked = null;
    this.goTo({ line: 1, place: 'top' });
  }

  /** What is seen may have changed: the reader scrolled, or a frame has passed. */
  look(): void {
    this.#hasLooked = false;
  }

  #next(): Part | null {
    const { state, sheet, scroller } = this.#desk;
    scroller.classList.toggle('pb-log-windowed', !this.isWhole);
    const mayBeBeyond = this.#target === null && !this.#hasLooked;
    if (mayBeBeyond && this.#desk.isBeyond() !== null) {
      // Lines take more room than the spacers that stood for them: the end would slip away below.
      const place = isAtEnd(scroller) ? 'end' : 'stay';
      this.#target = { line: this.#desk.lineByScroll(), place };
    }
    const last = sheet.blocks.at(-1);
    const isStale = last !== undefined && this.#lastAt > 0 && this.#lastAt !== state.bytes;
    return nextPart({
      lines: state.lines,
      covered: sheet.covered,
      isWhole: this.isWhole,
      target: this.#target,
      staleLast: isStale ? last.first : null,
      near: () => {
        if (this.#hasLooked) return { isDown: false, isUp: false };
        const { above, below } = this.#desk.margins();
        const ahead = Math.max(1500, scroller.clientHeight * 2);
        const isDown = below < ahead && sheet.covered.last < state.lines;
        const isUp = above < ahead && sheet.covered.first > 1;
        // Looking costs a layout: while all lines come in, once a frame is enough.
        this.#hasLooked = this.isWhole && !isDown && !isUp;
        return { isDown, isUp };
      },
    });
  }

  /** Loads until nothing is missing. */
  async pump(): Promise<void> {
    if (this.#isPumping) return;
    this.#isPumping = true;
    try {
      let until = performance.now() + BUDGET_MS;
      for (let part = this.#next(); part !== null && !this.#isClosed; part = this.#next()) {
        if (this.#skip(part)) continue;
        const round = this.#round;
        const { bytes } = this.#desk.state;
        const batch = await this.#ask(part);
        if (this.#isClosed) return;
        if (round !== this.#round) continue;
        if (batch.count === 0) return; // the log says more than it gives; its next state starts this again
        this.#place(part, batch, bytes);
        if (performance.now() < until) continue;
        await nextFrame();
        this.look();
        until = performance.now() + BUDGET_MS;
      }
    } finally {
      this.#isPumping = false;
    }
  }

  /** The lines of a part; while all come in, those after it are asked for as well. */
  #ask(part: Part): Promise<LineBlock> {
    const { first, count, side } = part;
    const asked = this.#asked;
    const isAsked = asked?.first === first && asked.count === count;
    const answer = isAsked ? asked.answer : this.#desk.open.lines(first, count);
    this.#asked = null;
    const next = { first: first + count, count: Math.min(count, this.#desk.state.lines - first - count + 1) };
    if (side === 'down' && this.isWhole && next.count > 0)
      this.#asked = { ...next, answer: this.#desk.open.lines(next.first, next.count) };
    return answer;
  }

  #skip(part: Part): boolean {
    const { sheet, folds } = this.#desk;
    const fold = this.isWhole ? null : foldToSkip(part, folds, sheet.covered);
    if (fold === null) return false;
    this.#desk.keepPlace(() => {
      sheet.skip(fold);
      this.#desk.space();
    });
    return true;
  }

  #place(part: Part, batch: LineBlock, bytes: number): void {
    const { sheet, state } = this.#desk;
    const target = part.side === 'around' ? part.target : null;
    if (target !== null) {
      this.#target = null;
      sheet.clear();
      sheet.append(batch);
      this.#desk.space();
    } else if (part.side === 'down' && this.isWhole) {
      sheet.append(batch);
      this.#desk.space();
    } else {
      const far = this.isWhole ? { above: 0, below: 0 } : this.#far();
      this.#desk.keepPlace(() => {
        if (part.side === 'down') sheet.append(batch);
        else if (part.side === 'up') sheet.prepend(batch);
        else sheet.renewLast(batch);
        if (part.side === 'up') sheet.drop(far.below, 'last');
        else sheet.drop(far.above, 'first');
        this.#desk.space();
      });
    }
    const isLast = batch.first + batch.count - 1 >= state.lines;
    if (isLast) this.#lastAt = bytes;
    else if (part.side !== 'up' || sheet.covered.last < state.lines) this.#lastAt = 0;
    this.#hooks.placed(target);
  }

  /** How many blocks at both ends are far from what is seen. To be asked before anything changes. */
  #far(): { above: number; below: number } {
    const { sheet, scroller } = this.#desk;
    const { top, bottom } = scroller.getBoundingClientRect();
    if (bottom === top) return { above: 0, below: 0 };
    const boxes = sheet.blocks.map(({ element }) => element.getBoundingClientRect());
    const firstNear = boxes.findIndex((box) => box.bottom >= top - FAR_PX);
    const lastNear = boxes.findLastIndex((box) => box.top <= bottom + FAR_PX);
    return { above: Math.max(0, firstNear), below: lastNear === -1 ? 0 : boxes.length - 1 - lastNear };
  }
}
