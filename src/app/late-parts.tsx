import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { loadPart } from './new-deployment';
import { PaletteDialog, type PlacesProps } from './palette/PaletteDialog';

const whenIdle = (then: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 5_000 });
  else setTimeout(then, 1);
};

/** A part that did not load is missing: the page works without. */
const ignore = (): void => undefined;

interface LateParts {
  showPalette: () => void;
  /** Loads what the palette lists, ahead of its being opened. */
  loadPalette: () => void;
  lateParts: ReactNode;
}

/**
 * Parts that no first view needs: what the palette lists, and what runs beside every page, loaded once the browser is
 * idle. The palette's box is there at once, so that no key is lost.
 */
export function useLateParts(): LateParts {
  const [Late, setLate] = useState<ComponentType>();
  const [Places, setPlaces] = useState<ComponentType<PlacesProps>>();
  const [isFailed, setIsFailed] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const loadPalette = useCallback(() => {
    setIsFailed(false);
    loadPart(() => import('./palette/Places')).then(
      ({ Places }) => setPlaces(() => Places),
      () => setIsFailed(true),
    );
  }, []);
  useEffect(() => {
    whenIdle(() => {
      loadPart(() => import('./Late')).then(({ Late }) => setLate(() => Late), ignore);
      loadPalette();
    });
  }, [loadPalette]);
  const showPalette = useCallback(() => {
    setIsOpen(true);
    loadPalette();
  }, [loadPalette]);
  const lateParts = (
    <>
      {Late && <Late />}
      {isOpen && (
        <PaletteDialog places={Places} isFailed={isFailed} onRetry={loadPalette} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
  return { showPalette, loadPalette, lateParts };
}
