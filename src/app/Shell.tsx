import { SkipToContent } from '@patternfly/react-core';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router-dom';
import { Footer } from './Footer';
import { Header } from './Header';
import { KeysDialog } from './KeysDialog';
import { useLateParts } from './late-parts';
import { Navigation } from './Navigation';
import { useKeys } from './use-keys';

const MAIN = 'main';

/** Moves the focus to the page's content when the reader goes to another page, as a full page load would. */
function useFocusOnNavigation(pathname: string) {
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    document.getElementById(MAIN)?.focus({ preventScroll: true });
  }, [pathname]);
}

/**
 * Masthead, navigation and footer around every page. Not PatternFly's Page: that scrolls inside itself (the browser's own
 * scroll restoration and find then fail) and brings a drawer along.
 */
export function Shell({ children = <Outlet /> }: { children?: ReactNode }) {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const showKeys = useCallback(() => keys.current?.showModal(), []);
  useFocusOnNavigation(pathname);
  const { showPalette, loadPalette, lateParts } = useLateParts();
  useKeys(showKeys, showPalette);
  const isOpen = openAt === pathname; // going to another page closes it
  return (
    <div className="pb-page">
      <SkipToContent href={`#${MAIN}`}>Skip to content</SkipToContent>
      <Header
        isNavOpen={isOpen}
        onToggleNav={() => setOpenAt(isOpen ? null : pathname)}
        onAnywhere={showPalette}
        onNearAnywhere={loadPalette}
      />
      <Navigation pathname={pathname} isOpen={isOpen} />
      <main id={MAIN} tabIndex={-1} className="pb-main">
        {children}
      </main>
      <Footer onKeys={showKeys} />
      <KeysDialog dialog={keys} />
      {lateParts}
      <ScrollRestoration />
    </div>
  );
}
