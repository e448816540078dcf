import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { areKeysOn, isTyping } from '@/lib/single-keys';
import { createKeyReader, type KeyAction } from './keys';
import { nextTheme } from './theme';

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

/** What shows a failure (`pb-failure`, `pb-error`: `StatusLabel`, the marks of chroots): its link, else the first of its row. */
const failures = (): HTMLElement[] => {
  const found = [...document.querySelectorAll<HTMLElement>('main :is(.pb-failure, .pb-error)')];
  const links = found.flatMap((part) => part.closest('a') ?? part.closest('tr, li')?.querySelector('a') ?? []);
  return [...new Set(links)];
};

function moveFailure(step: 1 | -1): void {
  const links = failures();
  const here = document.activeElement;
  const isAfter = (link: Element) =>
    here !== null && (here.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const isBefore = (link: Element) =>
    here !== null && (here.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  const next = step === 1 ? (links.find(isAfter) ?? links[0]) : (links.findLast(isBefore) ?? links.at(-1));
  next?.focus();
}

/** Whether the page has a search of its own, which then has the focus. */
function focusSearch(): boolean {
  const box = document.querySelector<HTMLElement>(
    'main input[type="search"], main [role="search"] input, main input[type="text"]',
  );
  box?.focus();
  return box !== null;
}

const pressWatch = (): void => document.querySelector<HTMLElement>('main .pb-watch > button')?.click();

const isAnywhere = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey !== metaKey && !altKey && !shiftKey && key.toLowerCase() === 'k';

/** Listens for the app's keys, never while the reader types but for Ctrl+K. `onHelp` shows the list of keys. */
export function useKeys(onHelp: () => void, onAnywhere: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    const read = createKeyReader();
    const acts = {
      help: onHelp,
      search: () => {
        if (!focusSearch()) onAnywhere();
      },
      anywhere: onAnywhere,
      watch: pressWatch,
      theme: nextTheme,
      'next-row': () => moveRow(1),
      'previous-row': () => moveRow(-1),
      'next-failure': () => moveFailure(1),
      'previous-failure': () => moveFailure(-1),
    } satisfies Record<Extract<KeyAction, string>, () => void>;
    const act = (action: KeyAction) => (typeof action === 'string' ? acts[action]() : void navigate(action.go));
    const onKey = (event: KeyboardEvent) => {
      if (isAnywhere(event)) {
        event.preventDefault(); // the browser's own search
        onAnywhere();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || !areKeysOn()) return;
      const action = read(event.key, event.timeStamp);
      if (action === null) return;
      event.preventDefault();
      act(action);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, onHelp, onAnywhere]);
}
