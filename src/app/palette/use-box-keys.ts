import { useEffect, useLayoutEffect, useRef } from 'react';

const PAGE = 5;

/** Where a key moves the choice to, of `length` rows; null: no such key. */
function moved(key: string, from: number, length: number): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % length;
    case 'ArrowUp':
      return (from - 1 + length) % length;
    case 'PageDown':
      return Math.min(from + PAGE, length - 1);
    case 'PageUp':
      return Math.max(from - PAGE, 0);
    default:
      return null;
  }
}

interface Rows {
  /** Id of the chosen row; null: there is none. */
  activeId: string | null;
  active: number;
  length: number;
  onMove: (to: number) => void;
  onEnter: (isApart: boolean) => void;
}

/**
 * Lets a box that was there before choose among these rows with its keys, and tell which one is chosen. It keeps its focus,
 * text and caret.
 */
export function useBoxKeys(box: HTMLInputElement, rows: Rows): void {
  const now = useRef(rows);
  now.current = rows;
  const { activeId } = rows;
  useLayoutEffect(() => {
    box.setAttribute('aria-expanded', String(activeId !== null));
    if (activeId === null) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', activeId);
  }, [box, activeId]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const { active, length, onMove, onEnter } = now.current;
      const next = moved(event.key, active, length);
      if (next !== null) onMove(next);
      else if (event.key === 'Enter' && length > 0) onEnter(event.ctrlKey || event.metaKey);
      else return;
      event.preventDefault();
    };
    box.addEventListener('keydown', onKey);
    return () => box.removeEventListener('keydown', onKey);
  }, [box]);
}
