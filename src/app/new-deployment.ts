const KEY = 'packboard.reloaded';
const NOT_AGAIN_WITHIN_MS = 30_000;

let parts = 0;

/** Loads a part that the page works without: its failure is the caller's to tell, and reloads nothing. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  parts += 1;
  try {
    return await load();
  } finally {
    parts -= 1;
  }
}

/**
 * A page whose chunk is gone was built by an earlier deployment: the app is loaded anew, once, at the same address.
 * A second failure within 30 s is shown as the page's error instead.
 */
export function reloadAfterDeployment(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (parts > 0) return;
    try {
      const last = Number(sessionStorage.getItem(KEY) ?? 0);
      if (Date.now() - last < NOT_AGAIN_WITHIN_MS) return;
      sessionStorage.setItem(KEY, String(Date.now()));
    } catch {
      return; // without storage a reload could repeat for ever
    }
    event.preventDefault();
    window.location.reload();
  });
}
