const KEY = 'packboard.watched';

/** What could not be stored: serves this visit. */
let forNow: string | null = null;

const listeners = new Set<() => void>();

/** The kept text; null: none. */
export function readKeptText(): string | null {
  if (forNow !== null) return forNow;
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is blocked
  }
}

/** Keeps a text in place of the former; false: only for this visit, since storage is blocked or full, or `mayStore` forbids it. */
export function keepText(text: string, mayStore: boolean): boolean {
  try {
    if (mayStore) localStorage.setItem(KEY, text);
    forNow = mayStore ? null : text;
  } catch {
    forNow = text;
  }
  for (const listener of listeners) listener();
  return forNow === null;
}

/** Calls `listener` on every change, in other tabs too. Gives the function that ends this. */
export function onKept(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

/** About how many pages are watched, without reading what they are: for the room that they will need. */
export const countKept = (): number => (readKeptText()?.split('"path":').length ?? 1) - 1;
