import { type KeyboardEvent, useState } from 'react';
import { type Suggestion, suggest, type Vocabulary } from './suggestions';

interface Actions {
  move: (step: 1 | -1) => void;
  /** Takes the chosen suggestion; null: none is chosen. */
  take: (() => void) | null;
  commit: () => void;
  /** null: nothing to close. */
  close: (() => void) | null;
}

/** What a key does; null: what it does everywhere. */
function actionOf(key: string, { move, take, commit, close }: Actions): (() => void) | null {
  switch (key) {
    case 'ArrowDown':
      return () => move(1);
    case 'ArrowUp':
      return () => move(-1);
    case 'Escape':
      return close;
    case 'Enter':
      return take ?? commit;
    case 'Tab':
      return take;
    default:
      return null;
  }
}

/**
 * A text that is typed, with suggestions of how to go on: arrows choose one, Enter or Tab takes it, Escape closes the
 * list, Enter without a choice commits. Follows `value` when that changes from outside.
 */
export function useCombobox(value: string, vocabulary: Vocabulary, onCommit: (value: string) => void) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  if (seen !== value) {
    setSeen(value);
    setDraft(value); // Back, Forward, a chip or a shared link
  }
  const options = isOpen ? suggest(draft, vocabulary) : [];
  const chosen = options[active];

  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const edit = (text: string) => {
    setDraft(text);
    setIsOpen(text.trim() !== '');
    setActive(-1);
  };
  const commit = (text: string) => {
    setDraft(text);
    close();
    onCommit(text.trim());
  };
  const take = (option: Suggestion) => edit(option.text);
  const move = (step: 1 | -1) => {
    setIsOpen(true);
    const from = active === -1 && step === -1 ? 0 : active;
    setActive(options.length === 0 ? -1 : (from + step + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actionOf(event.key, {
      move,
      take: chosen === undefined ? null : () => take(chosen),
      commit: () => commit(draft),
      close: isOpen ? close : null,
    });
    if (act === null) return;
    event.preventDefault();
    act();
  };
  return { draft, options, active, edit, commit, take, close, onKeyDown };
}
