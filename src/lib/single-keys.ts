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

/** Whether a key pressed there is meant for text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;

/** A key of one part of a page, as the help lists it. */
export interface PageKey {
  keys: string;
  does: string;
}

let ofPage: readonly PageKey[] = [];
const listeners = new Set<() => void>();

const set = (keys: readonly PageKey[]): void => {
  ofPage = keys;
  for (const listener of listeners) listener();
};

/** Keys that the page on the screen has beside the app's own. */
export const pageKeys = (): readonly PageKey[] => ofPage;

export function onPageKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lists keys in the help until the returned function is called. */
export function listPageKeys(keys: readonly PageKey[]): () => void {
  set(keys);
  return () => {
    if (ofPage === keys) set([]);
  };
}
