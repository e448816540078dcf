const KEY = 'packboard.keys';

/** Single keys can be switched off: they get in the way of speech input. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true; // storage may be blocked
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // not remembered where storage is blocked
  }
}

/** Whether a key pressed there is meant for text, or for an open dialog and not for the page behind it. */
export const isTyping = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null);

/** A key of one part of a page, as the help lists it. */
interface PageKey {
  keys: string;
  does: string;
}

/** Keys of one part of a page, under the heading that the help gives them: "In a log". */
export interface PageKeys {
  where: string;
  keys: readonly PageKey[];
}

let ofPage: PageKeys | null = null;
const listeners = new Set<() => void>();

const set = (keys: PageKeys | null): void => {
  ofPage = keys;
  for (const listener of listeners) listener();
};

/** Keys that the page on the screen has beside the app's own; null: none. */
export const pageKeys = (): PageKeys | null => ofPage;

export function onPageKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lists keys in the help until the returned function is called. */
export function listPageKeys(keys: PageKeys): () => void {
  set(keys);
  return () => {
    if (ofPage === keys) set(null);
  };
}
