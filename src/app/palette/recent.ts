import * as v from 'valibot';

const KEY = 'packboard.recent';
const MOST = 20;

const page = v.object({
  /** Path and query. */
  path: v.pipe(v.string(), v.maxLength(1_000), v.regex(/^\/(?![/\\])/)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
});
export type RecentPage = v.InferOutput<typeof page>;

/** Pages that were opened in this browser, newest first; none where storage is blocked or holds something else. */
export function readRecent(): RecentPage[] {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry) => {
      const parsed = v.safeParse(page, entry);
      return parsed.success ? [parsed.output] : [];
    });
  } catch {
    return [];
  }
}

/** Notes that a page is open, under its present title; the newest twenty are kept. */
export function noteRecent({ path, title }: RecentPage): void {
  const pages = readRecent();
  const [newest] = pages;
  if (newest?.path === path && newest.title === title) return;
  const kept = [{ path, title: title.slice(0, 300) }, ...pages.filter((other) => other.path !== path)];
  try {
    localStorage.setItem(KEY, JSON.stringify(kept.slice(0, MOST)));
  } catch {
    // not remembered where storage is blocked or full
  }
}
