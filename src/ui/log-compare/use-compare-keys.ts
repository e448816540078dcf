import { useEffect, useRef } from 'react';
import { areKeysOn, isTyping, listPageKeys } from '@/lib/single-keys';

const KEYS = {
  where: 'In a comparison',
  keys: [
    { keys: 'n', does: 'Next difference' },
    { keys: 'p', does: 'Difference before' },
  ],
} as const;

/** `n` and `p` on the whole page, before the app's own, never while the reader types. */
export function useCompareKeys(step: (by: 1 | -1) => void): void {
  const now = useRef(step);
  now.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
      if (ctrlKey || metaKey || altKey || defaultPrevented || isTyping(target) || !areKeysOn()) return;
      if (key !== 'n' && key !== 'p') return;
      event.preventDefault();
      now.current(key === 'n' ? 1 : -1);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    const unlist = listPageKeys(KEYS);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      unlist();
    };
  }, []);
}
