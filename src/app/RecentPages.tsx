import { useLayoutEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { noteRecent } from './palette/recent';

const SUFFIX = ' · Packboard';
/** Not worth coming back to. */
const NO_PAGES = ['Page not found', 'This page failed'];

/** Remembers which pages are opened, for the palette. Titles change when the data comes. */
export function RecentPages() {
  const { pathname, search } = useLocation();
  // Before the next page's title: what is observed here belongs to this address.
  useLayoutEffect(() => {
    const note = () => {
      const title = document.title.endsWith(SUFFIX) ? document.title.slice(0, -SUFFIX.length) : '';
      if (title !== '' && !NO_PAGES.includes(title) && !document.hidden) noteRecent({ path: pathname + search, title });
    };
    const observer = new MutationObserver(note);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    note();
    return () => observer.disconnect();
  }, [pathname, search]);
  return null;
}
