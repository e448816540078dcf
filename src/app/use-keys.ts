import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { areKeysOn, createKeyReader, type KeyAction } from './keys';
import { nextTheme } from './theme';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;

/** First link of every row: what `j` and `k` walk over. */
const rowLinks = (): HTMLElement[] =>
  [...document.querySelectorAll('main tbody tr')].flatMap((row) => {
    const link = row.querySelector('a');
    return link === null ? [] : [link];
  });

function moveRow(step: 1 | -1): void {
  const links = rowLinks();
  const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const next = here === -1 ? (step === 1 ? 0 : links.length - 1) : here + step;
  links[next]?.focus();
}

const focusSearch = (): void =>
  document
    .querySelector<HTMLElement>('main input[type="search"], main [role="search"] input, main input[type="text"]')
    ?.focus();

/** Listens for the app's keys, never while the reader types. `onHelp` shows the list of keys. */
export function useKeys(onHelp: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    const read = createKeyReader();
    const acts = {
      help: onHelp,
      search: focusSearch,
      theme: nextTheme,
      'next-row': () => moveRow(1),
      'previous-row': () => moveRow(-1),
    } satisfies Record<Extract<KeyAction, string>, () => void>;
    const act = (action: KeyAction) => (typeof action === 'string' ? acts[action]() : void navigate(action.go));
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || !areKeysOn()) return;
      const action = read(event.key, event.timeStamp);
      if (action === null) return;
      event.preventDefault();
      act(action);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, onHelp]);
}
