import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Px kept in sight above and below, so that the neighbors are seen as well. */
const RIM_PX = 56;

/** Scrolls a list, and nothing around it, by as little as brings an item into sight. */
function bring(list: HTMLElement, item: Element | null): void {
  if (item === null) return;
  const box = list.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  const above = top - RIM_PX - box.top;
  const below = bottom + RIM_PX - box.bottom;
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += Math.min(below, above);
}

interface Listed {
  /** Id of the section that is read; its item has `aria-current`. */
  current: string | null;
  /** Id of the section that failed; its item has `data-failed`. */
  failed: string | null;
  /** The reader asked for something already: what is read matters more than what failed. */
  isAsked: boolean;
}

/** Keeps the section that is read in sight of the list; until the reader does something, the failed one before it. */
export function useListPlace(list: RefObject<HTMLElement | null>, { current, failed, isAsked }: Listed): void {
  const hasActed = useRef(false);
  useEffect(() => {
    const acted = new AbortController();
    const onAct = () => {
      hasActed.current = true;
      acted.abort();
    };
    for (const act of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
      document.addEventListener(act, onAct, { signal: acted.signal, passive: true, capture: true });
    return () => acted.abort();
  }, []);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    if (current !== null) bring(element, element.querySelector('[aria-current]'));
    if (failed !== null && !isAsked && !hasActed.current) bring(element, element.querySelector('[data-failed]'));
  }, [list, current, failed, isAsked]);
}
