const PREFIX = 'packboard.';

/** Something that the app keeps under a name in this browser. */
export interface Setting {
  key: string;
  /** Length of the value in characters. */
  size: number;
}

/** What stands in the browser's storages under the app's names; none where storage is blocked. */
export function readSettings(): readonly Setting[] {
  try {
    return [localStorage, sessionStorage].flatMap((storage) =>
      Object.entries(storage)
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, value]) => ({ key, size: String(value).length })),
    );
  } catch {
    return [];
  }
}

/** Removes all of it, and nothing of other apps on the same host. Fails when the browser refuses. */
export function forgetSettings(): void {
  for (const { key } of readSettings()) {
    localStorage.removeItem(key);
    sessionStorage.removeItem(key);
  }
}
