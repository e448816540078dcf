import { useCallback, useState } from 'react';

/** Width of an element in px, kept up to date; 0 until it is measured (and where nothing can be measured). */
export function useWidth(): [width: number, ref: (node: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((node: HTMLElement | null) => {
    if (node === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
