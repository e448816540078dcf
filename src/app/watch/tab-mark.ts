const icon = (): HTMLLinkElement | null => document.querySelector('link[rel="icon"]');

/**
 * Shows in the tab's title and icon that something ended, until the tab is seen. Pages change their title when their data
 * comes: the mark is put back then. Gives the function that takes it away.
 */
export function markTab(word: string, isBad: boolean): () => void {
  const mark = `${word}: `;
  const apply = () => {
    if (!document.title.startsWith(mark)) document.title = mark + document.title;
  };
  const link = icon();
  const before = link?.getAttribute('href') ?? '';
  link?.setAttribute('href', `${import.meta.env.BASE_URL}${isBad ? 'logo-failed.svg' : 'logo-ended.svg'}`);
  const observer = new MutationObserver(apply);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  apply();
  return () => {
    observer.disconnect();
    if (document.title.startsWith(mark)) document.title = document.title.slice(mark.length);
    link?.setAttribute('href', before);
  };
}
