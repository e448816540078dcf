import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';

const whenIdle = (then: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 5_000 });
  else setTimeout(then, 1);
};

/** A part that did not load is missing, and asked for again when it is next wanted: the page works without. */
const ignore = (): void => undefined;

/**
 * Parts that no first view needs: the palette, loaded when it is first wanted, and what runs beside every page, loaded
 * once the browser is idle.
 */
export function useLateParts(): { showPalette: () => void; lateParts: ReactNode } {
  const [Late, setLate] = useState<ComponentType>();
  const [Palette, setPalette] = useState<ComponentType<{ onClose: () => void }>>();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    whenIdle(() => import('./Late').then(({ Late }) => setLate(() => Late), ignore));
  }, []);
  const showPalette = useCallback(() => {
    setIsOpen(true);
    import('./palette/Palette').then(({ Palette }) => setPalette(() => Palette), ignore);
  }, []);
  const lateParts = (
    <>
      {Late && <Late />}
      {Palette && isOpen && <Palette onClose={() => setIsOpen(false)} />}
    </>
  );
  return { showPalette, lateParts };
}
