import { make } from './block';
import type { Fold } from './rows';

/** What a row of a fold says. */
export type FoldWords = (fold: Fold) => string;

/** The rows that stand for folded lines: buttons that unfold them. `data-fold` tells which. */
export class FoldRows {
  readonly #words: FoldWords;
  #rows: HTMLElement[] = [];

  constructor(words: FoldWords) {
    this.#words = words;
  }

  of(id: string): HTMLElement | null {
    return this.#rows.find(({ dataset }) => dataset.fold === id) ?? null;
  }

  /** Puts a row before what follows each fold. */
  show(folds: readonly Fold[], before: (fold: Fold) => Element): void {
    for (const row of this.#rows) row.remove();
    this.#rows = folds.map((fold) => {
      const row = make('button', 'pb-log-folded');
      row.setAttribute('type', 'button');
      row.dataset.fold = fold.id;
      row.textContent = this.#words(fold);
      before(fold).before(row);
      return row;
    });
  }
}
